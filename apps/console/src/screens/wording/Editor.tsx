import { Action, PageHeader, StatusWord, useDates, useToast } from '@afterword/web';
import { type UserErrorLike, useSave } from '@afterword/web/graphql';
import { type ReactNode, useRef } from 'react';
import { useAccess } from '../../shared/access.js';
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
      <div className={classes.grid}>
        <div className={classes.parts}>
          <WordingTabs edit={edit} errors={errors} editable={isAdmin} />
          {isAdmin && <Fields language={language} onInsert={insert} />}
        </div>
        <section className={classes.form} aria-label="The wording">
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
            <div className={classes.acts}>
              <Action
                rank={edit.dirty ? 'primary' : 'plain'}
                shortcut="mod+s"
                disabled={!edit.dirty}
                loading={saving}
                onClick={() => void keep()}
              >
                Save the draft
              </Action>
              {edit.dirty && (
                <Action
                  rank="quiet"
                  onClick={() => {
                    edit.forget();
                    reset();
                  }}
                >
                  Take it back
                </Action>
              )}
              {(draft ?? template.published) && (
                <Action rank="quiet" onClick={edit.takePreset}>
                  Begin from the preset
                </Action>
              )}
            </div>
          )}
          <Problems errors={errors.filter((error) => !isBesideItsField(error, edit.index))} />
        </section>
        <aside className={classes.side}>
          <Preview
            purpose={purpose}
            wordings={edit.wordings}
            index={edit.index}
            onPlace={(part, line, column) => form.current?.goTo(part, line, column)}
          />
          <History template={template} editable={isAdmin} />
        </aside>
      </div>
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
          <mark className={classes.draft}>Draft of version {draft.number}</mark> saved{' '}
          {dates.since(draft.changedAt)}
          {draft.changedBy && ` by ${draft.changedBy.name}`}
        </>
      )}
    </>
  );
}

const isBesideItsField = ({ field }: UserErrorLike, index: number): boolean =>
  ['variant', 'subject', 'body'].some((part) => field === `wordings.${index}.${part}`);

/** Refusals that have no field on show, such as those of another wording. */
function Problems({ errors }: { errors: readonly UserErrorLike[] }) {
  return (
    <div className={classes.problems} role="alert">
      {errors.map(({ message, field }) => (
        <StatusWord key={`${field} ${message}`} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </div>
  );
}
