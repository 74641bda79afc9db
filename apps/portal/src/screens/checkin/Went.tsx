import { Action, TextAreaField } from '@afterword/web';
import { satisfactionWords } from '@afterword/web/facts';
import { useId } from 'react';
import classes from './CheckIn.module.css';
import type { CheckInDraft } from './draft.js';
import { Frame, type FrameProps } from './Frame.js';

export interface DraftPartProps extends Pick<FrameProps, 'onBack' | 'onSkip' | 'at'> {
  draft: CheckInDraft;
  onChange: (part: Partial<CheckInDraft>) => void;
  onContinue: () => void;
}

const scale = [1, 2, 3, 4, 5] as const;

/** How satisfied the candidate is, and which answers could have been better. */
export function Went({ draft, onChange, onContinue, ...frame }: DraftPartProps) {
  const group = useId();
  const word = draft.satisfaction === null ? 'Tap a disc' : satisfactionWords(draft.satisfaction);
  return (
    <Frame
      title="How did it go?"
      note="For yourself, while it is fresh. Your advisor can read it."
      {...frame}
      foot={<Continue onContinue={onContinue} />}
    >
      <div role="radiogroup" aria-label="How satisfied are you?" className={classes.scale}>
        {scale.map((step) => (
          <label key={step} data-filled={step <= (draft.satisfaction ?? 0) || undefined}>
            <input
              type="radio"
              name={group}
              value={step}
              checked={draft.satisfaction === step}
              aria-label={satisfactionWords(step)}
              onChange={() => onChange({ satisfaction: step })}
            />
          </label>
        ))}
        <span aria-hidden="true">{word}</span>
      </div>
      <TextAreaField
        size="lg"
        label="Which answers could have been better?"
        description="One a line. What you would say now, as a whole sentence, goes into the thank-you."
        minRows={2}
        value={draft.weakAnswers}
        onChange={(event) => onChange({ weakAnswers: event.currentTarget.value })}
      />
      <TextAreaField
        size="lg"
        label="What were you asked?"
        description="One question a line. You see them again before the next round."
        minRows={2}
        value={draft.questions}
        onChange={(event) => onChange({ questions: event.currentTarget.value })}
      />
    </Frame>
  );
}

/** What is still open, and what came to mind that could help them. */
export function Mind({ draft, onChange, onContinue, ...frame }: DraftPartProps) {
  return (
    <Frame
      title="What is on your mind?"
      note="What you would still like to know, and what you could bring them."
      {...frame}
      foot={<Continue onContinue={onContinue} />}
    >
      <TextAreaField
        size="lg"
        label="What is still unclear?"
        description="One thing a line. A thank-you may ask it."
        minRows={2}
        value={draft.openPoints}
        onChange={(event) => onChange({ openPoints: event.currentTarget.value })}
      />
      <TextAreaField
        size="lg"
        label="Any idea for them?"
        description="For their work, service or words. It makes a good follow-up."
        minRows={2}
        value={draft.ideas}
        onChange={(event) => onChange({ ideas: event.currentTarget.value })}
      />
    </Frame>
  );
}

function Continue({ onContinue }: { onContinue: () => void }) {
  return (
    <>
      <Action rank="primary" size="lg" fullWidth onClick={onContinue}>
        Continue
      </Action>
      <p>Kept in this window until you save at the end.</p>
    </>
  );
}
