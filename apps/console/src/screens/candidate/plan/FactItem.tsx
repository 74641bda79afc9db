import { Action, type Icon, Letter, useDates } from '@afterword/web';
import { factWords, wordsOf } from '@afterword/web/facts';
import type { FactPartFragment, FactType } from '@afterword/web/graphql';
import { IconArrowBackUp, IconFlag, IconNotebook, IconQuote } from '@tabler/icons-react';
import classes from './Plan.module.css';

const icons: Record<FactType, Icon> = {
  DIRECTION: IconQuote,
  DEBRIEF: IconNotebook,
  REPLY: IconArrowBackUp,
  REJECTION: IconFlag,
  OFFER: IconFlag,
  ACCEPTED: IconFlag,
  DECLINED: IconFlag,
  WITHDRAWN: IconFlag,
};

export interface FactItemProps {
  fact: FactPartFragment;
  /** The employer's zone. */
  zone: string;
  /** False where their words stand there already with another fact. */
  withWords: boolean;
  busy: boolean;
  onUndo: () => void;
}

/** Something that was recorded, on the rail: what it says, who said so, their words, and the way back. */
export function FactItem({ fact, zone, withWords, busy, onUndo }: FactItemProps) {
  const dates = useDates();
  const { type, at, quote, saidBy, recordedBy, mayWithdraw } = fact;
  const FactIcon = icons[type];
  const what = factWords(fact, dates, zone);
  const words = withWords ? wordsOf(fact) : null;
  const who = [
    saidBy && type !== 'REPLY' ? `said by ${saidBy.name}` : '',
    recordedBy ? `recorded by ${recordedBy.name}` : '',
  ].filter((part) => part !== '');
  return (
    <li className={classes.fact}>
      <span className={classes.factGlyph}>
        <FactIcon size={16} stroke={1.6} aria-hidden="true" />
      </span>
      <span className={classes.date}>{dates.day(at)}</span>
      <div>
        <b className={classes.said}>{what}</b> <span className={classes.how}>{who.join(', ')}</span>
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
            <dd>{items.join('; ')}</dd>
          </div>
        ))}
    </dl>
  );
}
