import {
  Chip,
  EmptyState,
  ErrorState,
  PortalHeader,
  useDates,
  usePageTitle,
  useViewer,
  Why,
} from '@afterword/web';
import type { MyApplicationFragment } from '@afterword/web/graphql';
import { useParams } from 'react-router';
import { useMe } from '../../me/me.js';
import { useSteps } from '../../me/useSteps.js';
import { Back } from '../../shared/Back.js';
import { stageWords } from '../../shared/stages.js';
import classes from './Application.module.css';
import { Interviews } from './Interviews.js';
import { People } from './People.js';
import { PlanRail } from './PlanRail.js';

/** One application: its plan, each step with its reason, the interviews and the people. */
export function Application() {
  const { id } = useParams();
  const { applications } = useMe();
  const { tenant } = useViewer().membership;
  const application = applications.find((each) => each.id === id);
  usePageTitle(application?.employer.name ?? 'Application');
  const back = <Back to={`/${tenant.slug}/applications`}>Applications</Back>;
  if (!application) {
    return (
      <>
        <PortalHeader kicker={back} title="Not here" />
        <div className={classes.notice}>
          <ErrorState title="There is no such application of yours.">
            It was removed, or the address has a slip in it.
          </ErrorState>
        </div>
      </>
    );
  }
  return (
    <>
      <PortalHeader kicker={back} title={application.employer.name}>
        {application.role}, {stageWords[application.stage]}
        {application.dreamJob && (
          <>
            {' '}
            <Chip>dream job</Chip>
          </>
        )}
      </PortalHeader>
      <Plan application={application} />
      <Interviews application={application} />
      <People application={application} />
    </>
  );
}

function Plan({ application }: { application: MyApplicationFragment }) {
  const steps = useSteps();
  const dates = useDates();
  const { plan } = application;
  return (
    <section className={classes.section}>
      <h2>Plan</h2>
      {steps.refusal && (
        <ErrorState alert title="Not changed.">
          {steps.refusal}
        </ErrorState>
      )}
      {plan?.warnings.map(({ code, text }) => (
        <div key={`${code} ${text}`} className={classes.warning}>
          <Why size="large" tone="due">
            {text}
          </Why>
        </div>
      ))}
      {plan ? (
        <PlanRail application={application} plan={plan} steps={steps} dates={dates} />
      ) : (
        <EmptyState title="No plan yet">A plan begins with an interview.</EmptyState>
      )}
    </section>
  );
}
