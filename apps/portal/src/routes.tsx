import { Home, NotFound, RouteProblem, TenantFrame } from '@afterword/web';
import { TenantProvider } from '@afterword/web/graphql';
import { createBrowserRouter, Outlet } from 'react-router';
import { PortalFrame } from './frame/PortalFrame.js';
import { screens } from './screens/screens.js';

/** `/portal/` leads to a tenant; all else lies below `/portal/:tenant`. */
export const router = createBrowserRouter(
  [
    {
      path: '/',
      errorElement: <RouteProblem />,
      element: (
        <TenantProvider>
          <Home app="/portal" />
        </TenantProvider>
      ),
    },
    {
      path: '/:tenant',
      errorElement: <RouteProblem />,
      element: (
        <TenantFrame app="/portal">
          <PortalFrame>
            <Outlet />
          </PortalFrame>
        </TenantFrame>
      ),
      children: [
        { errorElement: <RouteProblem />, children: [...screens, { path: '*', element: <NotFound /> }] },
      ],
    },
  ],
  { basename: '/portal' },
);
