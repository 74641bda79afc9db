/** What another system calls one of our things. */
export interface ExternalReference {
  /** Which system or way, such as `import`. */
  readonly source: string;
  readonly kind: 'candidate' | 'interview' | 'employer' | 'contact' | 'application';
  readonly externalId: string;
  readonly entityId: string;
}

export interface ExternalReferenceRepository {
  /** False, and nothing written, where the source uses this id for a thing of this kind already. */
  add(reference: ExternalReference): Promise<boolean>;
}
