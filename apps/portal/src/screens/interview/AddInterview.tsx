import {
  ActionLink,
  PortalHeader,
  placeOf,
  SelectField,
  TextAreaField,
  TextField,
  usePageTitle,
  useToast,
  useViewer,
} from '@afterword/web';
import { fieldErrors, useSave } from '@afterword/web/graphql';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ApplicationFields } from '../../form/ApplicationFields.js';
import { APPLICATION_FIELDS, emptyApplication } from '../../form/application.js';
import { FieldRow, Form, MoreFields } from '../../form/Form.js';
import { useMe } from '../../me/me.js';
import classes from './AddInterview.module.css';
import { type InterviewDraft, newPerson, toInput, writtenPeople, zoneOf } from './draft.js';
import { lengths } from './lengths.js';
import { PeopleFields } from './PeopleFields.js';
import { recordMyInterviewDocument } from './query.js';

const FIELDS = [
  ...APPLICATION_FIELDS,
  'startsAt',
  'endsAt',
  'place',
  'topics',
  'contacts',
  'contacts.*.name',
  'contacts.*.email',
];

/** Tells of an interview of one's own: with whom, when; the plan follows by itself. */
export function AddInterview() {
  const me = useMe();
  const { tenant } = useViewer().membership;
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const toast = useToast();
  usePageTitle('Add an interview');
  const [draft, setDraft] = useState<InterviewDraft>(() => ({
    application: emptyApplication(me, parameters.get('application')),
    start: '',
    minutes: 60,
    known: [],
    people: [newPerson()],
    place: '',
    topics: '',
  }));
  const [tried, setTried] = useState(false);
  const { save, saving, errors } = useSave(recordMyInterviewDocument, {
    payload: (data) => data.recordInterview,
    refetch: ['Me'],
  });
  const wrong = fieldErrors(errors, FIELDS);
  const change = (part: Partial<InterviewDraft>) => setDraft((before) => ({ ...before, ...part }));
  const application = me.applications.find(({ id }) => id === draft.application.applicationId);
  const input = toInput(draft, me.id, application);
  const submit = async () => {
    setTried(true);
    const answer = input && (await save(input));
    if (!answer?.interview) return;
    const { id } = answer.interview.application;
    await navigate(`/${tenant.slug}/applications/${encodeURIComponent(id)}`);
    toast.show({ text: 'Interview added. Your plan is ready.' });
  };
  const moreIsWrong = wrong.of('place') ?? wrong.of('topics');
  return (
    <>
      <PortalHeader title="Add an interview">
        One that you had or will have. Afterwards you see what to do, by when and why.
      </PortalHeader>
      <div className={classes.other}>
        <ActionLink
          to={`/${tenant.slug}/interview/invite`}
          leftSection={<IconCalendar size={18} stroke={1.6} aria-hidden="true" />}
        >
          Use the calendar invite
        </ActionLink>
      </div>
      <Form submit="Add the interview" onSubmit={() => void submit()} saving={saving} problems={wrong.others}>
        <ApplicationFields
          draft={draft.application}
          onChange={(next) => change({ application: next, known: [] })}
          wrong={wrong}
        />
        <FieldRow>
          <TextField
            type="datetime-local"
            label="It starts"
            required
            value={draft.start}
            onChange={(event) => change({ start: event.currentTarget.value })}
            description={`By the clocks of ${placeOf(zoneOf(draft, application))}`}
            error={
              wrong.of('startsAt') ?? (tried && !input ? 'Give the day and the time it starts.' : undefined)
            }
          />
          <SelectField
            label="It lasts"
            value={String(draft.minutes)}
            data={lengths}
            onChange={(event) => change({ minutes: Number(event.currentTarget.value) })}
            error={wrong.of('endsAt')}
          />
        </FieldRow>
        <PeopleFields
          draft={draft}
          known={application?.contacts.map(({ contact }) => contact) ?? []}
          wrongAt={(key, field) =>
            wrong.of(`contacts.${writtenPeople(draft).findIndex((person) => person.key === key)}.${field}`)
          }
          onChange={change}
        />
        <MoreFields title="Place and topics" open={moreIsWrong ? true : undefined}>
          <TextField
            label="Place or link"
            value={draft.place}
            onChange={(event) => change({ place: event.currentTarget.value })}
            error={wrong.of('place')}
          />
          <TextAreaField
            label="What did you talk about?"
            description="One topic a line. A good thank-you names one."
            minRows={2}
            value={draft.topics}
            onChange={(event) => change({ topics: event.currentTarget.value })}
            error={wrong.of('topics')}
          />
        </MoreFields>
      </Form>
    </>
  );
}
