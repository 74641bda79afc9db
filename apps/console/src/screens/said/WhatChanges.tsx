import { list, StatusWord, Why } from '@afterword/web';
import { EffectList, type EffectPreview, warningWords } from '@afterword/web/facts';
import { stageWords } from '../../shared/words.js';
import classes from './Said.module.css';

export interface WhatChangesProps {
  preview: EffectPreview;
  /** True while nothing is said. */
  idle: boolean;
  hasDirections: boolean;
  /** Employers of the candidate's other applications. */
  others: readonly string[];
}

/** The effect on the plan as a list: what, why, from when to when. Nothing is saved yet. */
export function WhatChanges({ preview, idle, hasDirections, others }: WhatChangesProps) {
  const { effect, problem, looking } = preview;
  return (
    <div className={classes.effect} aria-busy={looking}>
      <h2>
        What changes <span>nothing is saved yet</span>
      </h2>
      {idle ? (
        <p className={classes.quiet}>Choose what they said. Then you see here what follows from it.</p>
      ) : problem ? (
        <StatusWord status="warning" size={14}>
          {`${problem.title} ${problem.text}`}
        </StatusWord>
      ) : effect ? (
        <>
          {effect.stageBefore !== effect.stageAfter && (
            <p className={classes.stage}>
              {stageWords[effect.stageBefore]} → <mark>{stageWords[effect.stageAfter]}</mark>
            </p>
          )}
          <EffectList effect={effect} label="What changes" />
          {effect.warnings.map(({ code, text }) => (
            <Why key={`${code} ${text}`} tone="due" size="small">
              {warningWords({ code, text })}
            </Why>
          ))}
          {hasDirections && (
            <Why tone="hold" size="small" cites={['The employer’s word first', 'Guides B2, D2']}>
              Their word comes before any rule of ours.
            </Why>
          )}
          {others.length > 0 && (
            <p className={classes.quiet}>
              {list(others)} {others.length === 1 ? 'stays as it is' : 'stay as they are'}.
            </p>
          )}
        </>
      ) : (
        <p className={classes.quiet}>Looking…</p>
      )}
    </div>
  );
}
