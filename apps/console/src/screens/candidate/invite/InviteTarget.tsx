import { SelectField, TextField } from '@afterword/web';
import type { ApplicationPartFragment, FieldErrors, ImportInviteInput } from '@afterword/web/graphql';
import { type EmployerDraft, employerInput, emptyEmployer } from '../interview/draft.js';
import { EmployerFields } from '../interview/EmployerFields.js';

/** Which application the invite belongs to. */
export interface InviteTarget {
  /** Empty for a new one. */
  applicationId: string;
  employer: EmployerDraft;
  role: string;
}

/** A new application, since an invite of one seen before needs no target. */
export const emptyTarget = (candidate: { timeZone: string; country?: string | null }): InviteTarget => ({
  applicationId: '',
  employer: emptyEmployer(candidate.timeZone, candidate.country ?? ''),
  role: '',
});

/** The target as the API takes it. */
export const targetInput = (
  target: InviteTarget,
): Pick<ImportInviteInput, 'applicationId' | 'employer' | 'role'> =>
  target.applicationId
    ? { applicationId: target.applicationId }
    : { employer: employerInput(target.employer), role: target.role };

export interface InviteTargetFieldsProps {
  target: InviteTarget;
  onChange: (target: InviteTarget) => void;
  applications: readonly ApplicationPartFragment[];
  wrong: FieldErrors;
}

/** An invite names no employer and no role; a person does. */
export function InviteTargetFields({ target, onChange, applications, wrong }: InviteTargetFieldsProps) {
  return (
    <>
      {applications.length > 0 && (
        <SelectField
          label="Application"
          value={target.applicationId}
          onChange={(event) => onChange({ ...target, applicationId: event.currentTarget.value })}
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
      {!target.applicationId && (
        <>
          <EmployerFields
            employer={target.employer}
            onChange={(employer) => onChange({ ...target, employer })}
            wrong={wrong}
          />
          <TextField
            label="Role"
            required
            placeholder="Controls engineer"
            value={target.role}
            onChange={(event) => onChange({ ...target, role: event.currentTarget.value })}
            error={wrong.of('role')}
          />
        </>
      )}
    </>
  );
}
