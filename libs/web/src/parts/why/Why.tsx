import type { ReactNode } from 'react';
import classes from './Why.module.css';

export interface WhyProps {
  /** Its heading, such as “Withheld” or “Why it is late”. */
  title?: ReactNode;
  /** One sentence. */
  children: ReactNode;
  /** The rule and the guide's rows that it comes from, such as “Guides B2, D2”. */
  cites?: readonly string[];
  tone?: 'late' | 'due' | 'hold' | 'silent';
  /** `large` for the portal. */
  size?: 'regular' | 'small' | 'large';
  /** The heading's level in the page. */
  level?: 2 | 3 | 4;
}

/** The margin note. Every reason for a step, a hold or a missing step looks like this. */
export function Why({ title, children, cites = [], tone, size = 'regular', level = 3 }: WhyProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classes.why} data-edge={tone} data-size={size}>
      {title && <Heading className={classes.title}>{title}</Heading>}
      <div className={classes.text}>{children}</div>
      {cites.length > 0 && (
        <ul className={classes.cites} aria-label="Where this comes from">
          {cites.map((cite) => (
            <li key={cite} className={classes.cite}>
              {cite}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
