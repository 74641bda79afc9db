import { anyOf } from './any-of.js';

/** Words of somebody who answers this very message, each group once. */
export const ANSWERS: readonly RegExp[] = [
  anyOf(
    /\b(?:let's|shall we|can we|could we|could you|can you|would you|will you|are you|do you|did you|have you|how about|what about|when are you|does (?:that|this|\w+day) (?:work|suit)|what time|which day|give me a call)\b/,
    /\b(?:konnen|konnten|wurden|haben|hatten|passt|ware|wollen) (?:sie|wir|ihnen|dir|du|es)\b/,
    /pourriez-vous/,
    /pouvez-vous/,
    /seriez-vous/,
    /etes-vous/,
    /(?:podria|puede|podriamos|podemos|le viene|te viene) /,
    /(?:potrebbe|puo|possiamo|le va|ti va|e disponibile) /,
    /(?:kunt u|kun je|kunnen we|schikt|past) /,
    /(?:poderia|pode|podemos) .{0,40}\?/,
    /czy (?:moze|mozemy|moglby|moglaby|pasuje|bylby|bylaby)/,
    /(?:kan du|kan vi|skulle du|passar)/,
  ),
  /\b(?:interview(?:ed|ing|s)?|candidat\w+|second round|next round|final round|next steps?|the (?:position|role|job|opening)|offer you|an offer|your (?:resume|cv|background|skills|profile|references|experience|documents|portfolio|transcripts?|availability)|vorstellungsgesprach\w*|bewerbungsgesprach\w*|gesprach\w*|stelle|entretien|le poste|entrevista|puesto|colloquio|posizione|sollicitatie|gesprek|vacature|vaga|rozmow\w+|stanowisk\w+|intervju\w*|tjansten)\b/,
  anyOf(
    /\b(?:great|good|nice|lovely|pleasure|enjoyed|glad|happy|thrilled|delighted) (?:to |it was |was )?(?:meet|meeting|talk|talking|speak|speaking|hear|hearing|chat|having you|our)/,
    /\b(?:enjoyed|loved|impressed|appreciate[d]?) (?:\w+ )?(?:our|your|meeting|talking|speaking|the)/,
    /thank(?:s| you) (?:again )?for (?:coming|taking|meeting|following up|the (?:note|kind|article|link|update)|your (?:kind|thoughtful|note|follow|time|patience))/,
    /^(?:\S+ ){0,3}?(?:sorry|apologies|my apologies)\b(?!,? (?:for any|i missed|to have missed))/,
    /(?:hat mich|hat uns) (?:sehr )?gefreut/,
    /danke fur (?:das (?:nette |gute )?gesprach|ihren besuch)/,
    /ravie? (?:de vous|d'avoir)/,
    /fue un placer/,
    /e stato un piacere/,
    /leuk (?:je|u) te/,
    /foi um prazer/,
    /milo bylo/,
    /trevligt att/,
  ),
  anyOf(
    /\b(?:we|the team|they|i) (?:have|'ve|are|will|would|decided|think|talked|discussed|spoke|want|'d|hope|plan|need|like[d]?) (?:\w+ ){0,3}?(?:decid|feedback|move forward|moving forward|invite|like to|love to|review|discuss|call you|talk|meet|shortlist|team)/,
    /\bbut (?:i|we|wanted|just|will|let)/,
    /\b(?:i will|i'll|we will|we'll) (?:call|ring|phone|send you|let you know|talk to|discuss|share|speak|decide|ask)/,
    /looking forward/,
    /(?:aber|jedoch) (?:ich|wir|gerne|wollte)/,
    /wir (?:mochten|wurden|haben uns|freuen uns)/,
    /nous (?:souhaitons|aimerions|avons decide)/,
    /mais (?:je|nous)/,
    /nos gustaria/,
    /pero (?:quer|le|te|me)/,
    /vorremmo/,
    /ma (?:volevo|vi|le|ti)/,
    /we (?:willen|zouden|hebben besloten)/,
    /maar (?:ik|we|wil)/,
    /gostariamos/,
    /mas (?:queria|eu)/,
    /chcielibysmy/,
    /ale (?:chcial|chce)/,
    /vi (?:vill|skulle|har beslutat)/,
    /men (?:jag|vi|ville)/,
  ),
];

/** Greetings that name nobody. */
export const NAMELESS =
  /^(?:all|everyone|everybody|sir|madam|sirs|sender|team|there|colleagues?|customers?|friends?|reader|valued|recipient|applicants?|candidates?|business|clients?|partners?|ladies|mesdames|damen|sehr|zusammen|kolleg\w+|kund\w+|absender\w*|bewerber\w*|madame|monsieur|tous|toutes|bonjour|senor\w*|cliente\w*|signor\w*|gentile|utente|heer|mevrouw|klant|relatie|lezer|afzender|senhor\w*|todos|panstwo|panie|pani|szanown\w*|nadawc\w*|alla|avsandare|kund|kollega|who|whom|to|thank|thanks|your|i|we|you|this|the|just|from|and|e-?mail|mail)$/;

/** The word after a greeting, folded text. */
export const GREETING =
  /^(?:(?:hi|hello|dear|hey|good (?:morning|afternoon|evening|day)|hallo|liebe[rs]?|guten (?:tag|morgen)|moin|sehr geehrte[rs]?(?: (?:frau|herr))?|cher|chere|bonjour|salut|estimad[oa]|querid[oa]|hola|buenos dias|buenas|gentile|caro|cara|ciao|buongiorno|salve|beste|geachte|dag|goedemorgen|hoi|car[oa]|prezad[oa]|ola|bom dia|drog[ia]|czesc|witam|dzien dobry|szanown[ay]|hej|hejsan|basta|kara|kare)(?: (?:mr|mrs|ms|dr|herr|frau|pani|panie|senor|senora|madame|monsieur)\.?)?),? ([\p{L}'-]{2,30})/u;
