import { Action, PageHeader, useDates, useToast } from '@afterword/web';
import { type UserErrorLike, useSave } from '@afterword/web/graphql';
import { type ReactNode, useRef } from 'react';
import { useAccess } from '../../shared/access.js';
import { EditorFrame } from '../../shared/editor/EditorFrame.js';
import { Marked } from '../../shared/editor/Marked.js';
import { Problems, SaveDraft } from '../../shared/editor/SaveDraft.js';
import { KeepUnsaved } from '../../shared/KeepUnsaved.js';
import { Fields } from './Fields.js';
import { History } from './History.js';
import { withField } from './insertion.js';
import { Preview } from './Preview.js';
import { languageWords } from './purpose.js';
import { type FieldData, saveDraftDocument, type TemplateData } from './query.js';
import { useWordings } from './useWordings.js';
import { VersionActions } from './VersionActions.js';
import classes from './Wording.module.css';
import { WordingForm, type WordingFormHandle } from './WordingForm.js';
import { WordingTabs } from './WordingTabs.js';

interface EditorProps {
  template: TemplateData;
  title: string;
  crumbs: readonly ReactNode[];
}

/** The texts for one purpose: the fields that they may print, how they read, and what became of earlier ones. */
export function Editor({ template, title, crumbs }: EditorProps) {
  const { isAdmin } = useAccess();
  const toast = useToast();
  const edit = useWordings(template);
  const form = useRef<WordingFormHandle>(null);
  const { kind, channel, writer, language, draft } = template;
  const purpose = { kind, channel, writer, language };
  const { save, saving, errors, reset } = useSave(saveDraftDocument, {
    payload: (data) => data.saveTemplateDraft,
  });
  const keep = async () => {
    if (!edit.dirty) return;
    const sent = edit.wordings;
    const wordings = sent.map(({ variant, subject, body }) => ({ variant, subject, body }));
    const answer = await save({ purpose, revision: edit.revision, wordings });
    if (!answer) return;
    edit.kept(sent, answer.template?.draft?.revision ?? null);
    toast.show({ text: 'The draft is saved' });
  };
  const wording = edit.wordings[edit.index];
  const insert = (field: FieldData) => {
    const selected = form.current?.selected();
    if (!selected) return;
    const { part, ...at } = selected;
    const next = withField(at, field);
    edit.change({ [part]: next.text });
    form.current?.select(part, next.from);
  };
  return (
    <>
      <KeepUnsaved unsaved={edit.dirty} />
      <PageHeader
        title={title}
        crumbs={crumbs}
        note={<Standing template={template} />}
        actions={isAdmin && <VersionActions template={template} unsaved={edit.dirty} onGone={edit.forget} />}
      />
      <EditorFrame
        className={classes.columns}
        parts={
          <>
            <WordingTabs edit={edit} errors={errors} editable={isAdmin} />
            {isAdmin && <Fields language={language} onInsert={insert} />}
          </>
        }
        name="The wording"
        form={
          <>
            {wording && (
              <WordingForm
                ref={form}
                wording={wording}
                index={edit.index}
                editable={isAdmin}
                errors={errors}
                onChange={(to) => {
                  edit.change(to);
                  reset();
                }}
              />
            )}
            {isAdmin && (
              <SaveDraft
                unsaved={edit.dirty}
                saving={saving}
                onSave={() => void keep()}
                onTakeBack={() => {
                  edit.forget();
                  reset();
                }}
              >
                {(draft ?? template.published) && (
                  <Action rank="quiet" onClick={edit.takePreset}>
                    Begin from the preset
                  </Action>
                )}
              </SaveDraft>
            )}
            <Problems errors={errors.filter((error) => !isBesideItsField(error, edit.index))} />
          </>
        }
        side={
          <>
            <Preview
              purpose={purpose}
              wordings={edit.wordings}
              index={edit.index}
              onPlace={(part, line, column) => form.current?.goTo(part, line, column)}
            />
            <History template={template} editable={isAdmin} />
          </>
        }
      />
    </>
  );
}

/** What messages are drafted from now, and whether somebody is at it. */
function Standing({ template: { draft, published, language } }: { template: TemplateData }) {
  const dates = useDates();
  return (
    <>
      {languageWords[language]},{' '}
      {published ? `version ${published.number} is in use` : 'the preset is in use'}
      {draft && (
        <>
          {' '}
          <Marked>Draft of version {draft.number}</Marked> saved {dates.since(draft.changedAt)}
          {draft.changedBy && ` by ${draft.changedBy.name}`}
        </>
      )}
    </>
  );
}

const isBesideItsField = ({ field }: UserErrorLike, index: number): boolean =>
  ['variant', 'subject', 'body'].some((part) => field === `wordings.${index}.${part}`);
