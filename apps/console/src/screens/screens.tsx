import { Navigate, type RouteObject } from 'react-router';

/**
 * The console's screens, by their address below `/:tenant/`. Each is fetched when somebody first goes there:
 * `{ path: 'candidates', lazy: async () => ({ Component: (await import('./candidates/Candidates.js')).Candidates }) }`.
 */
export const screens: RouteObject[] = [{ index: true, element: <Navigate to="candidates" replace /> }];
