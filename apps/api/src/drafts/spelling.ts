import type { SpellChecker } from '@afterword/templates';
import { Injectable } from '@nestjs/common';

/** Where English is written as in Britain; our dictionary is American and would find fault with "colour". */
const BRITISH = ['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'MT', 'SG', 'HK'];

/**
 * Spelling checkers by language. The dictionary is read with the first text that needs it, which takes some tenths of a
 * second once, so that a process that checks none never holds it.
 */
@Injectable()
export class Spelling {
  private american: Promise<SpellChecker> | undefined;

  /** Call it before the first text; afterwards it costs nothing. */
  async ready(): Promise<(language: string) => SpellChecker | undefined> {
    this.american ??= loadAmerican();
    const american = await this.american;
    return (language) => {
      const { language: base, region = 'US' } = new Intl.Locale(language);
      return base === 'en' && !BRITISH.includes(region) ? american : undefined;
    };
  }
}

async function loadAmerican(): Promise<SpellChecker> {
  const [{ default: nspell }, { default: dictionary }] = await Promise.all([
    import('nspell'),
    import('dictionary-en'),
  ]);
  return nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });
}
