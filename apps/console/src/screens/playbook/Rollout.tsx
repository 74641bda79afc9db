import { Action, count, Progress, StatusWord, useToast } from '@afterword/web';
import { useSave } from '@afterword/web/graphql';
import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useState } from 'react';
import { useAccess } from '../../shared/access.js';
import { Differences } from './Differences.js';
import classes from './Playbook.module.css';
import {
  cancelDocument,
  moveDocument,
  type PlaybookData,
  previewDocument,
  publishDocument,
  type RolloutData,
  rolloutChangedDocument,
  type VersionData,
} from './query.js';
import { changeWords, ruleTitle } from './words.js';

interface RolloutProps {
  playbook: PlaybookData;
  version: VersionData;
  /** True while the editor holds what was not saved. */
  unsaved: boolean;
}

/** The way of a version to the plans that run: what it changes, publishing it, moving them. */
export function Rollout({ playbook, version, unsaved }: RolloutProps) {
  const { isAdmin } = useAccess();
  const toast = useToast();
  const preview = version.latestPreview;
  const move = version.latestMove;
  const isDraft = version.state === 'DRAFT';
  const isCurrent = preview?.state === 'DONE' && preview.revision === version.revision && !unsaved;
  const refetch = ['Playbook'];
  const previewing = useSave(previewDocument, { payload: (data) => data.previewPublish, refetch });
  const publishing = useSave(publishDocument, { payload: (data) => data.publishPlaybook, refetch });
  const moving = useSave(moveDocument, { payload: (data) => data.moveRunningPlans, refetch });
  const elsewhere = playbook.versions.nodes
    .filter(({ id }) => id !== version.id)
    .reduce((sum, { runningPlans }) => sum + runningPlans, 0);
  const errors = [...previewing.errors, ...publishing.errors, ...moving.errors];
  const versionId = version.id;
  const publish = async () => {
    if (!(await publishing.save({ versionId, revision: version.revision }))) return;
    toast.show({ text: `Version ${version.number} is out. Plans that run keep theirs until you move them` });
  };
  return (
    <section className={classes.rollout} aria-label="Plans that run">
      <h2>{headline(version, preview, isCurrent, elsewhere)}</h2>
      {preview?.state === 'RUNNING' && (
        <UnderWay rollout={preview} label="Looking at the plans that run" stop="Stop looking" />
      )}
      {move?.state === 'RUNNING' && <UnderWay rollout={move} label="Moving plans" stop="Stop moving" />}
      {move && move.state !== 'RUNNING' && !isDraft && <Ended move={move} />}
      {isCurrent && preview && <Effects preview={preview} />}
      {!isCurrent && preview?.state === 'DONE' && <p>The draft was changed since it was last looked at.</p>}
      {isAdmin && (
        <div className={classes.acts}>
          {preview?.state !== 'RUNNING' && (isDraft || elsewhere > 0) && (
            <Action
              rank={isCurrent ? 'quiet' : 'plain'}
              disabled={unsaved}
              loading={previewing.saving}
              onClick={() => void previewing.save({ versionId })}
            >
              {isCurrent ? 'Look again' : 'See what changes'}
            </Action>
          )}
          {isDraft && (
            <Action
              rank={unsaved ? 'plain' : 'primary'}
              disabled={unsaved}
              loading={publishing.saving}
              onClick={() => void publish()}
            >
              Publish version {version.number}
            </Action>
          )}
          {!isDraft && isCurrent && elsewhere > 0 && move?.state !== 'RUNNING' && (
            <Action rank="primary" loading={moving.saving} onClick={() => void moving.save({ versionId })}>
              Move {count(elsewhere, 'plan')}
            </Action>
          )}
        </div>
      )}
      {unsaved && isDraft && <p>Save the draft first; what is out is what was saved.</p>}
      <div role="alert">
        {errors.map(({ message }) => (
          <StatusWord key={message} status="late" size={14}>
            {message}
          </StatusWord>
        ))}
      </div>
    </section>
  );
}

function headline(
  version: VersionData,
  preview: RolloutData | null | undefined,
  isCurrent: boolean,
  elsewhere: number,
): string {
  const verb = version.state === 'DRAFT' ? 'Publishing and moving' : 'Moving';
  if (isCurrent && preview && preview.progress.total > 0)
    return `${verb} changes ${preview.changed.toLocaleString()} of ${count(preview.progress.total, 'running plan')}`;
  if (elsewhere === 0) return 'No other plan runs by this playbook';
  return `${count(elsewhere, 'plan runs', 'plans run')} by another version`;
}

/** A preview or a move while it goes on; the cache follows what is told of it. */
function UnderWay({ rollout, label, stop }: { rollout: RolloutData; label: string; stop: string }) {
  const { isAdmin } = useAccess();
  const { save, saving } = useSave(cancelDocument, {
    payload: (data) => data.cancelMove,
    refetch: ['Playbook'],
  });
  const { progress } = rollout;
  const client = useApolloClient();
  // Progress comes with what is told, into the cache; at the end the counts of the versions are fetched too.
  useSubscription(rolloutChangedDocument, {
    variables: { rolloutId: rollout.id },
    ignoreResults: true,
    onData: ({ data: { data } }) => {
      if (data?.playbookRolloutChanged.rollout?.state !== 'RUNNING')
        void client.refetchQueries({ include: ['Playbook'] });
    },
  });
  return (
    <div className={classes.underWay} role="status">
      <Progress
        label={label}
        done={progress.done}
        total={progress.total}
        words={progress.total > 0 ? undefined : 'Counting the plans'}
      />
      <p>You can leave this page; it goes on by itself.</p>
      {isAdmin && (
        <Action size="compact" loading={saving} onClick={() => void save({ rolloutId: rollout.id })}>
          {stop}
        </Action>
      )}
    </div>
  );
}

function Ended({ move: { state, progress, problem } }: { move: RolloutData }) {
  const words = {
    DONE: `${count(progress.done, 'plan')} moved.`,
    CANCELLED: `Stopped after ${count(progress.done, 'plan')}; they stay moved.`,
    FAILED: `Given up after ${count(progress.done, 'plan')}.`,
    RUNNING: '',
  }[state];
  return (
    <StatusWord status={state === 'DONE' ? 'done' : 'late'} size={14}>
      {words} {problem}
    </StatusWord>
  );
}

function Effects({ preview }: { preview: RolloutData }) {
  const [open, setOpen] = useState(false);
  const stay = preview.progress.total - preview.changed;
  return (
    <>
      <dl className={classes.effects}>
        {preview.effects.map(({ kind, change, plans }) => (
          <div key={`${kind} ${change}`}>
            <dt>{plans.toLocaleString()}</dt>
            <dd>
              {ruleTitle(kind.toLowerCase())}: {changeWords[change]}
            </dd>
          </div>
        ))}
        <div>
          <dt>{stay.toLocaleString()}</dt>
          <dd>stay as they are</dd>
        </div>
      </dl>
      {preview.problem && <p>{preview.problem}</p>}
      {preview.changed > 0 && (
        <Action rank="quiet" size="compact" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Close the list' : `See all ${preview.changed.toLocaleString()}`}
        </Action>
      )}
      {open && <Differences rolloutId={preview.id} />}
    </>
  );
}
