import { anyOf } from './any-of.js';

/** Names and cues of dates in the languages that we read, folded (see `fold`). */

export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt' | 'pl' | 'sv';

const MONTH_NAMES: readonly string[] = [
  'january jan januar janner jaenner janvier janv enero ene gennaio gen januari janeiro stycznia styczen sty',
  'february feb februar fevrier fevr fev febrero febbraio februari fevereiro lutego luty lut',
  'march mar marz maerz mrz mars marzo maart mrt marco marca marzec',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi',
  'may mai mayo maggio mag mei maio maja maj',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip',
  'august aug aout agosto ago augustus augusti sierpnia sierpien sie',
  'september sep sept septembre septiembre setiembre settembre sett setembro wrzesnia wrzesien wrz',
  'october oct oktober okt octobre octubre ottobre ott outubro pazdziernika pazdziernik paz',
  'november nov novembre noviembre novembro listopada listopad lis',
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudnia grudzien gru',
];

/** Month by folded name, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const WEEKDAY_NAMES: readonly string[] = [
  'monday mon montag mo lundi lun lunes lunedi maandag ma segunda-feira segunda poniedzialek poniedzialku pon mandag man',
  'tuesday tue tues dienstag di mardi mar martes martedi dinsdag terca-feira terca wtorek wtorku wt tisdag tis',
  'wednesday wed mittwoch mi mercredi mer miercoles mie mercoledi woensdag wo quarta-feira quarta sroda srode srody sr onsdag ons',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedi gio donderdag quinta-feira quinta czwartek czwartku czw torsdag tors',
  'friday fri freitag fr vendredi ven viernes vie venerdi vrijdag vr sexta-feira sexta piatek piatku pt fredag fre',
  'saturday sat samstag sonnabend sa samedi sam sabado sab sabato zaterdag za sobota sobote soboty sob lordag lor',
  'sunday sun sonntag so dimanche dim domingo dom domenica zondag zo niedziela niedziele niedzieli nd ndz sondag son',
];

/** Weekday by folded name, 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Weekday names that stand for a date by themselves: whole words only, "so" and "mar" say other things too. */
export const SPOKEN_WEEKDAYS: readonly string[] = [...WEEKDAYS.keys()].filter(
  (name) => name.length >= 5 && !['terca', 'quarta', 'quinta', 'sexta', 'thurs', 'segunda'].includes(name),
);

const longestFirst = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|');
export const MONTH_PATTERN = longestFirst(MONTHS.keys());
/** Names of two letters only with the dot or comma of an abbreviation: "do" and "so" are words too. */
export const WEEKDAY_PATTERN = longestFirst(
  [...WEEKDAYS.keys()].map((name) => (name.length > 2 ? name : `${name}(?=[.,])`)),
);
export const SPOKEN_WEEKDAY_PATTERN = longestFirst(SPOKEN_WEEKDAYS);

/** Words that say that the writer is there again. The date beside them is the first day. */
export const RETURN_CUES = new RegExp(
  [
    // "get back to you by …" promises an answer, not a presence.
    '(?<!\\b(?:get|getting|got|write|writing|reply|hear|call|come|coming|go|report|gets) )\\bback\\b(?! to (?:you|your|me)\\b| up\\b)',
    '\\b(?:come|coming|go|going) back\\b(?! to (?:you|your)\\b)',
    '\\b(?:return(?:ing|s)?|my return)\\b(?! (?:to you|your|call|e-?mail|message))',
    '\\b(?:available|reachable|in the office|at my desk|online|at work) (?:again|from|starting|as of|on)\\b',
    '\\b(?:resum(?:e|ing)|reopen(?:s|ing)?|re-open(?:s|ing)?)\\b',
    '\\bwieder\\b|\\bzurueck|\\bzuruck(?!ruf|gesend|gewies)|\\bruckkehr|\\brueckkehr|\\bkehre\\b|\\berreichbar ab\\b|\\bab\\b(?=[^!?¶]{0,60}\\b(?:erreichbar|verfugbar|wieder|im buro|da)\\b)',
    '\\bde retour\\b|\\b(?:mon|notre) retour\\b|\\bretour (?:le|au|prevu|:)|\\brevien\\w+|\\brentre(?:rai|rons)?\\b|\\brepr(?:ise|end\\w+)\\b|\\b(?:reouv|rouvr|reabr|heropen)\\w+|\\b(?:a|de) nouveau\\b|\\b(?:joignable|disponible|present\\w?|au bureau) (?:a (?:partir|compter)|des|le)\\b',
    '\\bvuelvo|\\bvolver(?:e|emos)\\b|\\bregres(?:o|are|amos|aremos|ando)\\b|\\bde (?:vuelta|regreso)\\b|\\b(?:mi|nuestra) (?:vuelta|regreso)\\b|\\b(?:me )?(?:re)?incorpor\\w+|\\bde nuevo\\b|\\bnuevamente\\b|\\bdisponible (?:a partir|desde|el)\\b|\\bretom\\w+',
    '\\brientr\\w+|\\britorn\\w+|\\btorn(?:o|ero|eremo|iamo)\\b|\\bdi (?:nuovo|ritorno)\\b|\\bnuovamente\\b|\\briprend\\w+|\\bdisponibile (?:a partire|dal|da)\\b|\\briapr\\w+|\\b(?:in ufficio|raggiungibile|operativ\\w|presente) (?:a partire|dal|da|il)\\b',
    '\\bterug\\b|\\bweer\\b|\\bhervat\\w*|\\bvanaf\\b(?=[^!?¶]{0,60}\\b(?:bereikbaar|aanwezig|beschikbaar|weer|op kantoor)\\b)',
    '\\bvolt(?:o|arei|amos|aremos)\\b|\\bregress\\w+|\\bretorn\\w+|\\bde volta\\b|\\bnovamente\\b|\\b(?:disponivel|contactavel) (?:a partir|desde|no)\\b',
    '\\bwrac(?:am|amy)\\b|\\bwroc(?:e|imy)\\b|\\bpowr(?:ot|oce|acam)\\w*|\\bponownie\\b|\\bz powrotem\\b|\\bznow(?:u)?\\b|\\bdostepn\\w+ od\\b|\\bod\\b(?=[^!?¶]{0,60}\\b(?:dostepn|w biurze|w pracy|do dyspozycji))',
    '\\btillbaka\\b|\\bater\\b|\\bater(?:kommer|vander|komst)\\w*|\\bpa plats\\b|\\bigen\\b|\\btilbage\\b|\\btilbake\\b',
  ].join('|'),
  'g',
);

/** A word before a date that makes it the end of the absence. */
export const UNTIL =
  /(?:\b(?:until|untill|till|til|through|thru|up to|to and including|ends? on|ending on|bis|jusqu'? ?(?:au|a|en|le)?|hasta|fino|sino|tot|t\/m|ate|do|till|tom|t\.o\.m\.?|fram|tem|including|inklusive|einschliesslich)\b|'til\b)[^\d.!?;\uE010\uE011]{0,32}$/;

/** Words before or behind that date that make it the last day of the absence. */
export const INCLUSIVE =
  /\b(?:through|thru|and including|inclusive(?:ly)?|incl|including|included|einschliesslich|einschl|inklusive|inkl|inclus(?:e|ivement)?|y compris|compris(?:e)?|incluid[oa]|inclusivo|incluso|compreso|en met|t\/m|tem|wlacznie|och med|t\.o\.m|tom|end of (?:the )?(?:day|business)|eod)\b/;

/** A word before a date that makes it the beginning of the absence. */
export const FROM =
  /\b(?:from|since|starting|between|beginning|vom|von|seit|ab|du|depuis|entre|des|del|desde|dal|dall'|da|dalla|van|vanaf|tussen|de|od|pomiedzy|miedzy|fran(?: och med)?|mellan)\b[^\d.!?;\uE010\uE011]{0,24}$/;

/** What joins the first and the last day of a span. */
export const SPAN =
  /^[\s,.]*(?:(?:-|to|through|thru|until|till|and|bis(?: zum| einschliesslich| inkl\.?)?|bis und mit|und|au|jusqu'?au|et|al|fino al|e il|e|hasta(?: el)?|a|al dia|tot(?: en met)?|t\/m|en|a|ate(?: ao?)?|do(?: dnia)?|till(?: och med)?|och|y)(?: (?:the|zum|dem|den|le|el|il|den|dia|o dia|ao?|dnia|including|einschliesslich))?)[\s,.]*$/;

/** The writer is away; without that a date is about something else. */
export const ABSENCE = anyOf(
  /out of (?:the )?(?:office|town|country)/,
  /\baway\b/,
  /vacation/,
  /holiday/,
  /\bleave\b/,
  /absen/,
  /travel/,
  /not in the office/,
  /\booo\b/,
  /\bpto\b/,
  /unavailable/,
  /\bclosed\b/,
  /sabbatical/,
  /off work/,
  /abwesen/,
  /urlaub/,
  /nicht (?:im|am|da|erreichbar|verfugbar)/,
  /ausser haus/,
  /unterwegs/,
  /elternzeit/,
  /mutterschutz/,
  /dienstreise/,
  /feiertag/,
  /ferien/,
  /geschlossen/,
  /krank/,
  /conge/,
  /vacances/,
  /deplacement/,
  /indisponible/,
  /hors du bureau/,
  /\bferme/,
  /fuera de/,
  /ausen/,
  /vacaciones/,
  /permiso/,
  /de baja/,
  /de viaje/,
  /cerrad/,
  /fuori/,
  /assen/,
  /ferie/,
  /vacanz/,
  /chius/,
  /trasferta/,
  /malattia/,
  /maternita/,
  /afwezig/,
  /vakantie/,
  /niet (?:aanwezig|op kantoor|bereikbaar|beschikbaar)/,
  /verlof/,
  /gesloten/,
  /\bfora d/,
  /ferias/,
  /licenca/,
  /viagem/,
  /indisponivel/,
  /encerrad/,
  /nieobecn/,
  /urlop/,
  /poza (?:biurem|firma)/,
  /zwolnieni/,
  /niedostepn/,
  /delegacj/,
  /wyjezdzie/,
  /nie ma mnie/,
  /franvar/,
  /semester/,
  /ledig/,
  /inte (?:pa|i) /,
  /bortrest/,
  /tjansteresa/,
  /stangt/,
  /\bborta\b/,
  /ferie/,
);

/** Common small words, by which a text's language is told. */
export const SMALL_WORDS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|and|will|your|you|with|have|from|this|my|for|until)\b/g,
  de: /\b(?:der|die|das|und|ich|bin|nicht|ihre|wieder|bis|vom|im|mit|sie|bitte)\b/g,
  fr: /\b(?:je|suis|vous|votre|du|au|le|la|les|et|jusqu|pour|est|de|merci)\b/g,
  es: /\b(?:el|los|las|su|por|hasta|estoy|con|para|que|del|gracias|estare)\b/g,
  it: /\b(?:il|sono|per|del|dal|fino|sua|che|di|saro|con|grazie|non)\b/g,
  nl: /\b(?:het|een|ik|ben|niet|tot|van|met|uw|voor|op|weer|en|kan)\b/g,
  pt: /\b(?:o|os|ate|estou|estarei|com|para|seu|sua|nao|dia|obrigado|obrigada|em)\b/g,
  pl: /\b(?:jestem|do|od|nie|na|sie|dnia|prosze|w|z|moja|bede|za)\b/g,
  sv: /\b(?:jag|ar|och|inte|till|fran|med|den|vid|for|tillbaka|pa|av)\b/g,
};

/** The language whose small words a folded text has most; English where none has any. */
export function languageOf(folded: string): Language {
  let best: Language = 'en';
  let most = 0;
  const text = folded.slice(0, 3_000);
  for (const [language, words] of Object.entries(SMALL_WORDS) as [Language, RegExp][]) {
    const count = text.match(words)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
