import { Action, number, TextField, useToast } from '@afterword/web';
import { fieldErrors, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { FieldRow, FormDialog } from '../../../shared/FormDialog.js';
import classes from './Mail.module.css';
import { Part } from './Part.js';
import { changeMailSettingsDocument } from './query.js';
import type { MailSettings } from './words.js';

/** How many letters leave in a minute; the others wait for the next one. */
export function Limits({ settings }: { settings: MailSettings }) {
  const [editing, setEditing] = useState(false);
  const { perMinute, perDomainMinute } = settings;
  return (
    <Part
      title="Pace"
      now={`At most ${number(perMinute)} letters in one minute, ${number(perDomainMinute)} of them to one employer’s domain. The others wait for the next minute.`}
      action={
        <Action rank="quiet" onClick={() => setEditing(true)} className={classes.act}>
          Change
        </Action>
      }
    >
      {editing && <EditLimits settings={settings} onClose={() => setEditing(false)} />}
    </Part>
  );
}

function EditLimits({ settings, onClose }: { settings: MailSettings; onClose: () => void }) {
  const toast = useToast();
  const [all, setAll] = useState(String(settings.perMinute));
  const [domain, setDomain] = useState(String(settings.perDomainMinute));
  const { save, saving, errors } = useSave(changeMailSettingsDocument, {
    payload: (data) => data.changeMailSettings,
    refetch: ['MailSettings'],
  });
  const wrong = fieldErrors(errors, ['perMinute', 'perDomainMinute']);
  const submit = async () => {
    const whole = (text: string) => (/^\d{1,7}$/.test(text.trim()) ? Number(text) : 0);
    if (!(await save({ perMinute: whole(all), perDomainMinute: whole(domain) }))) return;
    onClose();
    toast.show({ text: 'Kept' });
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Pace"
      submit="Keep"
      onSubmit={() => void submit()}
      saving={saving}
      problems={wrong.others}
    >
      <FieldRow>
        <TextField
          label="In one minute, in all"
          inputMode="numeric"
          value={all}
          data-autofocus
          onChange={(event) => setAll(event.currentTarget.value)}
          error={wrong.of('perMinute')}
        />
        <TextField
          label="In one minute, to one domain"
          inputMode="numeric"
          value={domain}
          onChange={(event) => setDomain(event.currentTarget.value)}
          error={wrong.of('perDomainMinute')}
        />
      </FieldRow>
    </FormDialog>
  );
}
