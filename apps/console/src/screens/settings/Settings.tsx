import { Action, ActionLink, EmptyState, Page, PageHeader, signOut, Views } from '@afterword/web';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useAccess } from '../../shared/access.js';

/**
 * What one sets for oneself, and an admin for the place: who works here, how messages are worded, by which way they
 * leave and answers come, which programs may call. Advisors read the wordings.
 */
export function Settings() {
  const { isAdmin, seesPeople, at } = useAccess();
  const { pathname } = useLocation();
  const view = (path: string, label: string) => ({
    to: at(`settings/${path}`),
    label,
    current: pathname.endsWith(`/settings/${path}`),
  });
  const views = [
    ...(isAdmin ? [view('members', 'Members')] : []),
    ...(seesPeople ? [view('wordings', 'Wordings')] : []),
    ...(isAdmin ? [view('mail', 'Mail'), view('hooks', 'Inbound hooks'), view('keys', 'API keys')] : []),
    ...(seesPeople ? [view('reminders', 'Reminders')] : []),
  ];
  const [first] = views;
  if (first && pathname === at('settings')) return <Navigate to={first.to} replace />;
  return (
    <Page title="Settings">
      <PageHeader
        title="Settings"
        actions={
          <Action rank="quiet" onClick={() => void signOut()}>
            Sign out
          </Action>
        }
      />
      {views.length > 0 && <Views label="Settings" views={views} />}
      {views.some(({ current }) => current) ? (
        <Outlet />
      ) : (
        <EmptyState
          title="Settings are for admins"
          action={<ActionLink to={at('')}>Back to the start</ActionLink>}
        >
          Ask an admin of your center if something here should change.
        </EmptyState>
      )}
    </Page>
  );
}
