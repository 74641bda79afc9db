import { type PlaybookDocument, playbookProblems, readPlaybook } from '@afterword/follow-up-policy';
import { Problems } from '../shared/problems.js';

/** Far more than any playbook needs, in characters of JSON. */
const LARGEST = 200_000;

/**
 * A document that came from outside, checked. Refuses every mistake at its path below `field`, such as
 * `document.rules.follow_up.everyDays`, in words that say what was expected.
 */
export function checkedDocument(json: unknown, field: string): PlaybookDocument {
  const problems = new Problems();
  if (JSON.stringify(json ?? null).length > LARGEST)
    problems.add(field, `A playbook has at most ${LARGEST} characters.`, 'TOO_LARGE');
  else for (const { path, message } of playbookProblems(json)) problems.add(fieldOf(field, path), message);
  problems.refuseIfAny();
  const { document } = readPlaybook(json);
  if (document.name.length > 200) problems.add(`${field}.name`, 'A name has at most 200 characters.');
  problems.refuseIfAny();
  return document;
}

/** `rules[2].when` below `document` is `document.rules.2.when`, as paths of inputs are written everywhere. */
export function fieldOf(field: string, path: string): string {
  const steps = path.replaceAll('[', '.').replaceAll(']', '');
  return steps === '' ? field : `${field}.${steps.replace(/^\./, '')}`;
}
