import { FileDrop, PortalHeader, StatusWord, usePageTitle, useToast, useViewer } from '@afterword/web';
import { fieldErrors, type InviteEffect, useInvitePreview, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ApplicationFields } from '../../form/ApplicationFields.js';
import { APPLICATION_FIELDS, applicationInput, emptyApplication } from '../../form/application.js';
import { Form } from '../../form/Form.js';
import { useMe } from '../../me/me.js';
import { Back } from '../../shared/Back.js';
import classes from './AddInvite.module.css';
import { InviteCard } from './InviteCard.js';
import { importMyInviteDocument } from './query.js';

/** In bytes. */
const MAX_SIZE = 1_000_000;

const words: Record<InviteEffect, { submit: string; done: string }> = {
  RECORD: { submit: 'Add the interview', done: 'Interview added. Your plan is ready.' },
  CHANGE: { submit: 'Change the interview', done: 'Interview changed. Your plan follows.' },
  CANCEL: { submit: 'Cancel the interview', done: 'Interview cancelled. Your plan follows.' },
  NOTHING: { submit: 'Nothing to do', done: 'This invite is here already.' },
};

/** An interview from the calendar invite: what it says first, then what saving it would do. */
export function AddInvite() {
  const me = useMe();
  const { tenant } = useViewer().membership;
  const navigate = useNavigate();
  const toast = useToast();
  usePageTitle('Use the calendar invite');
  const [text, setText] = useState('');
  const [application, setApplication] = useState(() => emptyApplication(me, null));
  const { preview: invite, problems, looking, look } = useInvitePreview(me.id);
  const saving = useSave(importMyInviteDocument, {
    payload: (data) => data.importInvite,
    refetch: ['Me'],
  });
  const wrong = fieldErrors(saving.errors, APPLICATION_FIELDS);

  const take = async (file: File) => {
    const content = await file.text();
    setText(content);
    saving.reset();
    await look(content);
  };
  const submit = async () => {
    if (!invite) return;
    const where = invite.effect === 'RECORD' ? applicationInput(application) : {};
    const answer = await saving.save({ candidateId: me.id, invite: text, ...where });
    if (!answer) return;
    const id = answer.interview?.application.id;
    await navigate(`/${tenant.slug}/applications${id ? `/${encodeURIComponent(id)}` : ''}`);
    toast.show({ text: words[answer.effect ?? invite.effect].done });
  };
  return (
    <>
      <PortalHeader
        kicker={<Back to={`/${tenant.slug}/interview`}>Add an interview</Back>}
        title="Use the calendar invite"
      >
        The .ics file that came with the mail, from Google, Outlook or Apple.
      </PortalHeader>
      <div className={classes.file}>
        <FileDrop
          label={invite ? 'Choose another .ics file' : 'Choose an .ics file, or drop it here'}
          endings={['.ics']}
          maxSize={MAX_SIZE}
          onFile={(file) => void take(file)}
          disabled={looking}
        />
        <div role="alert">
          {problems.map((message) => (
            <StatusWord key={message} status="late">
              {message}
            </StatusWord>
          ))}
        </div>
      </div>
      {invite && (
        <>
          <InviteCard invite={invite} />
          {invite.effect !== 'NOTHING' && (
            <Form
              submit={words[invite.effect].submit}
              onSubmit={() => void submit()}
              saving={saving.saving}
              problems={wrong.others}
            >
              {invite.effect === 'RECORD' && (
                <ApplicationFields draft={application} onChange={setApplication} wrong={wrong} />
              )}
            </Form>
          )}
        </>
      )}
    </>
  );
}
