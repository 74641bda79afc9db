import type { PresetName } from '@afterword/follow-up-policy';
import { installPlaybook } from '../playbooks/install-playbook.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { isEmail } from '../shared/email.js';
import { refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import { slugOf } from '../shared/slug.js';
import type { TenantKind } from './ports.js';

/** A cell of a report that counts fewer people is suppressed. Source: the field's reporting standard. */
const SUPPRESSION_THRESHOLD = 10;

/** What each kind of tenant begins with: an agency speaks to its clients itself. */
const PRESETS = {
  career_center: 'balanced',
  bootcamp: 'balanced',
  recruiting_agency: 'agency',
} as const satisfies Record<TenantKind, PresetName>;

export interface NewTenant {
  readonly name: string;
  readonly kind: TenantKind;
  /** IANA. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly admin: { readonly name: string; readonly email: string };
}

/**
 * Makes the tenant of `context`, whose id is new, with its playbook and its first admin, who comes in by
 * `issueInvitation`. For commands: nobody can ask for a tenant over the API. Refuses a name whose address is taken.
 */
export async function createTenant(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: NewTenant,
): Promise<{ slug: string; membershipId: string }> {
  const name = input.name.trim();
  const slug = slugOf(name);
  if (name.length > 200 || slug.length < 2)
    refuse(
      'INVALID_INPUT',
      'A tenant needs a name of 2 to 200 characters, with at least two letters or digits.',
      'name',
    );
  if (!isTimeZone(input.timeZone))
    refuse('INVALID_INPUT', `${input.timeZone} is no time zone; one looks like America/Chicago.`, 'timeZone');
  if (!/^[A-Z]{2}$/.test(input.country))
    refuse('INVALID_INPUT', `${input.country} is no country code; one looks like US.`, 'country');
  if (!isEmail(input.admin.email))
    refuse('INVALID_INPUT', `${input.admin.email} is no e-mail address.`, 'admin.email');
  if (await repositories.tenants.idOfSlug(slug))
    refuse('CONFLICT', `There is a tenant with the address ${slug} already.`, 'name');
  const createdAt = clock.now();
  await repositories.tenants.insert({
    id: context.tenantId,
    name,
    slug,
    kind: input.kind,
    timeZone: input.timeZone,
    country: input.country,
    caseloadOnly: false,
    suppressionThreshold: SUPPRESSION_THRESHOLD,
    createdAt,
  });
  await installPlaybook(repositories, clock, PRESETS[input.kind]);
  const membershipId = newId();
  await repositories.members.insertStaff({ id: membershipId, role: 'admin', ...input.admin, createdAt });
  return { slug, membershipId };
}

function isTimeZone(text: string): boolean {
  try {
    return !/^[+-]/.test(text) && Boolean(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text));
  } catch {
    return false;
  }
}
