/** English as it is written somewhere, by the names that the checker has for it. */
export type Dialect = 'American' | 'British' | 'Australian' | 'Canadian' | 'Indian';

/** What the thread is asked. */
export interface GrammarQuestion {
  readonly id: number;
  readonly dialect: Dialect;
  readonly texts: readonly string[];
}

/** Something that reads wrong, in UTF-16 units of the text. */
export interface GrammarFault {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  /** What could stand there instead, the best first; an empty text leaves it out. */
  readonly replacements: readonly string[];
}

/** What the thread answers: the faults of each text, by its place. */
export interface GrammarAnswer {
  readonly id: number;
  readonly faults: readonly (readonly GrammarFault[])[];
}

/** What the thread says first, once it can answer. */
export interface GrammarReady {
  readonly ready: true;
}
