import { ActionLink, ErrorState, usePageTitle, useViewer } from '@afterword/web';
import { Navigate, useParams } from 'react-router';
import { useMe } from '../../me/me.js';
import { isOpen } from '../../shared/dueWords.js';
import { checkInAddress, isCheckIn } from '../checkin/interview.js';
import { draftAddress, hasDraft } from '../draft/address.js';

/** Where a reminder leads: to the screen on which the very step is done, else to its place in the plan. */
export function StepLink() {
  const { stepId } = useParams();
  const me = useMe();
  const { tenant } = useViewer().membership;
  usePageTitle('Your step');
  const step = me.applications
    .flatMap((application) => (application.plan?.steps ?? []).map((each) => ({ ...each, application })))
    .find(({ id }) => id === stepId);
  if (!step) {
    return (
      <ErrorState
        whole
        title="This step is not in your plan any more."
        actions={<ActionLink to={`/${tenant.slug}/now`}>What comes next</ActionLink>}
      >
        Something has changed since we wrote to you.
      </ErrorState>
    );
  }
  const todo = isOpen(step) && step.owner === 'CANDIDATE';
  if (todo && isCheckIn(step)) return <Navigate to={checkInAddress(step, tenant.slug)} replace />;
  if (todo && hasDraft(step)) return <Navigate to={draftAddress(step, tenant.slug)} replace />;
  const plan = `/${tenant.slug}/applications/${encodeURIComponent(step.application.id)}`;
  return <Navigate to={`${plan}?step=${encodeURIComponent(step.id)}`} replace />;
}
