import { Action, Why } from '@afterword/web';
import {
  EffectList,
  type EffectPreview,
  InlineSelect,
  SaidFields,
  type SaidKind,
  SaidLine,
  SpeechCards,
  saidCards,
  saysOf,
  toggled,
  unfinished,
} from '@afterword/web/facts';
import type { MyApplicationFragment } from '@afterword/web/graphql';
import classes from './CheckIn.module.css';
import type { SaidHow } from './draft.js';
import { Frame } from './Frame.js';
import { speakersOf } from './interview.js';
import type { DraftPartProps } from './Went.js';

export interface AskedProps extends Omit<DraftPartProps, 'onContinue'> {
  application: MyApplicationFragment;
  preview: EffectPreview;
  wrong: (kind: SaidKind) => string | undefined;
  problems: readonly string[];
  saving: boolean;
  onSave: () => void;
}

const ways: { value: SaidHow; label: string }[] = [
  { value: 'interview', label: 'in the interview' },
  { value: 'email', label: 'by e-mail' },
  { value: 'phone', label: 'on the phone' },
];

/** What the employer asked for, with its effect on the plan before it is saved. */
export function Asked(props: AskedProps) {
  const { application, draft, onChange, preview, wrong, problems, saving, onSave, ...frame } = props;
  const people = speakersOf(application);
  const { chosen } = draft.said;
  const gap = unfinished(draft.said, application.employer.timeZone);
  return (
    <Frame
      title="What did they ask of you?"
      note="Tap what they said. Their word comes before any rule of ours."
      {...frame}
      foot={
        <>
          <Action
            rank="primary"
            size="lg"
            fullWidth
            loading={saving}
            disabled={gap !== undefined}
            onClick={onSave}
          >
            {chosen.length === 0 ? 'They asked for nothing' : 'Save'}
          </Action>
          {gap && <p>Complete “{saysOf(gap)}”, or tap it again to take it out.</p>}
        </>
      }
    >
      <SpeechCards
        label="What they asked of you"
        cards={saidCards}
        chosen={chosen}
        size="large"
        onToggle={(kind) => onChange({ said: toggled(draft.said, kind) })}
      />
      <div data-size="large">
        <SaidFields
          draft={draft.said}
          onChange={(said) => onChange({ said })}
          employer={application.employer}
          people={people}
          wrong={wrong}
          size="large"
        />
        {chosen.length > 0 && (
          <SaidLine label="Said by">
            <InlineSelect
              aria-label="Who said it"
              value={draft.saidById}
              data={[
                ...people.map(({ id, name }) => ({ value: id, label: name })),
                { value: '', label: 'somebody there' },
              ]}
              onChange={(saidById) => onChange({ saidById })}
            />
            <InlineSelect
              aria-label="How it was said"
              value={draft.how}
              data={ways}
              onChange={(how) => onChange({ how: how as SaidHow })}
            />
          </SaidLine>
        )}
      </div>
      <SoThisWillHappen preview={preview} shown={chosen.length > 0} />
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} className={classes.problem}>
            {problem}
          </p>
        ))}
      </div>
    </Frame>
  );
}

/** The effect on the plan, said before it is saved. */
export function SoThisWillHappen({ preview, shown }: { preview: EffectPreview; shown: boolean }) {
  const { effect, problem, looking } = preview;
  if (!shown || (!effect && !problem)) return null;
  return (
    <section aria-label="So this will happen" aria-live="polite" aria-busy={looking}>
      <Why size="large" tone="hold" title="So this will happen" level={2}>
        {problem ? (
          `${problem.title} ${problem.text}`
        ) : effect ? (
          <EffectList effect={effect} label="So this will happen" size="large" />
        ) : null}
      </Why>
    </section>
  );
}
