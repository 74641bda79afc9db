import '@afterword/web/styles.css';
import { AfterwordProvider } from '@afterword/web';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './routes.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');

createRoot(root).render(
  <StrictMode>
    <AfterwordProvider>
      <RouterProvider router={router} />
    </AfterwordProvider>
  </StrictMode>,
);
