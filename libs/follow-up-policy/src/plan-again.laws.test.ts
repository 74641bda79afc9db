import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asText, holdsFor, isOpen, openOutgoing, planOf } from '../test/laws.js';
import { runs } from '../test/runs.js';
import { factsAfter, scenarioDocuments } from '../test/scenarios.js';
import { scenarioFromJson } from './json/scenario.js';

describe('law 7, for any scenario', () => {
  it('the order of facts does not matter', () => {
    const shuffled = scenarioDocuments.chain((json) =>
      fc
        .shuffledSubarray([...json.facts], { minLength: json.facts.length })
        .map((facts) => [json, { ...json, facts }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(asText(planOf(scenarioFromJson(other)))).toBe(asText(planOf(scenarioFromJson(one))));
      }),
      runs,
    );
  });

  it('the plan stays the same until `replanAt`, and changes then', () => {
    fc.assert(
      fc.property(
        scenarioDocuments,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (json, share) => {
          const document = scenarioFromJson(json);
          const made = planOf(document);
          const end = made.replanAt ?? document.now.add({ hours: 24 * 400 });
          const wait = end.since(document.now).total('seconds');
          const sometime = document.now.add({ seconds: Math.floor(wait * share) });
          for (const now of [sometime, end.subtract({ nanoseconds: 1 })])
            expect(asText(planOf({ ...document, now }))).toBe(asText(made));
          if (made.replanAt) {
            const { replanAt: _, ...then } = planOf({ ...document, now: made.replanAt });
            expect(asText(then)).not.toBe(asText({ ...made, replanAt: undefined }));
          }
        },
      ),
      { ...runs, numRuns: 2 * runs.numRuns },
    );
  });

  it('what is sent keeps its id and dates', () => {
    const withOpen = scenarioDocuments
      .map((json) => ({ json, open: openOutgoing(planOf(scenarioFromJson(json))) }))
      .filter(({ open }) => open.length > 0)
      .chain(({ json, open }) => fc.constantFrom(...open).map((step) => ({ json, id: step.id })));
    fc.assert(
      fc.property(withOpen, ({ json, id }) => {
        const document = scenarioFromJson(json);
        const { scenario, now } = document;
        // Two messages of one instant have no order, so neither is the one before.
        fc.pre(!scenario.facts.some((it) => it.type !== 'interview' && it.at.equals(now)));
        const before = openOutgoing(planOf(document));
        const sent = before.find((it) => it.id === id)!;
        const fact = {
          type: 'message_sent',
          at: now,
          kind: sent.kind,
          contact: sent.contact!,
          channel: sent.channel!,
          step: sent.id,
        } as const;
        const after = planOf({ ...document, scenario: { ...scenario, facts: [...scenario.facts, fact] } });
        const kept = after.steps.filter((it) => it.id === sent.id);
        expect(kept).toHaveLength(1);
        expect(kept[0]).toMatchObject({ state: 'sent', at: now, notBefore: sent.notBefore, due: sent.due });
        // Nothing of the kind is asked for anew, unless it found no room before.
        const ids = before.map((it) => it.id);
        const hadNoRoom = planOf(document).withheld.some((it) => it.kind === sent.kind);
        const others = hadNoRoom ? [] : openOutgoing(after).filter((it) => it.kind === sent.kind);
        for (const other of others) expect(ids).toContain(other.id);
      }),
      runs,
    );
  });

  /** With a step that is open, and what comes later. */
  const later = scenarioDocuments
    .map((json) => ({ json, open: planOf(scenarioFromJson(json)).steps.filter(isOpen) }))
    .filter(({ open }) => open.length > 0)
    .chain(({ json, open }) =>
      fc.record({
        json: fc.constant(json),
        id: fc.constantFrom(...open.map((it) => it.id)),
        facts: factsAfter(json.now),
      }),
    );

  it('what is done and names no step stays the step that it closed, whatever comes later', () => {
    // A name that no plan gave could be anybody's.
    const nameless = later.filter(({ json, facts }) => ![...json.facts, ...facts].some((it) => it['step']));
    fc.assert(
      fc.property(nameless, ({ json, id, facts }) => {
        const { now } = scenarioFromJson(json);
        fc.pre(!json.facts.some((it) => it['type'] !== 'interview' && now.equals(String(it['at']))));
        const { steps } = planOf(scenarioFromJson(json));
        const { kind, contact, channel } = steps.find((it) => it.id === id)!;
        // Whose details are asked for changes with what is known of them.
        fc.pre(kind !== 'collect_contacts');
        const deed = { at: json.now, kind, ...(contact !== undefined && { contact }) };
        const fact = channel ? { ...deed, type: 'message_sent', channel } : { ...deed, type: 'step_done' };
        const done = planOf(scenarioFromJson({ ...json, facts: [...json.facts, fact] }));
        const [was, ...others] = done.steps.filter(({ at }) => at?.equals(now));
        fc.pre(steps.some((it) => it.id === was?.id && isOpen(it)) && others.length === 0);
        const after = scenarioFromJson({
          ...json,
          now: now.add({ hours: 24 * 31 }).toString(),
          facts: [...json.facts, fact, ...facts],
        });
        const kept = planOf(after).steps.find((it) => it.id === was!.id);
        expect(kept).toMatchObject({ notBefore: was!.notBefore, due: was!.due });
        expect(['done', 'sent']).toContain(kept!.state);
      }),
      runs,
    );
  });

  it('what is sent or done keeps its id and dates whatever comes later', () => {
    fc.assert(
      fc.property(later, ({ json, id, facts }) => {
        const { now } = scenarioFromJson(json);
        fc.pre(!json.facts.some((it) => it['type'] !== 'interview' && now.equals(String(it['at']))));
        const over = planOf(scenarioFromJson(json)).steps.find((it) => it.id === id)!;
        const { kind, contact, channel } = over;
        const deed = { at: json.now, kind, step: id, ...(contact !== undefined && { contact }) };
        const fact = channel ? { ...deed, type: 'message_sent', channel } : { ...deed, type: 'step_done' };
        const after = scenarioFromJson({
          ...json,
          now: now.add({ hours: 24 * 31 }).toString(),
          facts: [...json.facts, fact, ...facts],
        });
        const kept = planOf(after).steps.filter((it) => it.id === id);
        expect(kept).toHaveLength(1);
        // A message that is told of later outranks a mark.
        const isOver = channel ? { state: 'sent', at: now } : {};
        expect(kept[0]).toMatchObject({ ...isOver, notBefore: over.notBefore, due: over.due });
        expect(['done', 'sent']).toContain(kept[0]!.state);
      }),
      runs,
    );
  });

  it('what was done or sent stays in the plan', () => {
    holdsFor((document) => {
      const over = planOf(document).steps.filter(({ state }) => state === 'sent' || state === 'done');
      for (const fact of document.scenario.facts) {
        if (fact.type !== 'message_sent' && fact.type !== 'step_done') continue;
        const own = over.filter(
          ({ kind, contact = fact.contact }) => kind === fact.kind && contact === (fact.contact ?? contact),
        );
        expect(own.length).toBeGreaterThan(0);
      }
    });
  });

  it('ids name one step each', () => {
    holdsFor((document) => {
      const ids = planOf(document).steps.map((it) => it.id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
});
