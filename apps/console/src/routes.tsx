import { Crossroads, NotFound, RouteProblem, TenantFrame } from '@afterword/web';
import { createBrowserRouter, Outlet } from 'react-router';
import { ConsoleFrame } from './frame/ConsoleFrame.js';
import { screens } from './screens/screens.js';

/** All screens lie below `/console/:tenant`. */
export const router = createBrowserRouter(
  [
    { path: '/', element: <Crossroads /> },
    {
      path: '/:tenant',
      // Before the first screen is there nothing is drawn: it is a moment, and a flash would say less.
      HydrateFallback: () => null,
      errorElement: <RouteProblem />,
      element: (
        <TenantFrame app="/console">
          <ConsoleFrame>
            <Outlet />
          </ConsoleFrame>
        </TenantFrame>
      ),
      children: [
        {
          errorElement: <RouteProblem framed />,
          children: [...screens, { path: '*', element: <NotFound /> }],
        },
      ],
    },
  ],
  { basename: '/console' },
);
