import {
  Action,
  ConfirmDialog,
  count,
  LoadMore,
  type Status,
  StatusWord,
  useDates,
  useToast,
} from '@afterword/web';
import { wordingWords } from '@afterword/web/drafts';
import { nextPage, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { restoreDocument, type TemplateData, templateVersionsDocument, type VersionRow } from './query.js';
import classes from './Wording.module.css';

const states: Record<VersionRow['state'], { status: Status; word: string }> = {
  DRAFT: { status: 'due', word: 'draft' },
  PUBLISHED: { status: 'done', word: 'in use' },
  RETIRED: { status: 'withheld', word: 'retired' },
};

/** The versions of a purpose's words, the latest first, with the way back to an earlier one. */
export function History({ template, editable }: { template: TemplateData; editable: boolean }) {
  const dates = useDates();
  const [back, setBack] = useState<VersionRow | null>(null);
  const { kind, channel, writer, language } = template;
  const query = useQuery(templateVersionsDocument, {
    variables: { purpose: { kind, channel, writer, language } },
    notifyOnNetworkStatusChange: true,
  });
  const versions = query.data?.template.versions ?? template.versions;
  return (
    <section className={classes.history} aria-label="Versions">
      <h2>Versions</h2>
      {versions.edges.length === 0 ? (
        <p>None of your own. The preset comes with the product and gets better with it.</p>
      ) : (
        <ul>
          {versions.edges.map(({ node: version }) => {
            const { id, number, state, publishedAt, publishedBy, wordings } = version;
            return (
              <li key={id}>
                <b>Version {number}</b>
                <span>
                  <StatusWord status={states[state].status} size={14}>
                    {states[state].word}
                  </StatusWord>
                  <small>
                    {count(wordings.length, 'wording')}
                    {publishedAt && `, published ${dates.since(publishedAt)}`}
                    {publishedBy && ` by ${publishedBy.name}`}
                  </small>
                </span>
                {editable && state === 'RETIRED' && (
                  <Action size="compact" rank="quiet" onClick={() => setBack(version)}>
                    Go back to it
                  </Action>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <LoadMore {...nextPage(versions, query)} />
      {back && <GoBack version={back} onClose={() => setBack(null)} />}
    </section>
  );
}

function GoBack({
  version: { id, number, wordings },
  onClose,
}: {
  version: VersionRow;
  onClose: () => void;
}) {
  const toast = useToast();
  const { save, saving, errors } = useSave(restoreDocument, {
    payload: (data) => data.restoreTemplateVersion,
  });
  const restore = async () => {
    const answer = await save({ templateVersionId: id });
    if (!answer) return;
    onClose();
    toast.show({
      text: `Version ${number} is in use again, as version ${answer.template?.published?.number}`,
    });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={`Go back to version ${number}`}
      confirm="Use it again"
      onConfirm={() => void restore()}
      busy={saving}
    >
      <p>It says: {wordings.map(({ variant }) => wordingWords(variant)).join(', ')}.</p>
      <p>
        A new version says again what version {number} said. Drafts that nobody has touched follow soon; what
        was edited or approved stays as it is.
      </p>
      {errors.map(({ message }) => (
        <StatusWord key={message} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </ConfirmDialog>
  );
}
