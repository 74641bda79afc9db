import { CandidateEntity } from './candidates/candidate-entity.js';
import { OutboxEntity } from './changes/outbox-entity.js';
import { CohortEntity } from './cohorts/cohort-entity.js';

/** Every entity. They are for writing; reads are named SQL. */
export const entities = [CandidateEntity, CohortEntity, OutboxEntity];
