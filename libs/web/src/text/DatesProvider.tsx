import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { createDates, type Dates } from './dates.js';
import { browserZone, MINUTE } from './zoned.js';

export interface DatesProviderProps {
  children: ReactNode;
  /** Default: the browser's. */
  locale?: string;
  /** Default: the browser's. */
  zone?: string;
}

const DatesContext = createContext<Dates | null>(null);

/** The present moment, to the minute, so that “by 15:30” becomes “2 min late” while somebody looks at it. */
function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const untilNextMinute = MINUTE - (now.getTime() % MINUTE);
    const timer = setTimeout(() => setNow(new Date()), untilNextMinute);
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}

/** Gives dates to every screen below, in the reader's locale and zone. */
export function DatesProvider({ children, locale, zone }: DatesProviderProps) {
  const now = useMinute();
  const dates = useMemo(
    () => createDates({ locale: locale ?? navigator.language, zone: zone ?? browserZone(), now }),
    [locale, zone, now],
  );
  return <DatesContext.Provider value={dates}>{children}</DatesContext.Provider>;
}

/** Dates in words for this reader; they move on by the minute. */
export function useDates(): Dates {
  const dates = useContext(DatesContext);
  if (!dates) throw new Error('useDates needs AfterwordProvider above it.');
  return dates;
}
