import { Navigate, type RouteObject } from 'react-router';

/** The console's screens, by their address below `/:tenant/`. Each is fetched when somebody first goes there. */
export const screens: RouteObject[] = [
  { index: true, element: <Navigate to="candidates" replace /> },
  {
    path: 'approvals',
    lazy: async () => ({ Component: (await import('./approvals/Approvals.js')).Approvals }),
  },
  {
    path: 'candidates',
    lazy: async () => ({ Component: (await import('./candidates/Candidates.js')).Candidates }),
  },
  {
    path: 'candidates/:id',
    lazy: async () => ({ Component: (await import('./candidate/Candidate.js')).Candidate }),
  },
  {
    path: 'candidates/:id/said',
    lazy: async () => ({ Component: (await import('./said/Said.js')).Said }),
  },
  {
    path: 'employers',
    lazy: async () => ({ Component: (await import('./employers/Employers.js')).Employers }),
  },
  {
    path: 'employers/:id',
    lazy: async () => ({ Component: (await import('./employer/Employer.js')).Employer }),
  },
  { path: 'inbox', lazy: async () => ({ Component: (await import('./inbox/Inbox.js')).Inbox }) },
  { path: 'cohorts', lazy: async () => ({ Component: (await import('./cohorts/Cohorts.js')).Cohorts }) },
  { path: 'imports', lazy: async () => ({ Component: (await import('./imports/Imports.js')).Imports }) },
  { path: 'imports/:id', lazy: async () => ({ Component: (await import('./import/Import.js')).Import }) },
  {
    path: 'playbooks',
    lazy: async () => ({ Component: (await import('./playbooks/Playbooks.js')).Playbooks }),
  },
  {
    path: 'playbooks/:id',
    lazy: async () => ({ Component: (await import('./playbook/Playbook.js')).Playbook }),
  },
  {
    path: 'settings/wordings/:language/:writer/:kind/:channel',
    lazy: async () => ({ Component: (await import('./wording/Wording.js')).Wording }),
  },
  {
    path: 'settings',
    lazy: async () => ({ Component: (await import('./settings/Settings.js')).Settings }),
    children: [
      {
        path: 'reminders',
        lazy: async () => ({ Component: (await import('./settings/Reminders.js')).Reminders }),
      },
      { path: 'members', lazy: async () => ({ Component: (await import('./settings/Members.js')).Members }) },
      { path: 'mail', lazy: async () => ({ Component: (await import('./settings/mail/Mail.js')).Mail }) },
      {
        path: 'hooks',
        lazy: async () => ({ Component: (await import('./settings/MailHooks.js')).MailHooks }),
      },
      {
        path: 'wordings',
        lazy: async () => ({ Component: (await import('./settings/Wordings.js')).Wordings }),
      },
      { path: 'keys', lazy: async () => ({ Component: (await import('./settings/ApiKeys.js')).ApiKeys }) },
    ],
  },
];
