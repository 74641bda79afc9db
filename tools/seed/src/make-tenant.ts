import { presets } from '@afterword/follow-up-policy';
import { addAmara } from './amara.ts';
import { DEMO } from './demo.ts';
import { addEmployers } from './employer-rows.ts';
import { addHistory } from './histories.ts';
import { Living } from './living.ts';
import { addPeople } from './people.ts';
import type { Random } from './random.ts';
import { type Person, type Row, Rows } from './rows.ts';
import { LAKEMONT, type TenantSketch } from './tenants.ts';

export interface SeededTenant {
  readonly tenant: Row;
  readonly rows: Rows;
  readonly persons: readonly Person[];
  /** Candidates whose reminders stay due, so that a first look at the mailbox finds some. */
  readonly spared: readonly string[];
}

const SPARED = 5;

/** All rows of one tenant but its plans. */
export function makeTenant(random: Random, sketch: TenantSketch, now: Temporal.Instant): SeededTenant {
  const rows = new Rows(random.id());
  const since = now.subtract({ hours: 24 * 140 });
  const tenant = {
    id: rows.tenantId,
    name: sketch.name,
    slug: sketch.slug,
    kind: sketch.kind,
    time_zone: sketch.timeZone,
    country: sketch.country,
    caseload_only: false,
    suppression_threshold: 10,
    created_at: since,
  };
  const { candidates, persons } = addPeople(rows, random, sketch, now);
  const isLakemont = sketch === LAKEMONT;
  const employers = addEmployers(rows, random, isLakemont ? 40 : 18, since);
  const living = new Living(presets[sketch.playbook]);
  for (const candidate of candidates) {
    const [first] = employers;
    if (isLakemont && candidate.name === DEMO.candidateName && first) {
      addAmara({ rows, random, now }, living, candidate, first);
    } else addHistory({ rows, random, now, living, employers, roles: sketch.roles }, candidate);
  }
  // Those with names come first, the demo's own candidate before all.
  return { tenant, rows, persons, spared: isLakemont ? candidates.slice(0, SPARED).map(({ id }) => id) : [] };
}
