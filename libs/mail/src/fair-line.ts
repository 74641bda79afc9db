/**
 * Lets a limited number of works run at once, and takes the next from each group in turn: a group with ten thousand
 * waiting delays another's one by no more than the works that run.
 */
export class FairLine {
  private readonly groups = new Map<string, (() => void)[]>();
  private running = 0;

  /** @param most works that run at once. */
  constructor(private readonly most: number) {}

  async run<T>(group: string, work: () => Promise<T>): Promise<T> {
    await this.turn(group);
    try {
      return await work();
    } finally {
      this.running--;
      this.next();
    }
  }

  private turn(group: string): Promise<void> {
    return new Promise((resolve) => {
      const waiting = this.groups.get(group);
      if (waiting) waiting.push(resolve);
      else this.groups.set(group, [resolve]);
      this.next();
    });
  }

  private next(): void {
    while (this.running < this.most) {
      const [first] = this.groups;
      if (!first) return;
      const [group, waiting] = first;
      const start = waiting.shift();
      // To the end of the line, so that every other group comes first.
      this.groups.delete(group);
      if (waiting.length > 0) this.groups.set(group, waiting);
      this.running++;
      start?.();
    }
  }
}
