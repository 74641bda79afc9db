import { useToast, Why } from '@afterword/web';
import { type UserErrorLike, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { useAccess } from '../../shared/access.js';
import { EditorFrame } from '../../shared/editor/EditorFrame.js';
import { Problems, SaveDraft } from '../../shared/editor/SaveDraft.js';
import { KeepUnsaved } from '../../shared/KeepUnsaved.js';
import { DocumentJson } from './DocumentJson.js';
import { PartForm } from './PartForm.js';
import classes from './Playbook.module.css';
import { type Part, type Path, partsOf, withValue } from './parts.js';
import { changeDraftDocument, type PlaybookData, type VersionData } from './query.js';
import { Rollout } from './Rollout.js';
import { Simulation } from './Simulation.js';

interface EditorProps {
  playbook: PlaybookData;
  version: VersionData;
}

/** The rules of a version and, of a draft, the way to change them; beside it what follows from them. */
export function Editor({ playbook, version }: EditorProps) {
  const { isAdmin } = useAccess();
  const editable = isAdmin && version.state === 'DRAFT';
  const [edited, setEdited] = useState<{ revision: number; document: unknown } | null>(null);
  const current = edited ? edited.document : version.document;
  // The text of the JSON is its own until it is JSON, so that it begins anew with what is taken back.
  const [takenBack, setTakenBack] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const toast = useToast();
  const { save, saving, errors, reset } = useSave(changeDraftDocument, {
    payload: (data) => data.changePlaybookDraft,
  });
  const change = (document: unknown) => {
    setEdited({ revision: edited?.revision ?? version.revision, document });
    reset();
  };
  const takeBack = () => {
    setEdited(null);
    setTakenBack(takenBack + 1);
    reset();
  };
  const keep = async () => {
    if (!edited) return;
    const answer = await save({ versionId: version.id, ...edited });
    if (!answer) return;
    const revision = answer.version?.revision ?? edited.revision;
    // What was changed meanwhile goes on from what was saved.
    setEdited((now) => (now && now !== edited ? { ...now, revision } : null));
    toast.show({ text: 'The draft is saved' });
  };
  const { rules, limits } = partsOf(current);
  const part = [...rules, ...limits].find(({ id }) => id === chosen) ?? rules[0] ?? limits[0];
  const isJson = chosen === 'json' || !part;
  return (
    <>
      <KeepUnsaved unsaved={edited !== null} />
      <EditorFrame
        className={classes.columns}
        parts={
          <nav className={classes.rules} aria-label="Rules of this playbook">
            <Parts
              title="Rules"
              parts={rules}
              current={isJson ? null : part.id}
              onChoose={setChosen}
              errors={errors}
            />
            <Parts
              title="Limits"
              parts={limits}
              current={isJson ? null : part.id}
              onChoose={setChosen}
              errors={errors}
            />
            <h2>All of it</h2>
            <button type="button" aria-current={isJson || undefined} onClick={() => setChosen('json')}>
              As JSON
            </button>
          </nav>
        }
        name={isJson ? 'The document' : part.title}
        form={
          <>
            {isJson ? (
              <DocumentJson
                key={takenBack}
                document={current}
                editable={editable}
                onChange={change}
                errors={errors}
              />
            ) : (
              <PartForm
                part={part}
                before={playbook.draft ? playbook.published?.document : undefined}
                editable={editable}
                errors={errors}
                onChange={(path: Path, value) => change(withValue(current, path, value))}
              />
            )}
            {editable && (
              <SaveDraft
                unsaved={edited !== null}
                saving={saving}
                onSave={() => void keep()}
                onTakeBack={takeBack}
              />
            )}
            <Problems errors={errors} />
            <Why size="small">
              <b>Still applies, whatever you set:</b> a hold or a channel that they named, their hours,
              weekends and holidays, and that nothing is sent twice.
            </Why>
          </>
        }
        side={
          <>
            <Simulation published={playbook.published ?? null} version={version} document={current} />
            <Rollout playbook={playbook} version={version} unsaved={edited !== null} />
          </>
        }
      />
    </>
  );
}

function Parts({
  title,
  parts,
  current,
  onChoose,
  errors,
}: {
  title: string;
  parts: readonly Part[];
  current: string | null;
  onChoose: (id: string) => void;
  errors: readonly UserErrorLike[];
}) {
  if (parts.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      {parts.map(({ id, title: name, rows }) => (
        <button
          key={id}
          type="button"
          aria-current={id === current || undefined}
          data-wrong={errors.some(({ field }) => field?.startsWith(`document.${id}`)) || undefined}
          onClick={() => onChoose(id)}
        >
          {name}
          {rows.length > 0 && <small>{rows.join(' ')}</small>}
        </button>
      ))}
    </>
  );
}
