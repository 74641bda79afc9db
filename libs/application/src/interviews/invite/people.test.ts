import { describe, expect, it } from '@jest/globals';
import type { InvitePerson } from './invite.js';
import { withoutCandidate } from './people.js';

const dana = { name: 'Dana Okafor', email: 'dana@school.example' };
const person = (name: string, email: string | null, changes: Partial<InvitePerson> = {}): InvitePerson => ({
  name,
  email,
  roles: ['interviewer'],
  participated: true,
  ...changes,
});
const carol = person('Carol', 'carol@n.example', { roles: ['scheduler'], participated: false });
const rafael = person('Rafael', 'rafael@n.example');

describe('the candidate of an invite', () => {
  it('is left out by address, whatever its case', () => {
    expect(withoutCandidate([person('D. O.', 'DANA@school.example'), rafael], dana)).toEqual({
      people: [rafael],
      warnings: [],
    });
  });

  it('is left out by name under another address, which is said', () => {
    const { people, warnings } = withoutCandidate([person('dana okafor', 'd@private.example'), rafael], dana);
    expect(people).toEqual([rafael]);
    expect(warnings).toEqual([
      'dana okafor is taken for the candidate, under the address d@private.example.',
    ]);
  });

  it('is missed where nobody else of the attendees can be them', () => {
    expect(withoutCandidate([rafael], dana).warnings).toEqual([
      'dana@school.example is not among the attendees. Check that this is Dana Okafor’s invite.',
    ]);
  });

  it('met the organizer where that is the only other person', () => {
    const { people, warnings } = withoutCandidate([person('Dana', dana.email), carol], dana);
    expect(people).toEqual([{ ...carol, roles: ['interviewer', 'scheduler'], participated: true }]);
    expect(warnings).toEqual([
      'The invite names no other attendee, so the organizer is taken for the interviewer.',
    ]);
  });

  it('met nobody whom an invite without attendees could name, which is said', () => {
    expect(withoutCandidate([], dana)).toEqual({
      people: [],
      warnings: ['The invite names nobody whom the candidate met, so no thank-you can be planned from it.'],
    });
  });
});
