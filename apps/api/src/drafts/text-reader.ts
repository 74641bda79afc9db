import { type Finding, type LintInput, lintWith, type TextChecker } from '@afterword/templates';
import { Inject, Injectable } from '@nestjs/common';
import { GRAMMAR } from '../tokens.js';
import { Spelling } from './spelling.js';

/** Reads texts with all that there is: the lint, spelling and grammar. Hold no transaction meanwhile. */
@Injectable()
export class TextReader {
  constructor(
    private readonly spelling: Spelling,
    @Inject(GRAMMAR) private readonly grammar: TextChecker,
  ) {}

  /** What is wrong with texts and good about them, by their place; nothing where there is no text. */
  async read(inputs: readonly (LintInput | undefined)[]): Promise<(readonly Finding[])[]> {
    const spellingFor = await this.spelling.ready();
    return await Promise.all(
      inputs.map(async (input) => {
        if (!input) return [];
        const spelling = spellingFor(input.language);
        return (await lintWith({ ...input, spelling }, [this.grammar])).findings;
      }),
    );
  }
}
