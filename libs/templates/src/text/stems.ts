import { baseLanguage } from '../languages.js';
import { keysOf } from './words.js';

const stopWords = {
  en: 'a about after again all also am an and any are as at be because been before being but by can could did do does done down each every few for from further get good had has have her here him his how i if in into is it its just like made make many me more most much my new no not of off on once one only or other our out over own really same she should since so some such than that the their them then there these they thing things this those through time to too two under until up us very was way we well were what when where which while who why will with work working would you your team role job position company interview question questions experience project projects business',
  de: 'aber alle als also am an auch auf aus bei beim bin bis da das dass dein dem den der des die dies diese dieser dieses doch dort durch ein eine einem einen einer eines er es etwas für gab ganz gegen gut habe haben hat hatte hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja jede jeder kann kein keine können man mehr mein meine meinem meinen meiner mit nach neue nicht noch nun nur ob oder ohne sehr sein seine sich sie sind so über um und uns unser unsere unter vom von vor war waren was weil welche wenn wer wie wir wird wo zu zum zur zwischen arbeit stelle firma unternehmen gespräch frage fragen erfahrung projekt',
} as const;

const stops: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(stopWords.en.split(' ')),
  de: new Set(stopWords.de.split(' ')),
};

/** The words of a text that carry its subject, without endings. Short texts may have none but stop words. */
export function stemsOf(text: string, language: string): ReadonlySet<string> {
  const stop = stops[baseLanguage(language) ?? ''];
  return new Set(
    keysOf(text)
      .filter((word) => !stop?.has(word) && (word.length > 1 || /\P{ASCII}/u.test(word)))
      .map(stem),
  );
}

/** Rough on purpose: it only has to see that “retrofits” and “retrofit” are one word. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/u, '');
  const cut = bare.replace(/(?:ies|ing|ern|ed|es|en|er|em|[sen])$/u, '');
  return cut.length >= 4 ? cut : bare;
}

/** The part of the wanted stems that a text has, from 0 to 1; a longer word that starts with one counts. */
export function shareOf(wanted: ReadonlySet<string>, present: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  const all = [...present];
  const found = [...wanted].filter(
    (want) =>
      present.has(want) ||
      (want.length >= 5 &&
        all.some((word) => word.startsWith(want) || (word.length >= 5 && want.startsWith(word)))),
  );
  return found.length / wanted.size;
}
