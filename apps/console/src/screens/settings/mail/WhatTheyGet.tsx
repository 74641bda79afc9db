import { useViewer, Why } from '@afterword/web';
import classes from './Mail.module.css';
import { fromAddress, type MailSettings } from './words.js';

/** Beside the settings: what waits for them, and what an employer sees of them. */
export function WhatTheyGet({ settings }: { settings: MailSettings }) {
  const { membership } = useViewer();
  const { verifiedAt, records, replyDomain } = settings;
  const signature = records.find(({ purpose }) => purpose === 'SIGNATURE')?.state;
  return (
    <aside className={classes.aside}>
      {!verifiedAt && (
        <Why title="Nothing leaves yet" tone="hold" level={2}>
          Until the domain carries our key, drafts are made and approved, but wait. Candidates may copy them
          and send from their own mail.
        </Why>
      )}
      {verifiedAt && (signature === 'MISSING' || signature === 'DIFFERENT') && (
        <Why title="The key is gone" tone="late" level={2}>
          The domain carried our key before and does not now. Letters still leave, but receivers may take them
          for forgeries.
        </Why>
      )}
      <section>
        <h2>What an employer gets</h2>
        <dl className={classes.mail}>
          <div>
            <dt>From</dt>
            <dd>
              The candidate’s name, <span>{fromAddress(settings) ?? 'an address of your domain'}</span>
            </dd>
          </div>
          <div>
            <dt>Reply</dt>
            <dd>
              An address of the letter’s own at <span>{replyDomain}</span>. What comes there is filed here and
              goes on to the candidate.
            </dd>
          </div>
        </dl>
        <p className={classes.note}>
          No frame of {membership.tenant.name}, no picture, no tracking: a letter from a person.
        </p>
      </section>
    </aside>
  );
}
