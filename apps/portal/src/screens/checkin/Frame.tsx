import { usePageTitle } from '@afterword/web';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './CheckIn.module.css';

export interface FrameProps {
  title: string;
  children: ReactNode;
  /** Under the title. */
  note: string;
  onBack: () => void;
  /** Leaves this part out; absent on a screen of one part. */
  onSkip?: () => void;
  /** Which of how many parts it is, from 1. */
  at?: { part: number; of: number };
  /** The filled button and what stands under it. */
  foot: ReactNode;
}

/** One part of a check-in: the way back, how far it is, a question, one filled button. */
export function Frame({ title, note, children, onBack, onSkip, at, foot }: FrameProps) {
  usePageTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  // Each part is a screen of its own: who listens hears its question, and Tab goes on from there.
  const part = at?.part ?? 1;
  useEffect(() => {
    if (part > 1) heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [part]);
  return (
    <div className={classes.screen}>
      <div className={classes.top}>
        <button type="button" className={classes.back} aria-label="Back" onClick={onBack}>
          <IconArrowLeft size={22} stroke={1.8} aria-hidden="true" />
        </button>
        {at && (
          <div
            className={classes.progress}
            role="progressbar"
            aria-label="Check-in"
            aria-valuemin={1}
            aria-valuemax={at.of}
            aria-valuenow={at.part}
            aria-valuetext={`part ${at.part} of ${at.of}`}
          >
            {Array.from({ length: at.of }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the bars are their position
              <span key={index} data-done={index < at.part || undefined} />
            ))}
          </div>
        )}
        {onSkip && (
          <button type="button" className={classes.skip} onClick={onSkip}>
            Skip
          </button>
        )}
      </div>
      <header className={classes.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{note}</p>
      </header>
      <div className={classes.body}>{children}</div>
      <div className={classes.foot}>{foot}</div>
    </div>
  );
}
