import { Action, ErrorState, TextAreaField } from '@afterword/web';
import { useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { type Me, useMe } from '../../me/me.js';
import classes from './Draft.module.css';
import type { TaskProps } from './draft-step.js';
import { noteTopicsDocument } from './query.js';

/** Where nothing was noted of what was talked about: asks for it, once for the whole interview. Untouched drafts follow. */
export function TopicNote({ step }: Pick<TaskProps, 'step'>) {
  const interview = interviewWithoutTopics(useMe(), step);
  const [topics, setTopics] = useState('');
  const { save, saving, errors } = useSave(noteTopicsDocument, {
    payload: (data) => data.changeInterview,
    refetch: ['StepDraft', 'Me'],
  });
  if (!interview) return null;
  const lines = topics
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    <section className={classes.topics} aria-label="What you talked about">
      <TextAreaField
        size="lg"
        label="What did you talk about?"
        description="One topic a line, the most important first. Your letters name them."
        minRows={2}
        value={topics}
        onChange={(event) => setTopics(event.currentTarget.value)}
      />
      {errors.length > 0 && (
        <ErrorState alert title="Not noted.">
          {errors.map(({ message }) => message).join(' ')}
        </ErrorState>
      )}
      <Action
        disabled={lines.length === 0}
        loading={saving}
        onClick={() => void save({ interviewId: interview.id, topics: lines })}
      >
        Note it
      </Action>
    </section>
  );
}

/** The last interview whose topics are missing, with this contact where there is one. */
function interviewWithoutTopics(me: Me, { application, contact }: TaskProps['step']) {
  const bare = me.applications
    .find(({ id }) => id === application?.id)
    ?.interviews.filter(({ cancelledAt, topics }) => !cancelledAt && topics.length === 0);
  const met = bare?.findLast(({ participants }) => participants.some(({ id }) => id === contact?.id));
  return met ?? bare?.at(-1);
}
