import { useDates } from '@afterword/web';
import classes from './Playbook.module.css';
import type { SimulatedPlan, SimulatedStep } from './simulation-query.js';
import { ruleTitle } from './words.js';

const stateWords: Readonly<Record<SimulatedStep['state'], string>> = {
  PLANNED: '',
  WAITING: 'waits',
  BLOCKED: 'lacks something',
  DONE: 'done',
  SENT: 'sent',
  CANCELLED: 'ended',
};

/** The picture as a list: what is planned, from when to when, what moves, comes and goes, and what is withheld. */
export function Outcome({
  before,
  plan,
}: {
  before: Pick<SimulatedPlan, 'steps'> | null;
  plan: SimulatedPlan;
}) {
  const dates = useDates();
  const was = new Map(before?.steps.map((step) => [step.key, step]));
  const gone = (before?.steps ?? []).filter(({ key }) => !plan.steps.some((step) => step.key === key));
  return (
    <ul className={classes.outcome}>
      {plan.steps.map((step) => {
        const { key, title, dueAt, because, hard, state, doneAt } = step;
        const earlier = was.get(key);
        const moved = earlier && earlier.dueAt !== dueAt;
        return (
          <li key={key}>
            <span>
              {title}
              <small>
                {[stateWords[state], hard && state === 'PLANNED' && 'hard deadline', windowOf(step, dates)]
                  .filter(Boolean)
                  .join(', ')}
              </small>
              <small>{because[0]?.text}</small>
            </span>
            {moved && <s>{dates.day(earlier.dueAt)}</s>}
            <b data-changed={moved || (before !== null && !earlier) || undefined}>
              {dates.day(doneAt ?? dueAt)}
            </b>
          </li>
        );
      })}
      {gone.map(({ key, title, dueAt }) => (
        <li key={key}>
          <span>{title}</span>
          <s>{dates.day(dueAt)}</s>
          <b data-changed>gone</b>
        </li>
      ))}
      {plan.withheld.map(({ kind, because }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is withheld has no id, and the list is made anew as a whole.
        <li key={`withheld ${index}`}>
          <span>
            {ruleTitle(kind.toLowerCase())}
            <small>{because[0]?.text}</small>
          </span>
          <b>withheld</b>
        </li>
      ))}
    </ul>
  );
}

/** “from Thu 5 Nov”, where it can be begun on another day than it is due. */
function windowOf({ notBefore, dueAt, state }: SimulatedStep, dates: ReturnType<typeof useDates>): string {
  if (state !== 'PLANNED' && state !== 'WAITING' && state !== 'BLOCKED') return '';
  const from = dates.day(notBefore);
  return from === dates.day(dueAt) ? '' : `from ${from}`;
}
