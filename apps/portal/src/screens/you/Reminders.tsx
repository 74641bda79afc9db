import { ErrorState, PortalHeader, SkeletonRows, usePageTitle, useViewer } from '@afterword/web';
import { problemOf } from '@afterword/web/graphql';
import { ReminderFields, useReminders } from '@afterword/web/reminders';
import { Form } from '../../form/Form.js';
import { Back } from '../../shared/Back.js';
import classes from './You.module.css';

/** When the candidate is written to, on which days and of what. */
export function Reminders() {
  const { tenant } = useViewer().membership;
  const reminders = useReminders({ ownZone: false });
  const { draft, error, retry, save, saving, changed, wrong } = reminders;
  usePageTitle('Reminders');
  const problem = error && problemOf(error);
  return (
    <>
      <PortalHeader kicker={<Back to={`/${tenant.slug}/you`}>You</Back>} title="Reminders">
        When we write to you, and of what.
      </PortalHeader>
      {draft ? (
        <Form
          submit="Save"
          onSubmit={() => void save()}
          saving={saving}
          disabled={!changed}
          problems={wrong.others}
        >
          <ReminderFields reminders={{ ...reminders, draft }} of="candidate" />
        </Form>
      ) : problem ? (
        <div className={classes.part}>
          <ErrorState title={problem.title} onRetry={problem.mayRetry ? retry : undefined}>
            {problem.text}
          </ErrorState>
        </div>
      ) : (
        <SkeletonRows shape="portal" rows={5} />
      )}
    </>
  );
}
