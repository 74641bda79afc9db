import type { ContactInput, EmployerInput } from '@afterword/application';
import { fromGlobalId } from '../graphql/global-id.js';

/** The same with raw ids. */
export function toEmployerInput(employer: EmployerInput | null | undefined): EmployerInput | null {
  if (!employer) return null;
  return { ...employer, id: employer.id ? fromGlobalId('Employer', employer.id, 'employer.id') : null };
}

/** The same with raw ids. */
export function toContactInputs(contacts: readonly ContactInput[]): ContactInput[] {
  return contacts.map((contact, index) => ({
    ...contact,
    id: contact.id ? fromGlobalId('Contact', contact.id, `contacts.${index}.id`) : null,
  }));
}
