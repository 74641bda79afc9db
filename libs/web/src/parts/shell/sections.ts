import type { ComponentType } from 'react';

/** A Tabler icon. */
export type Icon = ComponentType<{
  size?: number | string;
  stroke?: number | string;
  'aria-hidden'?: 'true' | boolean;
}>;

/** A place in the navigation. */
export interface Section {
  /** Its address below the app's base, such as `/lakemont/candidates`. */
  to: string;
  label: string;
  icon: Icon;
  /** How many things are there. */
  count?: number;
  /** True where the count is work that waits; the phone's bar shows only such counts. */
  waiting?: boolean;
}
