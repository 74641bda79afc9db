import { Action, ActionLink, EmptyState, Page, PageHeader, signOut, Views } from '@afterword/web';
import { Outlet, useLocation } from 'react-router';
import { useAccess } from '../../shared/access.js';

/** What an admin sets: who works here, by which way letters leave and answers come, and which programs may call. */
export function Settings() {
  const { isAdmin, at } = useAccess();
  const { pathname } = useLocation();
  const view = (path: string, label: string) => ({
    to: at(`settings/${path}`),
    label,
    current: pathname.endsWith(`/settings/${path}`),
  });
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
      {isAdmin ? (
        <>
          <Views
            label="Settings"
            views={[
              view('members', 'Members'),
              view('mail', 'Mail'),
              view('hooks', 'Inbound hooks'),
              view('keys', 'API keys'),
            ]}
          />
          <Outlet />
        </>
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
