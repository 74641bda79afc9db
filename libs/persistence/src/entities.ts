import { ApplicationEntity } from './applications/application-entity.js';
import { CandidateEntity } from './candidates/candidate-entity.js';
import { CohortEntity } from './cohorts/cohort-entity.js';
import { ContactEntity } from './employers/contact-entity.js';
import { EmployerEntity } from './employers/employer-entity.js';
import { InterviewEntity } from './interviews/interview-entity.js';

/** Every entity. They are for writing; reads are named SQL. */
export const entities = [
  ApplicationEntity,
  ContactEntity,
  EmployerEntity,
  InterviewEntity,
  CandidateEntity,
  CohortEntity,
];
