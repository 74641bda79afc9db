import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * A new page begins at its top and takes the focus, so that screen readers read it and the next Tab lies in it.
 * Changes of the query, such as another filter, are no new page.
 */
export function useArrival(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const main = document.getElementById('main');
    main?.scrollTo(0, 0);
    window.scrollTo(0, 0);
    main?.focus({ preventScroll: true });
  }, [pathname]);
}
