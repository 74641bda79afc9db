import { Crossroads, NotFound, RouteProblem, TenantFrame } from '@afterword/web';
import { createBrowserRouter, Outlet } from 'react-router';
import { PortalFrame } from './frame/PortalFrame.js';
import { screens } from './screens/screens.js';

/** All screens lie below `/portal/:tenant`. */
export const router = createBrowserRouter(
  [
    { path: '/', element: <Crossroads /> },
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
