import { Action, ActionLink, EmptyState, Page, PageHeader, signOut, Views } from '@afterword/web';
import { Outlet, useLocation } from 'react-router';
import { useAccess } from '../../shared/access.js';

/**
 * What an admin sets: who works here, how messages are worded, by which way they leave and answers come, which programs
 * may call. Advisors read the wordings.
 */
export function Settings() {
  const { isAdmin, seesPeople, at } = useAccess();
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
      {isAdmin || (seesPeople && pathname.endsWith('/settings/wordings')) ? (
        <>
          <Views
            label="Settings"
            views={
              isAdmin
                ? [
                    view('members', 'Members'),
                    view('wordings', 'Wordings'),
                    view('mail', 'Mail'),
                    view('hooks', 'Inbound hooks'),
                    view('keys', 'API keys'),
                  ]
                : [view('wordings', 'Wordings')]
            }
          />
          <Outlet />
        </>
      ) : (
        <EmptyState
          title="Settings are for admins"
          action={
            seesPeople ? (
              <ActionLink to={at('settings/wordings')}>Read the wordings</ActionLink>
            ) : (
              <ActionLink to={at('')}>Back to the start</ActionLink>
            )
          }
        >
          Ask an admin of your center if something here should change.
        </EmptyState>
      )}
    </Page>
  );
}
