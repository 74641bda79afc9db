import type { Channel, Contact, DirectionFact } from '@afterword/follow-up-policy';
import type { FactCheck } from './fact-check.js';
import type { DirectionInput } from './fact-input.js';
import type { NewFact } from './ports.js';

const MOST = 10;
const WHAT_LENGTH = 200;

/** What the employer asked for, as facts. Who said it goes with each. */
export function checkDirections(
  check: FactCheck,
  directions: readonly DirectionInput[],
  saidById: string | null | undefined,
): NewFact[] {
  const { problems } = check;
  if (directions.length === 0) problems.add('directions', 'Say at least one thing that they asked for.');
  if (directions.length > MOST) problems.add('directions', `At most ${MOST} go in one record.`);
  const saidBy = check.contact(saidById, 'saidById');
  const facts = directions.slice(0, MOST).flatMap((direction, index) => {
    const found = checkDirection(check, direction, `directions.${index}`);
    if (!found) return [];
    return [check.fact(found.fact, { quote: found.quote, saidById: saidBy?.id ?? null })];
  });
  refuseTwice(check, facts);
  return facts;
}

interface Found {
  readonly fact: DirectionFact;
  readonly quote: string | null;
}

function checkDirection(check: FactCheck, input: DirectionInput, path: string): Found | undefined {
  const given = Object.entries(input).filter(([, value]) => value != null);
  const [name, value] = given[0] ?? [];
  if (given.length !== 1 || name === undefined || value == null) {
    check.problems.add(path, 'Say exactly one thing here; give each its own entry.');
    return undefined;
  }
  const at = (field: string) => `${path}.${name}.${field}`;
  const fact = factOf(check, input, at);
  return fact && { fact, quote: check.quote(value.quote, at('quote')) };
}

function factOf(
  check: FactCheck,
  input: DirectionInput,
  at: (field: string) => string,
): DirectionFact | undefined {
  const base = { type: 'direction', at: check.at } as const;
  const { contactAt, noContactBefore, channelOnly, submit, decisionBy } = input;
  if (contactAt) {
    const contact = check.contact(contactAt.contactId, at('contactId'));
    if (contact) checkChannel(check, contact, contactAt.channel, at);
    return {
      ...base,
      kind: 'contact_at',
      when: check.moment(contactAt.when, at('when'), 'This moment'),
      channel: contactAt.channel,
      contact: contactAt.contactId,
      ifSilent: contactAt.ifSilent,
    };
  }
  if (noContactBefore) {
    const contact = check.contact(noContactBefore.contactId, at('contactId'));
    return {
      ...base,
      kind: 'no_contact_before',
      until: check.release(noContactBefore.until, at('until')),
      ...(noContactBefore.channel && { channel: noContactBefore.channel }),
      ...(contact && { contact: contact.id }),
    };
  }
  if (channelOnly) return { ...base, kind: 'channel_only', channel: channelOnly.channel };
  if (submit) {
    const what = check.line(submit.what, at('what'), WHAT_LENGTH);
    if (what === '')
      check.problems.add(at('what'), 'Say what they want to have, such as two writing samples.');
    const by = submit.by && check.moment(submit.by, at('by'), 'This date');
    return { ...base, kind: 'submit', what, how: submit.how, ...(by && { by }) };
  }
  if (decisionBy)
    return { ...base, kind: 'decision_by', by: check.moment(decisionBy.by, at('by'), 'This date') };
  return undefined;
}

/** An address that is not known yet may still come; these ways a contact does not have at all. */
function checkChannel(
  { problems, dossier }: FactCheck,
  contact: Contact,
  channel: Channel,
  at: (field: string) => string,
): void {
  const { employer } = dossier.scenario;
  if (contact.roles.every((role) => role === 'referee')) {
    problems.add(
      at('contactId'),
      `${contact.name} gives a reference and does not speak for ${employer.name}. Name somebody who works there.`,
    );
  }
  if (channel === 'linkedin' && contact.profileUrl === undefined) {
    problems.add(
      at('channel'),
      `No LinkedIn profile of ${contact.name} is known. Add it to the contact first, or choose another way.`,
    );
  }
}

/** Of these, two in one record would contradict each other. */
function refuseTwice({ problems }: FactCheck, facts: readonly NewFact[]): void {
  const seen = new Set<string>();
  facts.forEach(({ fact }, index) => {
    if (fact.type !== 'direction' || (fact.kind !== 'decision_by' && fact.kind !== 'channel_only')) return;
    if (seen.has(fact.kind))
      problems.add(
        `directions.${index}`,
        fact.kind === 'decision_by'
          ? 'There are two dates for the decision here. Give the one that holds.'
          : 'There are two only ways here. Give the one that holds.',
      );
    seen.add(fact.kind);
  });
}
