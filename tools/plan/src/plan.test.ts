import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const program = join(import.meta.dirname, '..', 'bin', 'plan.mjs');
const folder = mkdtempSync(join(tmpdir(), 'plan-'));

const scenario = {
  now: '2026-09-15T19:05:00Z',
  candidate: { name: 'Ana Diaz', email: 'ana@school.example', timeZone: 'America/New_York' },
  employer: { name: 'Acme', timeZone: 'America/New_York', country: 'US' },
  application: { role: 'Engineer' },
  contacts: [{ id: 'dana', name: 'Dana Smith', roles: ['hiring_manager'], email: 'dana@acme.example' }],
  facts: [
    { type: 'interview', at: '2026-09-15T18:00:00Z', end: '2026-09-15T19:00:00Z', participants: ['dana'] },
  ],
};

function planCommand(document: unknown, ...flags: string[]) {
  const file = join(folder, 'scenario.json');
  writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...flags, file], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run plan', () => {
  it('prints the plan of a scenario and nothing else', () => {
    const { status, stdout, stderr } = planCommand(scenario);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const plan = JSON.parse(stdout) as { steps: { kind: string; due: string }[] };
    expect(plan.steps.find((it) => it.kind === 'thank_you')?.due).toBe('2026-09-16T19:00:00Z');
  });

  it('gives a list of plans for a list of scenarios, in their order', () => {
    const others = ['balanced', 'guide-b', 'guide-e'].map((playbook) => ({ ...scenario, playbook }));
    const plans = JSON.parse(planCommand(others).stdout) as { steps: { kind: string }[] }[];
    const has = (kind: string) => plans.map(({ steps }) => steps.some((it) => it.kind === kind));
    expect(has('research')).toEqual([true, false, false]);
    expect(has('debrief')).toEqual([true, false, true]);
  });

  it('reads standard input', () => {
    const { stdout } = spawnSync(process.execPath, [program, '-'], {
      encoding: 'utf8',
      input: JSON.stringify(scenario),
    });
    expect(JSON.parse(stdout)).toHaveProperty('replanAt');
  });

  it('explains a plan to people, dated where the candidate is', () => {
    const { stdout } = planCommand(scenario, '--explain');
    expect(stdout).toContain('Wednesday, 16 September 2026, 15:00  Thank you (email) to Dana Smith');
    expect(stdout).toContain('(thank-you, B1)');
    expect(stdout).toContain('Not done, and why');
  });

  it.each([
    ['a mistake, by its path', { ...scenario, now: 'today' }, 'now: expected an instant'],
    [
      'a mistake in a list, by the scenario’s index',
      [scenario, { ...scenario, facts: [{ ...scenario.facts[0], participants: ['nobody'] }] }],
      '[1].facts[0].participants[0]: expected the id of a contact',
    ],
    [
      'a mistake in a playbook of one’s own',
      { ...scenario, playbook: { name: 'mine' } },
      'playbook.allowedHours: expected an object',
    ],
    ['what is no JSON', '{ "now": ', 'is not JSON'],
  ])('exits with 2 and a sentence for %s', (_, document, sentence) => {
    const { status, stdout, stderr } = planCommand(document);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('exits with 2 and a sentence for a file that is not there', () => {
    const { status, stderr } = spawnSync(process.execPath, [program, join(folder, 'nothing.json')], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('cannot be read');
  });
});
