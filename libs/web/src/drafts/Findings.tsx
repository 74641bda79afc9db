import { IconBulb, IconCircleCheckFilled } from '@tabler/icons-react';
import type { FindingPartFragment } from '../graphql/generated/graphql.js';
import { Action } from '../keys/Action.js';
import classes from './Findings.module.css';
import { fixed, sortFindings } from './findings.js';

export interface FindingsProps {
  findings: readonly FindingPartFragment[];
  draft: { subject: string; text: string };
  /** Absent where nothing can be changed any more. */
  onChange?: ((to: { subject?: string; text?: string }) => void) | undefined;
  id?: string;
  /** Where advice is followed elsewhere than in the text: what to press for it, by its code. */
  ways?: Readonly<Record<string, { label: string; onPress: () => void }>> | undefined;
}

/** What the check says: what blocks first, then advice, each with its fix by one press; last, in one line, what is good. */
export function Findings({ findings, draft, onChange, id, ways = {} }: FindingsProps) {
  const { advice, good } = sortFindings(findings);
  return (
    <ul id={id} className={classes.list} aria-label="Before it goes" aria-live="polite">
      {advice.map((finding, index) => (
        <li key={`${finding.code} ${finding.part} ${finding.from}`} className={classes.item}>
          <span className={classes.number} data-blocks={finding.severity === 'ERROR' || undefined}>
            {index + 1}
          </span>
          <div>
            <p>
              <b>
                {finding.severity === 'ERROR' && <span className={classes.must}>Mend first: </span>}
                {finding.message}
              </b>{' '}
              {finding.suggestion}
            </p>
            <Way way={onChange && ways[finding.code]} />
            {onChange && finding.fixes.length > 0 && (
              <div className={classes.fixes}>
                {finding.fixes.map((fix, at) => (
                  <Action
                    key={fix.label}
                    rank="quiet"
                    onClick={() => onChange(fixed(draft, finding, fix))}
                    aria-label={`${at === 0 ? 'Use fix: ' : ''}${fix.label}`}
                  >
                    {fix.label}
                  </Action>
                ))}
              </div>
            )}
          </div>
        </li>
      ))}
      {good.length > 0 && (
        <li className={classes.item}>
          <IconCircleCheckFilled className={classes.good} size={20} aria-hidden="true" />
          <p>{good.map(({ message }) => message).join(' ')}</p>
        </li>
      )}
      {findings.length === 0 && (
        <li className={classes.item}>
          <IconBulb size={20} stroke={1.6} aria-hidden="true" />
          <p>Nothing to mend.</p>
        </li>
      )}
    </ul>
  );
}

function Way({ way }: { way: { label: string; onPress: () => void } | undefined }) {
  return (
    way && (
      <div className={classes.fixes}>
        <Action rank="quiet" onClick={way.onPress}>
          {way.label}
        </Action>
      </div>
    )
  );
}
