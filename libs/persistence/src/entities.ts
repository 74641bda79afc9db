import { CohortEntity } from './cohorts/cohort-entity.js';
import { OutboxEntity } from './changes/outbox-entity.js';

/** Every entity. They are for writing; reads are named SQL. */
export const entities = [CohortEntity, OutboxEntity];
