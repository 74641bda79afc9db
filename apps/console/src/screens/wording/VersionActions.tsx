import { Action, ConfirmDialog, StatusWord, useToast } from '@afterword/web';
import { useSave } from '@afterword/web/graphql';
import { type ReactNode, useState } from 'react';
import { discardDocument, publishDocument, retireDocument, type TemplateData } from './query.js';

interface VersionActionsProps {
  template: TemplateData;
  /** What is edited is not saved yet, so that publishing would leave it out. */
  unsaved: boolean;
  /** What was edited began from something that is gone. */
  onGone: () => void;
}

type Asked = 'publish' | 'discard' | 'retire';

/** What can become of a draft, and of the words that are in use. */
export function VersionActions({ template: { draft, published }, unsaved, onGone }: VersionActionsProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      {published && (
        <Action rank="quiet" onClick={() => setAsked('retire')}>
          Back to the preset
        </Action>
      )}
      {draft && (
        <>
          <Action rank="quiet" onClick={() => setAsked('discard')}>
            Discard draft
          </Action>
          <Action
            rank={unsaved ? 'plain' : 'primary'}
            disabled={unsaved}
            title={unsaved ? 'Save the draft first' : undefined}
            onClick={() => setAsked('publish')}
          >
            Publish version {draft.number}
          </Action>
        </>
      )}
      {asked === 'publish' && draft && <Publish draft={draft} onClose={close} />}
      {asked === 'discard' && draft && <Discard draft={draft} onClose={close} onGone={onGone} />}
      {asked === 'retire' && published && <Retire published={published} onClose={close} />}
    </>
  );
}

type Draft = NonNullable<TemplateData['draft']>;

function Publish({ draft: { id, revision, number }, onClose }: { draft: Draft; onClose: () => void }) {
  const toast = useToast();
  const { save, saving, errors } = useSave(publishDocument, { payload: (data) => data.publishTemplate });
  const publish = async () => {
    if (!(await save({ templateVersionId: id, revision }))) return;
    onClose();
    toast.show({ text: `Version ${number} is in use` });
  };
  return (
    <Asking
      title={`Publish version ${number}`}
      confirm="Publish it"
      onConfirm={publish}
      onClose={onClose}
      busy={saving}
      errors={errors}
    >
      Messages that are drafted from now on use these words, and drafts that nobody has touched follow soon.
      What was edited or approved stays as it is.
    </Asking>
  );
}

interface DiscardProps {
  draft: Draft;
  onClose: () => void;
  onGone: () => void;
}

function Discard({ draft: { id, number }, onClose, onGone }: DiscardProps) {
  const toast = useToast();
  const { save, saving, errors } = useSave(discardDocument, { payload: (data) => data.discardTemplateDraft });
  const discard = async () => {
    if (!(await save({ templateVersionId: id }))) return;
    onGone();
    onClose();
    toast.show({ text: `The draft of version ${number} is gone` });
  };
  return (
    <Asking
      title={`Discard the draft of version ${number}`}
      confirm="Discard the draft"
      onConfirm={discard}
      onClose={onClose}
      busy={saving}
      errors={errors}
    >
      What was changed in it is lost. Nothing else follows from it.
    </Asking>
  );
}

function Retire({ published, onClose }: { published: Draft; onClose: () => void }) {
  const toast = useToast();
  const { save, saving, errors } = useSave(retireDocument, { payload: (data) => data.retireTemplateVersion });
  const retire = async () => {
    if (!(await save({ templateVersionId: published.id }))) return;
    onClose();
    toast.show({ text: 'The preset is in use again' });
  };
  return (
    <Asking
      title="Back to the preset"
      confirm="Use the preset"
      onConfirm={retire}
      onClose={onClose}
      busy={saving}
      errors={errors}
    >
      Messages that are drafted from now on use the preset, and drafts that nobody has touched follow soon.
      Version {published.number} is kept, and you can go back to it.
    </Asking>
  );
}

interface AskingProps {
  title: string;
  confirm: string;
  onConfirm: () => Promise<void>;
  onClose: () => void;
  busy: boolean;
  errors: readonly { message: string }[];
  children: ReactNode;
}

function Asking({ title, confirm, onConfirm, onClose, busy, errors, children }: AskingProps) {
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={title}
      confirm={confirm}
      onConfirm={() => void onConfirm()}
      busy={busy}
    >
      <p>{children}</p>
      {errors.map(({ message }) => (
        <StatusWord key={message} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </ConfirmDialog>
  );
}
