import {
  ActionLink,
  EmptyState,
  ErrorState,
  PortalHeader,
  placeOf,
  useDates,
  usePageTitle,
  useViewer,
} from '@afterword/web';
import { firstName, useMe } from '../../me/me.js';
import { useSteps } from '../../me/useSteps.js';
import { agendaOf } from './agenda.js';
import { DoneLately } from './DoneLately.js';
import { headlineOf } from './headline.js';
import { NextCard } from './NextCard.js';
import classes from './Now.module.css';
import { StepGroup } from './StepGroup.js';

/** What to do now, by when and why; below it what comes, what waits and what is done. */
export function Now() {
  const me = useMe();
  const dates = useDates();
  const steps = useSteps();
  const { tenant } = useViewer().membership;
  usePageTitle('Now');
  const agenda = agendaOf(me, dates);
  const { pressing, later, stuck, ofOthers, lately } = agenda;
  const { text, calm } = headlineOf(agenda, firstName(me), dates);
  const [next, ...others] = pressing;
  const interviewed = me.applications.length > 0;
  return (
    <>
      <PortalHeader kicker={<Today />} title={text} size={calm ? 'calm' : 'regular'}>
        {calm && interviewed && calmWords(lately.length > 0, firstName(me))}
      </PortalHeader>
      {steps.refusal && (
        <div className={classes.notice}>
          <ErrorState alert title="Not changed.">
            {steps.refusal}
          </ErrorState>
        </div>
      )}
      {next && <NextCard key={next.id} step={next} steps={steps} />}
      {!interviewed && (
        <div className={classes.notice}>
          <EmptyState
            title="It begins with an interview"
            action={
              <ActionLink to={`/${tenant.slug}/interview`} rank="primary">
                Add an interview
              </ActionLink>
            }
          >
            Tell us about one that you had or will have. Then you see here what comes next, by when and why.
          </EmptyState>
        </div>
      )}
      <StepGroup title={calm ? 'Comes later' : 'Then'} of={[...others, ...later]} steps={steps} />
      <StepGroup title="Waits" of={stuck} steps={steps} />
      <StepGroup title="Your advisor does" of={ofOthers} steps={steps} />
      <DoneLately of={lately} steps={steps} />
    </>
  );
}

/** The day where the candidate lives, with the time there for a reader whose own clock shows another. */
function Today() {
  const { reader, longDay, time } = useDates();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const travelling = time(reader.now) !== time(reader.now, here);
  return (
    <>
      {longDay(reader.now)}
      {travelling && `, ${time(reader.now)} in ${placeOf(reader.zone)}`}
    </>
  );
}

const calmWords = (didSomething: boolean, name: string): string =>
  didSomething
    ? `What was due is done, ${name}. The next move is theirs.`
    : `We write to you when it is time, ${name}.`;
