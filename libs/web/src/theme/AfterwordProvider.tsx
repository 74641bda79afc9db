import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { ToastProvider } from '../parts/toast/ToastProvider.js';
import { DatesProvider, type DatesProviderProps } from '../text/DatesProvider.js';
import { colourSchemeManager } from './colourScheme.js';
import { cssVariables, theme } from './theme.js';

export interface AfterwordProviderProps extends Omit<DatesProviderProps, 'children'> {
  children: ReactNode;
}

/**
 * What every screen stands on: theme, light or dark, dates in the reader's locale and zone, one toast.
 * The tenant's data comes from {@link TenantProvider}, which knows the address.
 */
export function AfterwordProvider({ children, ...dates }: AfterwordProviderProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourSchemeManager}
      defaultColorScheme="auto"
    >
      <DatesProvider {...dates}>
        <ToastProvider>{children}</ToastProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
