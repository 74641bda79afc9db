import { useRouteError } from 'react-router';
import { ErrorState } from '../parts/feedback/States.js';
import { usePageTitle } from '../parts/page/Page.js';

/** True where a part of the app is no longer on the server, which is so after a new release. */
const isOutdated = (error: unknown) => error instanceof TypeError && /import|module/i.test(error.message);

export interface RouteProblemProps {
  /** True inside a frame that has the page's main part already. */
  framed?: boolean;
}

/** Stands in for a screen that broke; the navigation around it goes on working. */
export function RouteProblem({ framed = false }: RouteProblemProps) {
  const error = useRouteError();
  usePageTitle('Something broke');
  const outdated = isOutdated(error);
  const Frame = framed ? 'div' : 'main';
  return (
    <Frame>
      <ErrorState
        alert
        whole
        title={outdated ? 'Afterword has a new version.' : 'This screen broke.'}
        onRetry={() => window.location.reload()}
      >
        {outdated ? 'Load the page again to go on.' : 'What you saved is safe. Load the page again.'}
      </ErrorState>
    </Frame>
  );
}

/** An address that leads nowhere. */
export function NotFound() {
  usePageTitle('Not here');
  return (
    <ErrorState whole title="There is nothing at this address.">
      It has a slip in it, or the page is gone. The navigation leads on.
    </ErrorState>
  );
}
