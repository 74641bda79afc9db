/** Something that a worker does again and again. Several processes may do it at once, so claims keep it safe. */
export abstract class PeriodicWork {
  /** Names it in the log. */
  abstract readonly name: string;
  /** Milliseconds from the end of one turn to the start of the next. */
  abstract readonly pause: number;

  abstract run(): Promise<void>;
}
