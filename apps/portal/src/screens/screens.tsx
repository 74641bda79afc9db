import { Navigate, type RouteObject } from 'react-router';

/** The portal's screens, by their address below `/:tenant/`. Each is fetched when somebody first goes there. */
export const screens: RouteObject[] = [
  { index: true, element: <Navigate to="now" replace /> },
  { path: 'now', lazy: async () => ({ Component: (await import('./now/Now.js')).Now }) },
  {
    path: 'applications',
    lazy: async () => ({ Component: (await import('./applications/Applications.js')).Applications }),
  },
  {
    path: 'applications/:id',
    lazy: async () => ({ Component: (await import('./application/Application.js')).Application }),
  },
  {
    path: 'applications/:id/checkin',
    lazy: async () => ({ Component: (await import('./checkin/CheckIn.js')).CheckIn }),
  },
  {
    path: 'applications/:id/outcome',
    lazy: async () => ({ Component: (await import('./outcome/Outcome.js')).Outcome }),
  },
  {
    path: 'steps/:stepId',
    lazy: async () => ({ Component: (await import('./step/StepLink.js')).StepLink }),
  },
  {
    path: 'steps/:stepId/draft',
    lazy: async () => ({ Component: (await import('./draft/Draft.js')).Draft }),
  },
  {
    path: 'interview',
    lazy: async () => ({ Component: (await import('./interview/AddInterview.js')).AddInterview }),
  },
  {
    path: 'interview/invite',
    lazy: async () => ({ Component: (await import('./invite/AddInvite.js')).AddInvite }),
  },
  {
    path: 'you/reminders',
    lazy: async () => ({ Component: (await import('./you/Reminders.js')).Reminders }),
  },
  { path: 'you', lazy: async () => ({ Component: (await import('./you/You.js')).You }) },
];
