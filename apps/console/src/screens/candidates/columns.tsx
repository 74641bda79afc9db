import { type Column, type Dates, StatusGlyph, StatusWord, statusTone } from '@afterword/web';
import type { CandidateRowFragment } from '@afterword/web/graphql';
import { dueWords, invitationWords, standingOf, stepStatus } from '../../shared/words.js';
import type { ViewName } from './address.js';
import classes from './Candidates.module.css';

function NextStep({ candidate, dates }: { candidate: CandidateRowFragment; dates: Dates }) {
  const { nextStep } = candidate;
  if (!nextStep) return <span className={classes.none}>nothing to do</span>;
  const { status, word } = stepStatus(nextStep, dates);
  const due = dueWords(nextStep, dates);
  return (
    <>
      <StatusGlyph status={status} label={due.text === word ? undefined : word} />
      <span className={classes.due} data-tone={due.tone === 'late' ? 'late' : undefined}>
        {due.text}
      </span>
      <span className={classes.what}>{nextStep.title}</span>
    </>
  );
}

/** The columns of the list; the view “Not yet in” says how the invitation stands in place of the standing. */
export function columnsFor(view: ViewName, dates: Dates): Column<CandidateRowFragment>[] {
  const invitation: Column<CandidateRowFragment> = {
    id: 'invitation',
    header: 'Portal',
    width: 'minmax(190px, 1.1fr)',
    phone: 'line',
    cell: (candidate) => {
      const { status, text } = invitationWords(candidate.invitation, dates);
      return (
        <StatusWord status={status} size={14}>
          {text}
        </StatusWord>
      );
    },
  };
  const standing: Column<CandidateRowFragment> = {
    id: 'standing',
    header: 'Standing',
    width: 'minmax(112px, 0.6fr)',
    phone: 'when',
    cell: (candidate) => {
      const { status, word } = standingOf(candidate.standing, candidate.overdueCount);
      const coloured = candidate.standing === 'OVERDUE' || candidate.standing === 'DUE_TODAY';
      return <span data-tone={coloured ? statusTone[status] : undefined}>{word}</span>;
    },
  };
  return [
    { id: 'name', header: 'Candidate', width: 'minmax(150px, 1.2fr)', cell: (candidate) => candidate.name },
    {
      id: 'cohort',
      header: 'Cohort',
      width: 'minmax(110px, 0.9fr)',
      phone: 'hide',
      cell: (candidate) => <span>{candidate.cohort?.name}</span>,
    },
    {
      id: 'employer',
      header: 'Employer',
      width: 'minmax(130px, 1fr)',
      phone: 'hide',
      cell: (candidate) => <span>{candidate.nextStep?.application.employer.name}</span>,
    },
    {
      id: 'next',
      header: 'Next step',
      width: 'minmax(260px, 2.2fr)',
      phone: 'line',
      cell: (candidate) => <NextStep candidate={candidate} dates={dates} />,
    },
    view === 'not-in' ? invitation : standing,
  ];
}
