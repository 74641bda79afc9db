import { useEffect, useRef } from 'react';
import { Action } from '../../keys/Action.js';
import type { More } from './columns.js';
import classes from './DataTable.module.css';

/** How far ahead of the reader the next page is asked for. */
const AHEAD = '600px';

function scrollContainer(element: Element): Element | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent);
    if (overflowY === 'auto' || overflowY === 'scroll') return parent;
  }
  return null;
}

/** The end of a list that goes on: the next page comes as the reader nears it, and a button does the same. */
export function LoadMore({ hasMore, loading, onMore }: More) {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(onMore);
  useEffect(() => {
    latest.current = onMore;
  });
  useEffect(() => {
    const element = end.current;
    if (!element || !hasMore || loading) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) latest.current();
      },
      { root: scrollContainer(element), rootMargin: `0px 0px ${AHEAD} 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [hasMore, loading]);
  if (!hasMore) return null;
  return (
    <div ref={end} className={classes.more}>
      <Action rank="quiet" onClick={onMore} loading={loading}>
        Show more
      </Action>
    </div>
  );
}
