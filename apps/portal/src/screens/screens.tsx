import { Navigate, type RouteObject } from 'react-router';

/**
 * The portal's screens, by their address below `/:tenant/`. Each is fetched when somebody first goes there:
 * `{ path: 'now', lazy: async () => ({ Component: (await import('./now/Now.js')).Now }) }`.
 */
export const screens: RouteObject[] = [{ index: true, element: <Navigate to="now" replace /> }];
