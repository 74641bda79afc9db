import type { Channel } from '@afterword/follow-up-policy';
import type { MessageKind, PresetLanguage, TemplateDocument, Writer } from '@afterword/templates';
import type { Page, PageRequest } from '../shared/page.js';

/** What a template is for. There is at most one of the tenant's own for each. */
export interface TemplatePurpose {
  readonly kind: MessageKind;
  readonly channel: Channel;
  /** Whose words they are. */
  readonly writer: Writer;
  /** Without a region: German serves Austria too. */
  readonly language: PresetLanguage;
}

/** One of the texts for a purpose. Two recipients of one interview get two of them. */
export interface TemplateWording {
  /** Tells it from its siblings: small letters, digits and hyphens, such as `what-i-took-home`. */
  readonly variant: string;
  /** Liquid. E-mail has one, nothing else does. */
  readonly subject: string | null;
  /** Liquid, plain text. A blank line starts a paragraph. */
  readonly body: string;
}

/** A tenant's own words for a purpose. What they are is in its versions. */
export interface Template extends TemplatePurpose {
  readonly id: string;
  readonly createdAt: Temporal.Instant;
}

/** A draft is worked on; what was published never changes, and is retired when another takes its place. */
export type TemplateVersionState = 'draft' | 'published' | 'retired';

/** One state of a template: at most one draft and one published version of each. */
export interface TemplateVersion extends TemplatePurpose {
  readonly id: string;
  readonly templateId: string;
  /** From 1, in the order in which they were begun. */
  readonly number: number;
  readonly state: TemplateVersionState;
  readonly wordings: readonly TemplateWording[];
  /** One more with each change to the draft, so that two editors notice each other. */
  readonly revision: number;
  readonly createdAt: Temporal.Instant;
  /** The membership that did it; null where it is gone. */
  readonly createdById: string | null;
  readonly changedAt: Temporal.Instant;
  readonly changedById: string | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly publishedById: string | null;
  readonly retiredAt: Temporal.Instant | null;
  readonly retiredById: string | null;
}

/** A version as it is begun. */
export interface NewTemplateVersion {
  readonly id: string;
  readonly templateId: string;
  readonly state: 'draft' | 'published';
  readonly wordings: readonly TemplateWording[];
  readonly at: Temporal.Instant;
}

export interface TemplateRepository {
  /** The template for a purpose, made where there is none. Waits for whoever else changes it. */
  lockedFor(purpose: TemplatePurpose, id: string, at: Temporal.Instant): Promise<Template>;
  /** Waits for whoever changes it; null where there is none. */
  locked(id: string): Promise<Template | null>;
  /** The draft and the published version of each purpose of a language. Few: a few dozen at most. */
  currentIn(language: PresetLanguage): Promise<TemplateVersion[]>;
  /** The draft and the published version of a purpose. */
  currentFor(purpose: TemplatePurpose): Promise<TemplateVersion[]>;
  byVersionIds(ids: readonly string[]): Promise<TemplateVersion[]>;
  /** The versions of a purpose, the latest first. */
  page(purpose: TemplatePurpose, request: PageRequest): Promise<Page<TemplateVersion>>;
  /** All wordings that are out for these kinds of message, in whichever language, as drafts are merged from them. */
  published(kinds: readonly MessageKind[]): Promise<TemplateDocument[]>;
  /** Takes the next number of its template, which is locked. */
  insertVersion(version: NewTemplateVersion): Promise<void>;
  change(versionId: string, wordings: readonly TemplateWording[], at: Temporal.Instant): Promise<void>;
  publish(versionId: string, at: Temporal.Instant): Promise<void>;
  retire(versionId: string, at: Temporal.Instant): Promise<void>;
  /** Removes a draft. */
  discard(versionId: string): Promise<void>;
}
