import { ActionLink, Chip, EmptyState, StatusWord, useDates } from '@afterword/web';
import { Tidbits } from '@afterword/web/drafts';
import type { ApplicationPartFragment } from '@afterword/web/graphql';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { playbookName, stageWords } from '../../shared/words.js';
import classes from './Application.module.css';
import { Interviews } from './Interviews.js';
import { People } from './People.js';
import { PlanRail, type PlanRailProps } from './plan/PlanRail.js';

export interface ApplicationProps extends PlanRailProps {
  /** Where to tell what this employer said; absent where the page says so once for all. */
  saidAt?: string;
}

/** One application: its plan as a rail, beside it the interviews and the people. */
export function Application({ saidAt, ...props }: ApplicationProps) {
  const { application } = props;
  const { employer, role, stage, dreamJob, plan, interviews, contacts } = application;
  const { at } = useAccess();
  const dates = useDates();
  const heading = useId();
  const [noting, setNoting] = useState(false);
  return (
    <section className={classes.application} aria-labelledby={heading} id={anchorOf(application)}>
      <header className={classes.head}>
        <h2 id={heading}>
          <Link to={at(`employers/${encodeURIComponent(employer.id)}`)}>{employer.name}</Link>
        </h2>
        <span className={classes.role}>
          {role}, {stageWords[stage]}
        </span>
        {dreamJob && <Chip>dream job</Chip>}
        {!employer.thankYouNotes && <Chip status="withheld">no thank-you notes</Chip>}
        {saidAt && (
          <ActionLink rank="quiet" size="compact" to={saidAt} aria-label={`They said: ${employer.name}`}>
            They said…
          </ActionLink>
        )}
        {plan && (
          <span className={classes.playbook}>
            {playbookName(plan.playbook)}, planned {dates.since(plan.plannedAt)}
          </span>
        )}
      </header>
      {plan?.failingSince && (
        <p className={classes.failing}>
          <StatusWord status="late" size={14}>
            Since {dates.dayTime(plan.failingSince)} this plan could not be made anew: it is older than what
            is known. Look at what was recorded; we try on.
          </StatusWord>
        </p>
      )}
      <div className={classes.body}>
        <div>
          {plan ? (
            <PlanRail {...props} />
          ) : (
            <EmptyState title="No plan yet">A plan begins with an interview.</EmptyState>
          )}
        </div>
        <aside className={classes.aside} aria-label={`${employer.name}: interviews and people`}>
          <h3>
            Interviews <span>{interviews.length}</span>
          </h3>
          <Interviews interviews={interviews} />
          <h3>
            People <span>{contacts.length}</span>
          </h3>
          <People application={application} />
          <h3>
            For letters <span>{application.tidbits.length || ''}</span>
          </h3>
          <Tidbits
            application={application}
            noting={noting}
            onNoting={setNoting}
            refetch={['Candidate']}
            forEverybody
          />
        </aside>
      </div>
    </section>
  );
}

/** Where an application's section begins in the page. */
export const anchorOf = ({ id }: Pick<ApplicationPartFragment, 'id'>): string => `application-${id}`;
