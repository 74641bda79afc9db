import { CountryField, placeOf, SelectField, TextField, ZoneField } from '@afterword/web';
import type { FieldErrors } from '@afterword/web/graphql';
import { useMe } from '../me/me.js';
import { type ApplicationDraft, choosable } from './application.js';
import { FieldRow, MoreFields } from './Form.js';

export interface ApplicationFieldsProps {
  draft: ApplicationDraft;
  onChange: (draft: ApplicationDraft) => void;
  wrong: FieldErrors;
}

/** With whom and for what: one of the applications that are here, or a new one. */
export function ApplicationFields({ draft, onChange, wrong }: ApplicationFieldsProps) {
  const me = useMe();
  const applications = choosable(me);
  const change = (part: Partial<ApplicationDraft>) => onChange({ ...draft, ...part });
  const placeWrong = wrong.of('employer.timeZone') ?? wrong.of('employer.country');
  return (
    <>
      {applications.length > 0 && (
        <SelectField
          label="Application"
          value={draft.applicationId}
          onChange={(event) => change({ applicationId: event.currentTarget.value })}
          error={wrong.of('applicationId')}
          data={[
            { value: '', label: 'A new one' },
            ...applications.map(({ id, role, employer }) => ({
              value: id,
              label: `${employer.name}, ${role}`,
            })),
          ]}
        />
      )}
      {!draft.applicationId && (
        <>
          <TextField
            label="Employer"
            required
            autoComplete="organization"
            value={draft.employerName}
            onChange={(event) => change({ employerName: event.currentTarget.value })}
            error={wrong.of('employer.name') ?? wrong.of('employer')}
          />
          <TextField
            label="Role"
            required
            autoComplete="off"
            value={draft.role}
            onChange={(event) => change({ role: event.currentTarget.value })}
            error={wrong.of('role')}
          />
          <MoreFields title={`They are not in ${placeOf(me.timeZone)}`} open={placeWrong ? true : undefined}>
            <FieldRow>
              <ZoneField
                label="Their time zone"
                value={draft.zone}
                onChange={(zone) => change({ zone })}
                error={wrong.of('employer.timeZone')}
              />
              <CountryField
                label="Their country"
                value={draft.country}
                description="Nothing goes out on its holidays"
                onChange={(country) => change({ country })}
                error={wrong.of('employer.country')}
              />
            </FieldRow>
          </MoreFields>
        </>
      )}
    </>
  );
}
