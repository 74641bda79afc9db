import { ErrorState, PortalHeader, useViewer } from '@afterword/web';
import { Back } from '../../shared/Back.js';
import classes from './Application.module.css';

/** The address names an application that is not there, or not the reader's. */
export function NoSuchApplication() {
  const { tenant } = useViewer().membership;
  return (
    <>
      <PortalHeader kicker={<Back to={`/${tenant.slug}/applications`}>Applications</Back>} title="Not here" />
      <div className={classes.notice}>
        <ErrorState title="There is no such application of yours.">
          It was removed, or the address has a slip in it.
        </ErrorState>
      </div>
    </>
  );
}
