import { useEffect, useRef, useState } from 'react';
import type { TidbitKind, TidbitPartFragment } from '../graphql/generated/graphql.js';
import { fieldErrors } from '../graphql/userErrors.js';
import { useSave } from '../graphql/useSave.js';
import { Action } from '../keys/Action.js';
import { SelectField, TextAreaField, TextField } from '../parts/form/Field.js';
import { StatusWord } from '../parts/status/StatusGlyph.js';
import { useToast } from '../parts/toast/toast.js';
import { useDates } from '../text/DatesProvider.js';
import { noteTidbitDocument, withdrawTidbitDocument } from './query.js';
import classes from './Tidbits.module.css';

export interface TidbitsProps {
  application: { id: string; employer: { id: string; name: string }; tidbits: readonly TidbitPartFragment[] };
  /** Whether the form is open. */
  noting: boolean;
  onNoting: (noting: boolean) => void;
  /** Operations whose letters change with it. */
  refetch: string[];
  /** True for staff, who may note something for everybody who applied there. */
  forEverybody?: boolean;
  /** `lg` in the portal. */
  size?: 'sm' | 'lg';
}

/** What letters to an employer may bring that is new: news, and small things to enclose. Untouched drafts follow. */
export function Tidbits(props: TidbitsProps) {
  const { application, noting, onNoting, size = 'sm', refetch } = props;
  const { tidbits, employer } = application;
  return (
    <section className={classes.tidbits} data-size={size} aria-label={`New to bring to ${employer.name}`}>
      {tidbits.length > 0 && (
        <ul className={classes.list}>
          {tidbits.map((tidbit) => (
            <Item key={tidbit.id} tidbit={tidbit} refetch={refetch} />
          ))}
        </ul>
      )}
      {noting ? (
        <Form {...props} />
      ) : (
        <Action size={size === 'lg' ? 'md' : 'compact'} onClick={() => onNoting(true)}>
          Add news or an enclosure
        </Action>
      )}
    </section>
  );
}

function Item({ tidbit, refetch }: { tidbit: TidbitPartFragment; refetch: string[] }) {
  const dates = useDates();
  const toast = useToast();
  const { save, saving, errors } = useSave(withdrawTidbitDocument, {
    payload: (data) => data.withdrawTidbit,
    refetch,
  });
  const { id, kind, text, link, date, fresh, everyones, mayWithdraw } = tidbit;
  // Within a sentence; days of the week keep their capital.
  const day = dates.localDay(date).replace(/^(Today|Yesterday)$/, (word) => word.toLowerCase());
  const withdraw = async () => {
    if (await save({ tidbitId: id })) toast.show({ text: 'Taken back. Letters do without it' });
  };
  return (
    <li>
      <div>
        <p>{kind === 'NEWS' ? text : `Enclosed: ${text}`}</p>
        {link && <small className={classes.link}>{link}</small>}
        <small>
          {kind === 'NEWS' ? `News, dated ${day}` : 'To enclose'}
          {everyones && ', for everybody'}
          {!fresh && (
            <>
              .{' '}
              <StatusWord status="quiet" size={12}>
                no longer fresh
              </StatusWord>
            </>
          )}
        </small>
        {errors.map(({ message }) => (
          <StatusWord key={message} status="late" size={14}>
            {message}
          </StatusWord>
        ))}
      </div>
      {mayWithdraw && (
        <Action
          rank="quiet"
          size="compact"
          loading={saving}
          onClick={() => void withdraw()}
          aria-label={`Take back: ${text}`}
        >
          Take back
        </Action>
      )}
    </li>
  );
}

const KINDS: { value: TidbitKind; label: string }[] = [
  { value: 'NEWS', label: 'News of them' },
  { value: 'ENCLOSURE', label: 'Something to enclose' },
];

function Form({ application, onNoting, refetch, forEverybody = false, size = 'sm' }: TidbitsProps) {
  const toast = useToast();
  const dates = useDates();
  const field = useRef<HTMLTextAreaElement>(null);
  const today = dates.reader.now.toLocaleDateString('sv-SE', { timeZone: dates.reader.zone });
  const [kind, setKind] = useState<TidbitKind>('NEWS');
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  const [date, setDate] = useState(today);
  const [everybody, setEverybody] = useState(false);
  const { save, saving, errors } = useSave(noteTidbitDocument, {
    payload: (data) => data.noteTidbit,
    refetch,
  });
  const wrong = fieldErrors(errors, ['text', 'link', 'date']);
  const { employer } = application;
  const isNews = kind === 'NEWS';
  // Whoever pressed for it goes on writing.
  useEffect(() => field.current?.focus(), []);
  const note = async () => {
    const whose = everybody ? { employerId: employer.id } : { applicationId: application.id };
    const noted = await save({
      ...whose,
      kind,
      text,
      link: link || null,
      date: isNews && date ? date : null,
    });
    if (!noted?.tidbit) return;
    onNoting(false);
    toast.show({
      text: noted.tidbit.fresh ? 'Noted. Drafts that nobody changed follow' : 'Noted, but no longer fresh',
    });
  };
  return (
    <div className={classes.form}>
      <SelectField
        size={size}
        label="What it is"
        value={kind}
        data={KINDS}
        onChange={(event) => setKind(event.currentTarget.value as TidbitKind)}
      />
      <TextAreaField
        ref={field}
        size={size}
        minRows={2}
        label={isNews ? 'The news, in a sentence' : 'What you enclose'}
        description={
          isNews
            ? 'It stands in the letter as you write it here.'
            : 'It goes on from “I enclose”, such as: page 41 of my thesis.'
        }
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={wrong.of('text')}
      />
      <TextField
        size={size}
        label="Where to read it"
        type="url"
        placeholder="https://"
        value={link}
        onChange={(event) => setLink(event.currentTarget.value)}
        error={wrong.of('link')}
      />
      {isNews && (
        <TextField
          size={size}
          label="Day of the news"
          description="It is fresh for 30 days."
          type="date"
          max={today}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
          error={wrong.of('date')}
        />
      )}
      {forEverybody && (
        <SelectField
          size={size}
          label="For whom"
          value={everybody ? 'everybody' : 'one'}
          data={[
            { value: 'one', label: 'This candidate' },
            { value: 'everybody', label: `Everybody who applied to ${employer.name}` },
          ]}
          onChange={(event) => setEverybody(event.currentTarget.value === 'everybody')}
        />
      )}
      <div role="alert">
        {wrong.others.map((message) => (
          <StatusWord key={message} status="late" size={14}>
            {message}
          </StatusWord>
        ))}
      </div>
      <div className={classes.acts}>
        <Action loading={saving} disabled={text.trim() === ''} onClick={() => void note()}>
          Note it
        </Action>
        <Action rank="quiet" onClick={() => onNoting(false)}>
          Cancel
        </Action>
      </div>
    </div>
  );
}
