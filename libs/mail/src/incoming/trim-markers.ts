import { anyOf } from './any-of.js';

/** How mail programs set apart the message that is answered, by what they write above it. */

/** Words between dashes above the original, and above a forwarded mail. */
const ORIGINAL = [
  'original message',
  'original-nachricht',
  'original appointment',
  'ursprungliche nachricht',
  'urspruengliche nachricht',
  'originalnachricht',
  "message d'origine",
  'message original',
  'message initial',
  'mensaje original',
  'messaggio originale',
  'oorspronkelijk bericht',
  'mensagem original',
  'wiadomosc oryginalna',
  'oryginalna wiadomosc',
  'ursprungligt meddelande',
  'originalmeddelande',
  'opprinnelig melding',
  'oprindelig meddelelse',
  'alkuperainen viesti',
  'forwarded message',
  'weitergeleitete nachricht',
  'message transfere',
  'mensaje reenviado',
  'messaggio inoltrato',
  'doorgestuurd bericht',
  'mensagem encaminhada',
  'wiadomosc przekazana',
  'vidarebefordrat meddelande',
  'reply message',
];

/** The line above the original in one word group, folded. */
export const ORIGINAL_LINE = new RegExp(`^[-_*=]{2,} ?(?:${ORIGINAL.join('|')}) ?:?[-_*= ]*$`);

/** Lines after which everything is another message, folded. */
export const FORWARD_LINES = [
  /^begin forwarded message ?:$/,
  /^anfang der weitergeleiteten (?:nachricht|e-?mail) ?:$/,
  /^debut du message (?:reexpedie|transfere) ?:$/,
  /^inicio del mensaje reenviado ?:$/,
  /^inizio messaggio inoltrato ?:$/,
  /^begin doorgestuurd bericht ?:$/,
  /^inicio da mensagem reencaminhada ?:$/,
  /^poczatek przekazanej wiadomosci ?:$/,
  /^vidarebefordrat brev ?:$/,
];

/** Lines that ticket systems put between an answer and what is answered, folded. Above a first mail they stand on top. */
export const ABOVE_THIS_LINE = [
  /^#?#?[-# ]*please (?:type|write|enter) your (?:reply|response) above this line[-# ]*$/,
  /^[-=# ]*(?:reply|respond|write a reply) above (?:this|the) line\b.*$/,
];

/** Verbs of the line "On Monday, Dana wrote:", folded. */
export const WROTE = anyOf(
  /\b(?:wrote|writes|schrieb|geschrieben|a ecrit|ecrit|escribio|escribia|ha scritto|scrisse|schreef|geschreven|escreveu|napisal(?:\(a\)|a)?|pisze|skrev|kirjoitti|napsala?|irta|a scris|yazdi)\b/,
  /напис/,
  /пише/,
  /пишет/,
);

/** How a line begins that says who wrote what is quoted, folded. */
export const WROTE_BEGINS =
  /^(?:on|am|le|el|il|il giorno|op|em|as|dnia|w dniu|den|pa|dne|den|vid|a|no dia|[a-z]{2,4}\.?,|\d{1,4}[-./ ]|"?[\p{L}' .-]{2,60}"? <)(?: |\b)/u;

/** The first field of a header that was copied into a text, folded. */
export const FROM_FIELD =
  /^\*?(?:from|von|de|expediteur|da|van|od|fran|fra|remitente|mittente|afzender|nadawca|avsandare|lahettaja)\*? ?:\*? ?\S/;

/** The other fields of such a header, folded. */
export const OTHER_FIELD =
  /^\*?(?:sent|date|to|cc|subject|reply-to|importance|gesendet(?: am)?|datum|an|betreff|wichtigkeit|envoye(?: le)?|a|objet|enviado(?: el| em)?|fecha|para|asunto|inviato(?: il)?|data|oggetto|verzonden(?: op)?|aan|onderwerp|enviada(?: em)?|assunto|wyslano|wyslane|do|dw|temat|skickat|till|kopia|amne|sendt|til|emne)\*? ?:\*?(?: |$)/;

/** Lines that telephones and free mailboxes put under what was written, folded. */
export const DEVICE_LINES = [
  /^(?:sent|send) (?:from|via|with|using|by) (?:my |the |a )?(?:i ?phone|i ?pad|i ?pod|android|mobile|cell|phone|samsung|galaxy|huawei|pixel|blackberry|outlook|mail\b|yahoo|gmail|gmx|proton|tuta|spark|airmail|apple|windows|nokia|handheld|t-mobile|verizon|at&t|tablet|mailbird|superhuman|hey\b|aol|front|zoho).{0,80}$/,
  /^get outlook for (?:ios|android|mac)\b.{0,80}$/,
  /^(?:von|aus) (?:meine[mr]|mein) .{0,40}(?:gesendet|geschickt|verschickt)\.?$/,
  /^(?:gesendet|gesandt|verschickt|versendet) (?:von|mit|aus|uber|via|vom)\b.{0,80}$/,
  /^(?:diese (?:e-?mail|nachricht) wurde )?von meinem .{0,40} gesendet\.?$/,
  /^(?:outlook fur (?:ios|android) (?:beziehen|herunterladen)|holen sie sich outlook)\b.{0,80}$/,
  /^(?:envoye|envoyee) (?:de|depuis|a partir de|avec|par)\b.{0,80}$/,
  /^(?:obtenir|telechargez|telecharger) outlook pour\b.{0,80}$/,
  /^enviado (?:desde|de|do|con|por|a partir d[eo]|via|com|pelo)\b.{0,80}$/,
  /^(?:obtener|obter|obtenha|descargar) (?:o )?outlook (?:para|for)\b.{0,80}$/,
  /^inviat[oa] (?:da|dal|con|tramite)\b.{0,80}$/,
  /^(?:ottieni|scarica) outlook per\b.{0,80}$/,
  /^(?:verstuurd|verzonden) (?:vanaf|vanuit|via|met|van|vanop)\b.{0,80}$/,
  /^(?:download|outlook voor) .{0,20}outlook.{0,60}$/,
  /^wyslan[eoay] (?:z|ze|przez)\b.{0,80}$/,
  /^(?:pobierz|uzyskaj) (?:program |aplikacje )?outlook\b.{0,80}$/,
  /^(?:skickat|skickades) (?:fran|med|via)\b.{0,80}$/,
  /^(?:hamta|skaffa) outlook for\b.{0,80}$/,
  /^(?:sendt|lahetetty) (?:fra|iphonesta|min)\b.{0,80}$/,
];
