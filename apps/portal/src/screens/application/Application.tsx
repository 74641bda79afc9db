import {
  ActionLink,
  Chip,
  EmptyState,
  ErrorState,
  PortalHeader,
  useDates,
  usePageTitle,
  useViewer,
  Why,
  warningLines,
} from '@afterword/web';
import type { MyApplicationFragment } from '@afterword/web/graphql';
import { useParams, useSearchParams } from 'react-router';
import { firstName, useMe } from '../../me/me.js';
import { useSteps } from '../../me/useSteps.js';
import { Back } from '../../shared/Back.js';
import { isOver, stageWords } from '../../shared/stages.js';
import classes from './Application.module.css';
import { Decided } from './Decided.js';
import { Interviews } from './Interviews.js';
import { NoSuchApplication } from './NoSuchApplication.js';
import { People } from './People.js';
import { PlanRail } from './PlanRail.js';
import { WhatWasSaid } from './WhatWasSaid.js';

/** One application: its plan, each step with its reason, the interviews and the people. */
export function Application() {
  const { id } = useParams();
  const me = useMe();
  const { tenant } = useViewer().membership;
  const application = me.applications.find((each) => each.id === id);
  usePageTitle(application?.employer.name ?? 'Application');
  if (!application) return <NoSuchApplication />;
  const { stage, employer, role, dreamJob } = application;
  const here = `/${tenant.slug}/applications/${encodeURIComponent(application.id)}`;
  return (
    <>
      <PortalHeader
        kicker={<Back to={`/${tenant.slug}/applications`}>Applications</Back>}
        title={headlines[stage]?.(firstName(me)) ?? employer.name}
      >
        {headlines[stage] ? `${employer.name}, ${role}` : `${role}, ${stageWords[stage]}`}
        {dreamJob && (
          <>
            {' '}
            <Chip>dream job</Chip>
          </>
        )}
      </PortalHeader>
      <Decided application={application} />
      <div className={classes.tell}>
        {!isOver(stage) && <ActionLink to={`${here}/checkin?part=asked`}>They said…</ActionLink>}
        {stage !== 'OFFER' && (
          <ActionLink to={`${here}/outcome`}>{isOver(stage) ? 'That changed' : 'They decided'}</ActionLink>
        )}
      </div>
      <Plan application={application} />
      <WhatWasSaid application={application} />
      <Interviews application={application} />
      <People application={application} />
    </>
  );
}

/** Bad news and good are said first, plainly. */
const headlines: Partial<Record<MyApplicationFragment['stage'], (name: string) => string>> = {
  REJECTED: () => 'They chose someone else',
  OFFER: (name) => `They want you, ${name}`,
};

function Plan({ application }: { application: MyApplicationFragment }) {
  const steps = useSteps();
  const dates = useDates();
  const { plan } = application;
  const [parameters] = useSearchParams();
  const linkedId = parameters.get('step');
  return (
    <section className={classes.section}>
      <h2>Plan</h2>
      {plan?.failingSince && (
        <Why tone="late" size="small">
          Since {dates.dayTime(plan.failingSince)} this plan could not follow what you told us. Your center
          looks into it; what you were asked to do before still stands.
        </Why>
      )}
      {steps.refusal && (
        <ErrorState alert title="Not changed.">
          {steps.refusal}
        </ErrorState>
      )}
      {warningLines(plan?.warnings ?? []).map((text) => (
        <div key={text} className={classes.warning}>
          <Why size="large" tone="due">
            {text}
          </Why>
        </div>
      ))}
      {plan ? (
        <PlanRail application={application} plan={plan} steps={steps} dates={dates} linkedId={linkedId} />
      ) : (
        <EmptyState title="No plan yet">A plan begins with an interview.</EmptyState>
      )}
    </section>
  );
}
