import { count, StatusGlyph } from '@afterword/web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { uncertainMailsDocument } from './query.js';
import { UncertainMail } from './UncertainMail.js';
import classes from './UncertainMails.module.css';

/** Mails that did not go well: one line above the list, which opens. Nothing where all is well. */
export function UncertainMails() {
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
            <UncertainMail key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
    </section>
  );
}
