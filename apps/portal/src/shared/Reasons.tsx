import { noteOf, sentencesOf, Why } from '@afterword/web';
import type { MyStepFragment } from '@afterword/web/graphql';
import classes from './Reasons.module.css';

/** All reasons of a step in the margin note, a line each, and where they come from. */
export function Reasons({ of, tone }: { of: MyStepFragment['because']; tone?: 'late' | 'due' | 'hold' }) {
  return (
    <Why size="large" tone={tone} cites={noteOf(of).cites}>
      {sentencesOf(of).map((text) => (
        <p key={text} className={classes.reason}>
          {text}
        </p>
      ))}
    </Why>
  );
}
