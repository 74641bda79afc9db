import type { PlaybookDocument } from '@afterword/follow-up-policy';
import type { Page, PageRequest } from '../shared/page.js';

/** A tenant's follow-up policy. What it says is in its versions. */
export interface Playbook {
  readonly id: string;
  /** Unique in the tenant, whatever its case. Follows the name in the document with each version published. */
  readonly name: string;
  /** Its name in addresses; stays. */
  readonly slug: string;
  /** True of the one that new applications are planned by. */
  readonly isDefault: boolean;
  readonly createdAt: Temporal.Instant;
}

/** A draft is worked on; what was published never changes, and is retired when another takes its place. */
export type PlaybookVersionState = 'draft' | 'published' | 'retired';

/** One state of a playbook: at most one draft and one published version of each. */
export interface PlaybookVersion {
  readonly id: string;
  readonly playbookId: string;
  /** From 1, in the order in which they were begun. */
  readonly number: number;
  readonly state: PlaybookVersionState;
  /** One more with each change to the draft, so that two editors notice each other. */
  readonly revision: number;
  readonly createdAt: Temporal.Instant;
  /** The membership that did it; null where the system did, or where it is gone. */
  readonly createdById: string | null;
  readonly changedAt: Temporal.Instant;
  readonly changedById: string | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly publishedById: string | null;
  readonly retiredAt: Temporal.Instant | null;
  readonly retiredById: string | null;
}

/** A version as it is begun. */
export interface NewPlaybookVersion {
  readonly id: string;
  readonly playbookId: string;
  readonly state: 'draft' | 'published';
  readonly document: PlaybookDocument;
  readonly at: Temporal.Instant;
  readonly by: string | null;
}

export interface PlaybookRepository {
  insert(playbook: Playbook): Promise<void>;
  /** All of the tenant: the default first, then by name. */
  list(): Promise<Playbook[]>;
  byIds(ids: readonly string[]): Promise<Playbook[]>;
  /** Waits for whoever changes it or its versions; null where there is none. */
  locked(id: string): Promise<Playbook | null>;
  rename(id: string, name: string): Promise<void>;
  /** Takes it from whichever was the default. */
  makeDefault(id: string): Promise<void>;
}

export interface PlaybookVersionRepository {
  /** Takes the next number of its playbook, which is locked. */
  insert(version: NewPlaybookVersion): Promise<void>;
  byIds(ids: readonly string[]): Promise<PlaybookVersion[]>;
  /** The draft and the published version of each. */
  currentOf(playbookIds: readonly string[]): Promise<PlaybookVersion[]>;
  /** The latest first. */
  page(playbookId: string, request: PageRequest): Promise<Page<PlaybookVersion>>;
  /** What versions say, as it is kept. */
  documents(
    ids: readonly string[],
  ): Promise<{ id: string; state: PlaybookVersionState; document: PlaybookDocument }[]>;
  /** The published version of the tenant's default playbook. */
  forNewApplications(): Promise<string | null>;
  /** False where the draft is at another revision by now. */
  change(id: string, revision: number, document: PlaybookDocument, at: Temporal.Instant): Promise<boolean>;
  publish(id: string, at: Temporal.Instant): Promise<void>;
  retire(id: string, at: Temporal.Instant): Promise<void>;
  /** Removes a draft, with the previews of it. */
  discard(id: string): Promise<void>;
  /** How many plans run on each of these versions. */
  runningPlans(ids: readonly string[]): Promise<{ versionId: string; count: number }[]>;
}
