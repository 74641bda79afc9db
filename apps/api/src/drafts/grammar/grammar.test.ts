import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Grammar, type GrammarThread, grammarLimits } from './grammar.js';
import type { GrammarQuestion } from './protocol.js';

/** A thread that does what a test says. */
class FakeThread extends EventEmitter implements GrammarThread {
  readonly questions: GrammarQuestion[] = [];
  ended = false;
  postMessage(question: GrammarQuestion): void {
    this.questions.push(question);
  }
  async terminate(): Promise<void> {
    this.ended = true;
  }
  /** Finds one fault in the body of the question in this place. */
  answer(index: number): void {
    const { id } = this.questions[index]!;
    this.emit('message', { id, faults: [[{ from: 0, to: 3, message: 'No.', replacements: [] }], []] });
  }
}

const threads: FakeThread[] = [];
const start = () => {
  const thread = new FakeThread();
  threads.push(thread);
  return thread;
};
const letter = (body: string, language = 'en-US') => ({ subject: 'Thanks', body, language });
const FOUND = [{ part: 'body', from: 0, to: 3, message: 'No.', replacements: [] }];

let grammar: Grammar;
let time = 0;
beforeEach(() => {
  jest.useFakeTimers();
  threads.length = 0;
  time = 0;
  grammar = new Grammar(start, grammarLimits, () => time);
});
afterEach(async () => {
  await grammar.onApplicationShutdown();
  jest.useRealTimers();
});

describe('the thread that checks grammar', () => {
  it('starts with the first text, is shared, and is asked once about the same text', async () => {
    expect(threads).toHaveLength(0);
    const [one, other] = [grammar.check(letter('One.')), grammar.check(letter('Other.', 'en-GB'))];
    expect(threads).toHaveLength(1);
    expect(threads[0]?.questions.map(({ dialect }) => dialect)).toEqual(['American', 'British']);
    threads[0]?.answer(1);
    threads[0]?.answer(0);
    expect(await Promise.all([one, other])).toEqual([FOUND, FOUND]);
    expect(await grammar.check(letter('One.'))).toEqual(FOUND);
    expect(threads[0]?.questions).toHaveLength(2);
  });

  it('is not asked about other languages and long texts', async () => {
    expect(await grammar.check(letter('Guten Tag.', 'de-AT'))).toEqual([]);
    expect(await grammar.check(letter('x'.repeat(grammarLimits.textLength + 1)))).toEqual([]);
    expect(threads).toHaveLength(0);
  });

  it('is waited for a moment only, and what it says late serves the next look', async () => {
    const first = grammar.check(letter('One.'));
    jest.advanceTimersByTime(grammarLimits.answerWithin);
    await expect(first).rejects.toThrow('in time');
    threads[0]?.answer(0);
    expect(await grammar.check(letter('One.'))).toEqual(FOUND);
    expect(threads[0]?.ended).toBe(false);
  });

  it('takes no more than it can do', async () => {
    const under = Array.from({ length: grammarLimits.questions }, (_, index) =>
      grammar.check(letter(`Text ${index}.`)).catch(() => 'late'),
    );
    await expect(grammar.check(letter('One more.'))).rejects.toThrow('too much');
    jest.advanceTimersByTime(grammarLimits.answerWithin);
    expect(new Set(await Promise.all(under))).toEqual(new Set(['late']));
  });

  it.each(['error', 'exit'])('is started anew after it died by %s, once it has rested', async (event) => {
    const lost = grammar.check(letter('One.'));
    threads[0]?.emit(event);
    await expect(lost).rejects.toThrow('broke off');
    await expect(grammar.check(letter('One.'))).rejects.toThrow('rests');
    time += grammarLimits.restsAfterDeath;
    const next = grammar.check(letter('One.'));
    expect(threads).toHaveLength(2);
    threads[1]?.answer(0);
    expect(await next).toEqual(FOUND);
  });

  it('is ended where it hangs, sooner once it has started', async () => {
    const late = grammar.check(letter('One.')).catch(() => 'late');
    threads[0]?.emit('message', { ready: true });
    jest.advanceTimersByTime(grammarLimits.hangsAfter - 1);
    expect(threads[0]?.ended).toBe(false);
    jest.advanceTimersByTime(1);
    expect(threads[0]?.ended).toBe(true);
    expect(await late).toBe('late');
  });

  it('has longer to start', async () => {
    void grammar.check(letter('One.')).catch(() => undefined);
    jest.advanceTimersByTime(grammarLimits.hangsAfter);
    expect(threads[0]?.ended).toBe(false);
    jest.advanceTimersByTime(grammarLimits.startsWithin);
    expect(threads[0]?.ended).toBe(true);
  });

  it('ends with the api, and does not come back', async () => {
    const lost = grammar.check(letter('One.'));
    await grammar.onApplicationShutdown();
    await expect(lost).rejects.toThrow('stops');
    expect(threads[0]?.ended).toBe(true);
    await expect(grammar.check(letter('One.'))).rejects.toThrow('rests');
  });
});
