import { Tenancy1767000001000 } from './1767000001000-tenancy.js';
import { People1767000002000 } from './1767000002000-people.js';
import { Applications1767000003000 } from './1767000003000-applications.js';
import { Plans1767000004000 } from './1767000004000-plans.js';
import { Imports1767000005000 } from './1767000005000-imports.js';
import { Delivery1767000006000 } from './1767000006000-delivery.js';
import { Identity1767000007000 } from './1767000007000-identity.js';
import { EndedMemberships1767000008000 } from './1767000008000-ended-memberships.js';
import { SettledMails1767000008001 } from './1767000008001-settled-mails.js';
import { ContactAddresses1767000008002 } from './1767000008002-contact-addresses.js';
import { Facts1767000009000 } from './1767000009000-facts.js';
import { Playbooks1767000010000 } from './1767000010000-playbooks.js';
import { Messages1767000011000 } from './1767000011000-messages.js';
import { Drafts1767000012000 } from './1767000012000-drafts.js';
import { IncomingMail1767000013000 } from './1767000013000-incoming-mail.js';
import { Reminders1767000014000 } from './1767000014000-reminders.js';
import { Templates1767000015000 } from './1767000015000-templates.js';
import { DomainLooks1767000016000 } from './1767000016000-domain-looks.js';
import { OwnCopies1767000016001 } from './1767000016001-own-copies.js';
import { Tidbits1767000016002 } from './1767000016002-tidbits.js';
import { SharedMessages1767000017000 } from './1767000017000-shared-messages.js';
import { ReasonsAsText1767000018000 } from './1767000018000-reasons-as-text.js';

/** In the order in which they run. A migration that has been released is never edited. */
export const migrations = [
  Tenancy1767000001000,
  People1767000002000,
  Applications1767000003000,
  Plans1767000004000,
  Imports1767000005000,
  Delivery1767000006000,
  Identity1767000007000,
  EndedMemberships1767000008000,
  SettledMails1767000008001,
  ContactAddresses1767000008002,
  Facts1767000009000,
  Playbooks1767000010000,
  Messages1767000011000,
  Drafts1767000012000,
  IncomingMail1767000013000,
  Templates1767000015000,
  DomainLooks1767000016000,
  OwnCopies1767000016001,
  Tidbits1767000016002,
  Reminders1767000014000,
  SharedMessages1767000017000,
  ReasonsAsText1767000018000,
];
