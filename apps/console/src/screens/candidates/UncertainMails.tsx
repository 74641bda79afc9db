import { count, StatusGlyph, useDates } from '@afterword/web';
import type { UncertainMailsQuery } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { uncertainMailsDocument } from './query.js';
import classes from './UncertainMails.module.css';

type Mail = UncertainMailsQuery['uncertainNotifications'][number];

const kindWords = { DIGEST: 'Reminder', INVITATION: 'Invitation' } as const;
const usualProblem = {
  UNCERTAIN: 'It may or may not have arrived. We will not send it twice.',
  FAILED: 'It did not go out.',
} as const;

const problemOf = ({ problem, state }: Mail): string =>
  problem ?? (state === 'UNCERTAIN' ? usualProblem.UNCERTAIN : usualProblem.FAILED);

/** Mails that did not go well: one line above the list, which opens. Nothing where all is well. */
export function UncertainMails() {
  const { at } = useAccess();
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(uncertainMailsDocument);
  const mails = data?.uncertainNotifications ?? [];
  if (mails.length === 0) return null;
  return (
    <section className={classes.notice} aria-label="Mails to check">
      <div className={classes.line}>
        <StatusGlyph status="uncertain" />
        <p>
          <b>{count(mails.length, 'mail wants', 'mails want')} a look.</b>{' '}
          {mails.length === 1 ? 'It did not go out as it should.' : 'They did not go out as they should.'}
        </p>
        <button type="button" className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide' : 'Show'}
        </button>
      </div>
      {open && (
        <ul className={classes.mails}>
          {mails.map((mail) => (
            <li key={mail.id}>
              <StatusGlyph
                status={mail.state === 'FAILED' ? 'late' : 'uncertain'}
                size={14}
                label={mail.state === 'FAILED' ? 'failed' : 'uncertain'}
              />
              <span>
                {kindWords[mail.kind]}
                {mail.candidate && (
                  <>
                    {' '}
                    to <Link to={at(`candidates/${mail.candidate.id}`)}>{mail.candidate.name}</Link>
                  </>
                )}
                , {dates.dayTime(mail.createdAt)}
              </span>
              <span className={classes.problem}>{problemOf(mail)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
