import { Home, NotFound, RouteProblem, TenantFrame } from '@afterword/web';
import { TenantProvider } from '@afterword/web/graphql';
import { createBrowserRouter, Outlet } from 'react-router';
import { ConsoleFrame } from './frame/ConsoleFrame.js';
import { screens } from './screens/screens.js';

/** `/console/` leads to a tenant; all else lies below `/console/:tenant`. */
export const router = createBrowserRouter(
  [
    {
      path: '/',
      errorElement: <RouteProblem />,
      element: (
        <TenantProvider>
          <Home app="/console" />
        </TenantProvider>
      ),
    },
    {
      path: '/:tenant',
      errorElement: <RouteProblem />,
      element: (
        <TenantFrame app="/console">
          <ConsoleFrame>
            <Outlet />
          </ConsoleFrame>
        </TenantFrame>
      ),
      children: [
        { errorElement: <RouteProblem />, children: [...screens, { path: '*', element: <NotFound /> }] },
      ],
    },
  ],
  { basename: '/console' },
);
