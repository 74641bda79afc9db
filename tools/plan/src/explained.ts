import type { Reason, Step } from '@afterword/follow-up-policy';
import type { PlannedScenario } from './plan-document.ts';

/** A plan as a dated list for people, in the candidate's zone. */
export function explained({ document, plan }: PlannedScenario): string {
  const { scenario, playbook, now } = document;
  const { candidate, employer, application, contacts } = scenario;
  const { timeZone } = candidate;
  const nameOf = (id: string | undefined): string | undefined => contacts.find((it) => it.id === id)?.name;
  const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone });
  const timeFormat = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
  const day = (instant: Temporal.Instant) => dateFormat.format(instant.epochMilliseconds);
  const moment = (instant: Temporal.Instant) =>
    `${day(instant)}, ${timeFormat.format(instant.epochMilliseconds)}`;
  const reasons = (because: readonly Reason[]) =>
    because.map(({ rule, row, text }) => `      ${text} (${row ? `${rule}, ${row}` : rule})`);

  const steps = plan.steps.flatMap((step) => [
    `  ${moment(step.due)}  ${[titleOf(step), nameOf(step.contact)].filter(Boolean).join(' to ')}`,
    `      ${stateText(step, moment)}${step.owner === 'advisor' ? ' The advisor does it.' : ''}`,
    ...reasons(step.because),
  ]);
  const withheld = plan.withheld.flatMap(({ kind, contact, because }) => [
    `  ${[words(kind), nameOf(contact)].filter(Boolean).join(' to ')}`,
    ...reasons(because),
  ]);
  return [
    `${candidate.name}, ${application.role} at ${employer.name}`,
    `Playbook ${playbook.name}; planned ${moment(now)} (${timeZone})`,
    '',
    ...(steps.length > 0 ? steps : ['  Nothing to do.']),
    ...section('Not done, and why', withheld),
    ...section(
      'To know',
      plan.warnings.map(({ text }) => `  ${text}`),
    ),
    ...(plan.replanAt ? ['', `This plan holds until ${moment(plan.replanAt)}.`] : []),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', title, ...lines] : [];

const words = (name: string): string => {
  const text = name.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const titleOf = ({ kind, channel }: Step): string =>
  channel ? `${words(kind)} (${channel.replaceAll('_', ' ')})` : words(kind);

function stateText(step: Step, moment: (instant: Temporal.Instant) => string): string {
  const { state, at, notBefore, overdueSince } = step;
  if (at && (state === 'done' || state === 'sent')) return `${words(state)} ${moment(at)}.`;
  const since = overdueSince ? ` Overdue since ${moment(overdueSince)}.` : '';
  return `${words(state)}; from ${moment(notBefore)}.${since}`;
}
