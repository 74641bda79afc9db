import {
  type Column,
  count,
  DataTable,
  PageBody,
  SelectField,
  SkeletonRows,
  StatusWord,
  useDates,
} from '@afterword/web';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { channelWords, stepKindWords } from '../../shared/words.js';
import { languageWords, listChoice, purposeWords, wordingAddress, writerWords } from '../wording/purpose.js';
import { type TemplateRow, templatesDocument } from '../wording/query.js';
import classes from './Settings.module.css';

const rowId = ({ kind, channel }: TemplateRow) => `${kind} ${channel}`;

const choices = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value: value.toLowerCase(), label }));

/** How every kind of message is worded, kind by kind: by the center's own words or by a preset. */
export function Wordings() {
  const { at, isAdmin } = useAccess();
  const dates = useDates();
  const [search, setSearch] = useSearchParams();
  const { language, writer } = listChoice(search);
  const { data, error, refetch } = useQuery(templatesDocument, { variables: { language, writer } });
  const choose = (name: string, value: string) =>
    setSearch((before) => {
      before.set(name, value);
      return before;
    });
  const columns = useMemo(
    (): Column<TemplateRow>[] => [
      {
        id: 'kind',
        header: 'Message',
        width: 'minmax(190px, 1.3fr)',
        cell: (row) => (
          <Link to={at(wordingAddress(row))} aria-label={purposeWords(row)}>
            {stepKindWords[row.kind]} <span className={classes.way}>{channelWords[row.channel]}</span>
          </Link>
        ),
      },
      {
        id: 'words',
        header: 'In use',
        width: 'minmax(150px, 1fr)',
        cell: ({ own, published }) =>
          own ? (
            <StatusWord status="done" size={14}>
              own, version {published?.number}
            </StatusWord>
          ) : (
            <StatusWord status="planned" size={14}>
              preset
            </StatusWord>
          ),
      },
      {
        id: 'wordings',
        header: 'Wordings',
        width: 'minmax(100px, 0.6fr)',
        phone: 'hide',
        cell: ({ wordings }) => count(wordings.length, 'wording'),
      },
      {
        id: 'changed',
        header: 'Last changed',
        width: 'minmax(230px, 1.6fr)',
        cell: ({ draft, published }) =>
          draft ? (
            <StatusWord status="due" size={14}>
              draft, {dates.since(draft.changedAt)}
              {draft.changedBy && ` by ${draft.changedBy.name}`}
            </StatusWord>
          ) : (
            published?.publishedAt &&
            `${dates.day(published.publishedAt)}${published.publishedBy ? ` by ${published.publishedBy.name}` : ''}`
          ),
      },
    ],
    [at, dates],
  );
  return (
    <PageBody>
      <div className={classes.lead}>
        <p>
          {isAdmin
            ? 'Drafts begin from these. Each has several wordings, so that two people of one interview never read the same.'
            : 'Drafts begin from these. An admin of your center can change them.'}
        </p>
        <div className={classes.filters}>
          <SelectField
            label="Language"
            value={language.toLowerCase()}
            data={choices(languageWords)}
            onChange={(event) => choose('language', event.currentTarget.value)}
          />
          <SelectField
            label="Words of"
            value={writer.toLowerCase()}
            data={choices(writerWords)}
            onChange={(event) => choose('writer', event.currentTarget.value)}
          />
        </div>
      </div>
      {error && !data ? (
        <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : !data ? (
        <SkeletonRows rows={12} />
      ) : (
        <DataTable
          label="Wordings"
          rows={data.templates}
          rowId={rowId}
          rowName={purposeWords}
          columns={columns}
        />
      )}
    </PageBody>
  );
}
