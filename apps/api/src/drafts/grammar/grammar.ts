import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CheckerFinding, TextChecker } from '@afterword/templates';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { Dialect, GrammarAnswer, GrammarFault, GrammarQuestion, GrammarReady } from './protocol.js';

/** How long the thread is waited for, and how much it is given. Times in milliseconds. */
export interface GrammarLimits {
  /** A text goes without advice on grammar where the answer is not there by then; a late one serves the next look. */
  readonly answerWithin: number;
  /** A thread that answers nothing for so long hangs, and is ended. */
  readonly hangsAfter: number;
  /** The same while it starts. */
  readonly startsWithin: number;
  /** No new thread before this long after one died, so that a text that kills it does not do so again and again. */
  readonly restsAfterDeath: number;
  /** Longer texts, in characters, are not checked. */
  readonly textLength: number;
  /** Questions under way, beyond which further ones are turned away. */
  readonly questions: number;
  /** Answers that are kept for the same text again. */
  readonly answers: number;
}

export const grammarLimits: GrammarLimits = {
  answerWithin: 1_500,
  hangsAfter: 15_000,
  startsWithin: 120_000,
  restsAfterDeath: 10_000,
  textLength: 10_000,
  questions: 200,
  answers: 1_000,
};

/** What `node:worker_threads` has of a thread, as far as it is used here. */
export interface GrammarThread {
  on(event: 'message', listener: (message: GrammarAnswer | GrammarReady) => void): unknown;
  on(event: 'error' | 'exit', listener: () => void): unknown;
  postMessage(question: GrammarQuestion): void;
  terminate(): Promise<unknown>;
}

type Faults = GrammarAnswer['faults'];

interface Question {
  readonly key: string;
  readonly answered: (faults: Faults) => void;
  readonly failed: (error: Error) => void;
}

/**
 * Advice on English grammar, from a thread of its own that starts with the first text and is shared by all requests.
 * It never holds up a request for long: what it cannot say in time is left out.
 */
export class Grammar implements TextChecker, OnApplicationShutdown {
  readonly name = 'grammar';
  private thread: GrammarThread | undefined;
  private ready = false;
  private restsUntil = 0;
  private nextId = 0;
  private readonly questions = new Map<number, Question>();
  private readonly answers = new Map<string, Faults>();
  private watch: NodeJS.Timeout | undefined;

  constructor(
    private readonly start: () => GrammarThread = startThread,
    private readonly limits: GrammarLimits = grammarLimits,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** @throws Error where there is no answer in time, so that the lint says that this advice is missing. */
  async check({
    subject,
    body,
    language,
  }: Parameters<TextChecker['check']>[0]): Promise<readonly CheckerFinding[]> {
    const dialect = dialectOf(language);
    const { textLength } = this.limits;
    if (!dialect || body.length > textLength || (subject?.length ?? 0) > textLength) return [];
    const [ofBody = [], ofSubject = []] = await this.faults(dialect, [body, subject ?? '']);
    return [...findings('subject', ofSubject), ...findings('body', ofBody)];
  }

  async onApplicationShutdown(): Promise<void> {
    const { thread } = this;
    this.restsUntil = Number.POSITIVE_INFINITY;
    this.lose('The api stops.');
    await thread?.terminate();
  }

  private async faults(dialect: Dialect, texts: readonly string[]): Promise<Faults> {
    const key = JSON.stringify([dialect, ...texts]);
    const kept = this.answers.get(key);
    if (kept) return kept;
    const { promise, resolve, reject } = Promise.withResolvers<Faults>();
    const timer = setTimeout(
      () => reject(new Error('Grammar was not checked in time.')),
      this.limits.answerWithin,
    );
    try {
      this.ask({ id: this.nextId++, dialect, texts }, { key, answered: resolve, failed: reject });
      return await promise;
    } finally {
      clearTimeout(timer);
    }
  }

  private ask(question: GrammarQuestion, pending: Question): void {
    if (this.questions.size >= this.limits.questions) throw new Error('Grammar has too much to check.');
    if (!this.thread && this.now() < this.restsUntil) throw new Error('Grammar rests after a failure.');
    this.thread ??= this.begin();
    this.questions.set(question.id, pending);
    this.thread.postMessage(question);
    this.watchOver();
  }

  private begin(): GrammarThread {
    const thread = this.start();
    const died = () => {
      if (this.thread === thread) this.lose('The checker of grammar broke off.');
    };
    thread.on('message', (message) => {
      if (this.thread !== thread) return;
      if ('ready' in message) this.ready = true;
      else this.answer(message);
      this.watchOver(true);
    });
    thread.on('error', died);
    thread.on('exit', died);
    return thread;
  }

  private answer({ id, faults }: GrammarAnswer): void {
    const question = this.questions.get(id);
    if (!question) return;
    this.questions.delete(id);
    this.answers.set(question.key, faults);
    const [oldest] = this.answers.keys();
    if (this.answers.size > this.limits.answers && oldest !== undefined) this.answers.delete(oldest);
    question.answered(faults);
  }

  /** Ends a thread that leaves its questions unanswered. Each answer gives it the whole time again. */
  private watchOver(anew = false): void {
    if (anew) {
      clearTimeout(this.watch);
      this.watch = undefined;
    }
    if (this.watch || this.questions.size === 0) return;
    const { hangsAfter, startsWithin } = this.limits;
    this.watch = setTimeout(
      () => {
        const { thread } = this;
        this.lose('The checker of grammar hangs.');
        void thread?.terminate();
      },
      this.ready ? hangsAfter : startsWithin,
    );
    this.watch.unref();
  }

  private lose(why: string): void {
    this.thread = undefined;
    this.ready = false;
    this.restsUntil = Math.max(this.restsUntil, this.now() + this.limits.restsAfterDeath);
    clearTimeout(this.watch);
    this.watch = undefined;
    const questions = [...this.questions.values()];
    this.questions.clear();
    for (const { failed } of questions) failed(new Error(why));
  }
}

/** As JavaScript where the api was built, as TypeScript where a test runs its source. */
function startThread(): GrammarThread {
  const file = fileURLToPath(import.meta.url);
  const thread = new Worker(fileURLToPath(new URL(`./worker${extname(file)}`, import.meta.url)));
  // It must not keep a process alive that has nothing else to do.
  thread.unref();
  return thread;
}

const DIALECTS: Readonly<Record<string, Dialect>> = {
  GB: 'British',
  IE: 'British',
  MT: 'British',
  ZA: 'British',
  SG: 'British',
  HK: 'British',
  AU: 'Australian',
  NZ: 'Australian',
  CA: 'Canadian',
  IN: 'Indian',
};

/** English as the language's region writes it; undefined for any other language. */
function dialectOf(tag: string): Dialect | undefined {
  const { language, region = 'US' } = new Intl.Locale(tag);
  return language === 'en' ? (DIALECTS[region] ?? 'American') : undefined;
}

const findings = (part: 'subject' | 'body', faults: readonly GrammarFault[]): CheckerFinding[] =>
  faults.map((fault) => ({ part, ...fault }));
