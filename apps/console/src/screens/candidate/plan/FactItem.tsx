import { Action, Letter, list, StatusGlyph, useDates } from '@afterword/web';
import { factWords } from '@afterword/web/facts';
import type { FactPartFragment } from '@afterword/web/graphql';
import classes from './Plan.module.css';

export interface FactItemProps {
  fact: FactPartFragment;
  /** The employer's zone. */
  zone: string;
  busy: boolean;
  onUndo: () => void;
}

/** Something that was recorded, on the rail: what it says, who said so, their words, and the way back. */
export function FactItem({ fact, zone, busy, onUndo }: FactItemProps) {
  const dates = useDates();
  const { type, at, quote, reply, saidBy, recordedBy, mayWithdraw } = fact;
  const what = factWords(fact, dates, zone);
  const words = quote ?? reply?.text;
  const who = [
    saidBy && type !== 'REPLY' ? `said by ${saidBy.name}` : '',
    recordedBy ? `recorded by ${recordedBy.name}` : '',
  ].filter((part) => part !== '');
  return (
    <li className={classes.fact}>
      <span className={classes.factGlyph}>
        <StatusGlyph status={type === 'REPLY' ? 'replied' : 'quiet'} label="recorded" />
      </span>
      <span className={classes.date}>{dates.day(at)}</span>
      <div>
        <b>{what}</b> <span className={classes.how}>{who.join(', ')}</span>
        {words && (
          <div className={classes.quote}>
            <Letter as="blockquote">{quote ? <mark>{words}</mark> : words}</Letter>
          </div>
        )}
        <DebriefWords fact={fact} />
      </div>
      {mayWithdraw && (
        <span className={classes.end}>
          <Action rank="quiet" size="compact" loading={busy} onClick={onUndo} aria-label={`Undo: ${what}`}>
            Undo
          </Action>
        </span>
      )}
    </li>
  );
}

/** What a candidate wrote when looking back. */
function DebriefWords({ fact: { debrief } }: { fact: FactPartFragment }) {
  if (!debrief) return null;
  const parts = [
    ['Could have been better', debrief.weakAnswers],
    ['Ideas', debrief.ideas],
    ['To clear up', debrief.openPoints],
    ['Asked', debrief.questions.map(({ question }) => question)],
  ] as const;
  return (
    <dl className={classes.debrief}>
      {parts
        .filter(([, items]) => items.length > 0)
        .map(([term, items]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{list(items)}</dd>
          </div>
        ))}
    </dl>
  );
}
