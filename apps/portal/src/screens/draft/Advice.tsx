import { type DraftText, Findings, Tidbits } from '@afterword/web/drafts';
import type { StepKind } from '@afterword/web/graphql';
import { useState } from 'react';
import classes from './Draft.module.css';
import type { TaskProps } from './draft-step.js';
import { TopicNote } from './TopicNote.js';

export interface AdviceProps extends Pick<TaskProps, 'step'> {
  /** Of the list, for what it describes. */
  id: string;
  draft: DraftText;
}

/** Letters that are more than a reminder only if they bring something new (rows A3, D6). */
const BRINGS_NEWS: readonly StepKind[] = ['FOLLOW_UP', 'STAY_IN_TOUCH'];

/** What the check says of a text, and the fields for what it misses: what was talked about, and what is new. */
export function Advice({ step, id, draft }: AdviceProps) {
  const [noting, setNoting] = useState(false);
  const { application, kind } = step;
  const bringsNews = BRINGS_NEWS.includes(kind);
  return (
    <section className={classes.part}>
      {draft.findings.some(({ code }) => code === 'no_topic') && <TopicNote step={step} />}
      <Findings
        id={id}
        findings={draft.findings}
        draft={draft}
        onChange={draft.change}
        ways={bringsNews ? { no_tidbit: { label: 'Add news', onPress: () => setNoting(true) } } : undefined}
      />
      {application && bringsNews && (
        <div className={classes.news}>
          <Tidbits
            application={application}
            noting={noting}
            onNoting={setNoting}
            refetch={['StepDraft']}
            size="lg"
          />
        </div>
      )}
    </section>
  );
}
