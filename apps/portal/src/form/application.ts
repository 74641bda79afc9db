import type { MyApplicationFragment, RecordInterviewInput } from '@afterword/web/graphql';
import { isOver } from '../shared/stages.js';

/** Which application an interview belongs to, as the fields hold it. */
export interface ApplicationDraft {
  /** Empty for a new one. */
  applicationId: string;
  employerName: string;
  role: string;
  /** Of a new employer; the candidate's own to begin with. */
  zone: string;
  country: string;
}

interface Home {
  timeZone: string;
  country?: string | null;
  applications: readonly MyApplicationFragment[];
}

/** The application that was asked for, or a new one where the candidate lives. */
export const emptyApplication = (me: Home, askedFor: string | null): ApplicationDraft => ({
  applicationId: me.applications.find(({ id }) => id === askedFor)?.id ?? '',
  employerName: '',
  role: '',
  zone: me.timeZone,
  country: me.country ?? '',
});

/** Applications that another interview may belong to. */
export const choosable = (me: Home): MyApplicationFragment[] =>
  me.applications.filter(({ stage }) => !isOver(stage));

/** The application as the API takes it. */
export const applicationInput = (
  draft: ApplicationDraft,
): Pick<RecordInterviewInput, 'applicationId' | 'employer' | 'role'> =>
  draft.applicationId
    ? { applicationId: draft.applicationId }
    : {
        employer: {
          name: draft.employerName,
          timeZone: draft.zone,
          ...(draft.country ? { country: draft.country } : {}),
        },
        role: draft.role,
      };

/** The paths of the fields below, by which refusals find them. */
export const APPLICATION_FIELDS = [
  'applicationId',
  'employer',
  'employer.name',
  'employer.timeZone',
  'employer.country',
  'role',
];
