import type { Membership } from '../memberships/ports.js';
import { folded } from './csv/vocabulary.js';

/** An advisor as a row names them: found, or why not. */
export type FoundAdvisor = { readonly id: string; readonly label: string } | { readonly problem: string };

/** Those of the tenant who may have a caseload, to be found by e-mail address or by name. */
export class Advisors {
  private readonly members: readonly Membership[];

  constructor(staff: readonly Membership[]) {
    this.members = staff.filter(({ role }) => role === 'admin' || role === 'advisor');
  }

  find(text: string): FoundAdvisor {
    const wanted = text.toLowerCase();
    const found = text.includes('@')
      ? this.members.filter(({ email }) => email.toLowerCase() === wanted)
      : this.members.filter(({ name }) => folded(name) === folded(text));
    const [member, namesake] = found;
    if (!member) return { problem: `Nobody here who may advise is called ${text}. Use the e-mail address.` };
    if (namesake) return { problem: `Two advisors are called ${text}. Use the e-mail address.` };
    return { id: member.id, label: this.labelOf(member) };
  }

  /** The name, or the address where another has the same name; `find` understands either. */
  private labelOf({ name, email }: Membership): string {
    const namesakes = this.members.filter((other) => folded(other.name) === folded(name));
    return namesakes.length === 1 ? name : email;
  }
}
