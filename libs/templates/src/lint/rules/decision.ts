import type { MessageKind } from '../../documents/document.js';
import type { PresetLanguage } from '../../languages.js';
import { keysOf } from '../../text/words.js';
import { type CheckedText, wholeOf } from '../checked-text.js';
import type { Finding } from '../types.js';

const kinds: readonly MessageKind[] = ['follow_up', 'follow_up_call', 'directed_contact', 'stay_in_touch'];

interface Talk {
  /** Words of asking for the decision. */
  readonly decision: ReadonlySet<string>;
  /** A sentence made of these says nothing else. */
  readonly filler: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const talks: Readonly<Record<PresetLanguage, Talk>> = {
  en: {
    decision: set(
      'decide decided deciding decision decisions update updates news status outcome result results verdict heard',
    ),
    filler: set(
      "a about again all already am an and any anything are as ask asking at back be been best but by can check checking could currently day days did do dear doing eagerly early else far find finding follow following for forward from further get getting give good got grateful had has have hear hearing hello hi hope hoping how i i'd i'm i've if in inquire interview interviewed interviews is it its just kind know last let like look looking made make may me meeting message moment month much my near need next not of on once one or other our out over patience per please position possible process quick ready regarding reach reply response role see send sent should since so some soon still thank thanks that the their there these they this time to today touch up us very wait waiting wanted was we week weeks well were what when where whether which while will wishes with wonder wondering would writing yet you your you've yourself",
    ),
  },
  de: {
    decision: set(
      'entscheiden entschieden entscheidung stand neuigkeiten ergebnis ergebnisse rückmeldung neues',
    ),
    filler: set(
      'aktuell aktuelle aktuellen als am an auf aus bald bei bereits bewerbung bitte bin bis da danke dank das dem den der des die dies diese diesem dieser ein eine einem einen einer ersten es etwas freue freuen frage fragen für gebe geben geht gern gerne gespräch gesprächs gespräche gibt guten habe haben hat höre hoffe ich ihnen ihr ihre ihrem ihren ihrer im in ist ja kann können lassen mal mich mir mit möchte nach nachfragen nachricht noch nun nur ob oder prozess position rolle schon sehr sie sind stelle tag um und uns unser unserem vielen vom von vor wann warte warten weitere wie wir wird wissen woche wochen wollte würde zeit zu zum zur',
    ),
  },
};

/** A message that asks “have you decided?” and nothing else (row C5). One sentence of substance is enough to pass. */
export function decision({ body, phrases, input: { kind, data } }: CheckedText): readonly Finding[] {
  if (phrases === undefined || !kinds.includes(kind)) return [];
  const { decision: asking, filler } = talks[phrases];
  const own = new Set(
    keysOf(`${data.application.role} ${data.employer.name} ${data.contact.name} ${data.candidate.name}`),
  );
  const sentences = body.letter.sentences.map(({ from, to }) => keysOf(body.text.slice(from, to)));
  const asks = sentences.some((words) => words.some((word) => asking.has(word)));
  const isEmptyTalk = (words: readonly string[]): boolean => {
    const telling = words.filter(
      (word) => !filler.has(word) && !asking.has(word) && !own.has(word) && !isDate(word),
    );
    return telling.length < 3 && telling.length <= words.length / 4;
  };
  if (!asks || body.links.length > 0 || !sentences.every(isEmptyTalk)) return [];
  return [
    {
      code: 'only_asks_decision',
      severity: 'error',
      span: wholeOf(body),
      message: 'It only asks whether they have decided.',
      suggestion: 'Bring something: news, a thought on what you spoke about, what you would bring.',
      fixes: [],
    },
  ];
}

const isDate = (word: string): boolean =>
  /^\d+(?:st|nd|rd|th)?$/u.test(word) ||
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
    word,
  ) ||
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|mai|juni|juli|oktober|dezember)$/u.test(
    word,
  );
