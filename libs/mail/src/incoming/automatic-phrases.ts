import { anyOf } from './any-of.js';

/** How automatic replies speak where no header says what they are. All patterns are for folded text. */

const SUBJECTS = [
  // English
  'auto(?= ?:)',
  'auto(?:matic|mated)?[- ]?(?:re(?:ply|sponse|sponder)|answer|generated|mated reply)',
  '(?:i am |i.m )?(?:currently )?(?:out of (?:the )?office|ooo|out-of-office)(?: (?:auto[- ]?reply|automatic reply|reply|notification|notice|message|response|alert|until|from|till|through|to|on|\\d)[^:]{0,60})?',
  '(?:on |annual )?(?:vacation|holiday|annual leave|parental leave|maternity leave|paternity leave|sick leave)(?: (?:reply|response|notice|notification|message|auto-?reply|until|from|till|through)[^:]{0,60})?',
  'away from (?:my |the )?(?:office|desk|mail|e-?mail)[^:]{0,40}',
  'i am (?:currently )?(?:away|out of (?:the )?office|on (?:vacation|leave|holiday))[^:]{0,40}',
  '(?:delivery |read )(?:receipt)',
  'we (?:have |.ve )?received your (?:e-?mail|message|request|enquiry|inquiry|application|ticket)[^:?]{0,60}',
  '(?:ticket|case|request) (?:received|created|opened|#)[^:?]{0,60}',
  // German
  'automatische (?:antwort|ruckantwort|e-?mail|abwesenheits\\w*|empfangsbestatigung|benachrichtigung)',
  'auto(?:matische)?[- ]?antwort',
  '(?:abwesenheits?(?:notiz|meldung|nachricht|assistent|info|benachrichtigung|hinweis|agent|mail|e-mail)|abwesend|abwesenheit)(?: (?:bis|vom|ab|von)[^:]{0,60})?',
  '(?:ich bin )?(?:derzeit |zur ?zeit |aktuell )?(?:nicht im (?:buro|haus|hause|dienst)|im urlaub|ausser haus)(?: (?:bis|vom)[^:]{0,60})?',
  'urlaub(?:s(?:notiz|meldung|vertretung))?(?: (?:bis|vom)[^:]{0,60})?',
  '(?:eingangsbestatigung|empfangsbestatigung|lesebestatigung)',
  // French
  'reponse auto(?:matique)?',
  "(?:message|notification|avis) (?:d'absence|automatique)(?: .{0,60})?",
  '(?:absen(?:ce|t|te)(?: du bureau)?|en conges?|conges?|en vacances|absence temporaire)(?: (?:du|jusqu|au|le|d)[^:]{0,60})?',
  'accuse de (?:reception|lecture)',
  // Spanish
  '(?:respuesta|contestacion|mensaje) automatic[ao]',
  'auto-?respuesta',
  '(?:fuera de (?:la )?oficina|ausente|ausencia|de vacaciones|vacaciones)(?: (?:de la oficina|hasta|del|desde|temporal)[^:]{0,60})?',
  'acuse de recibo',
  // Italian
  '(?:risposta|messaggio) automatic[ao]',
  '(?:fuori (?:ufficio|sede)|assen(?:te|za)|in ferie|ferie)(?: (?:dall|dal|fino|al|ufficio|temporanea)[^:]{0,60})?',
  'conferma di (?:ricezione|lettura)',
  // Dutch
  'automatisch (?:antwoord|bericht|e-?mailbericht)',
  'auto-?antwoord',
  '(?:afwezig(?:heid(?:s(?:bericht|melding|assistent))?)?|niet aanwezig|niet op kantoor|vakantie|met verlof)(?: (?:tot|van|t/m)[^:]{0,60})?',
  'ontvangstbevestiging',
  // Portuguese
  '(?:resposta|mensagem) automatica',
  '(?:fora do escritorio|ausen(?:te|cia)|ausencia temporaria|de ferias|ferias|ausente do escritorio)(?: (?:ate|de|do)[^:]{0,60})?',
  // Polish
  '(?:automatyczna odpowiedz|odpowiedz automatyczna|autoodpowiedz|autoresponder)',
  '(?:poza biurem|nieobecn(?:osc|y|a)|urlop|jestem na urlopie)(?: (?:w biurze|do|od|w)[^:]{0,60})?',
  // Swedish and its neighbours
  'auto(?:matiskt?)?[- ]?svar',
  '(?:franvaro(?:meddelande)?|ej pa kontoret|inte pa kontoret|pa semester|semester|franvarande|fravaer|fravaersmelding)(?: (?:till|fran)[^:]{0,60})?',
  // Others
  'automaattinen vastaus|poissa(?: toimistolta)?',
  'automaticka odpoved|automatikus valasz|raspuns automat|otomatik (?:yanit|cevap)|автоматический ответ|автоответ|自動返信|自動応答|自动(?:回复|答复)|自動回覆|자동 ?회신',
];

/**
 * Subjects of automatic replies: the whole subject, or what stands before the original's subject. A "Re:" before it means
 * that a person answers one.
 */
export const SUBJECT = new RegExp(
  `^(?:[\\[(*~ ]{0,3}(?:${SUBJECTS.join('|')})[\\])*~!. ]{0,3}(?:$|:|- |\\| |re ?:|aw ?:|\\(was|"| for |from |to )|[\\[(](?:${SUBJECTS.join('|')})[\\])])`,
);
/** The same behind the original's subject, in brackets. */
export const SUBJECT_END =
  /[[(](?:auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|abwesenheitsnotiz|automatische antwort|reponse automatique)[\])]$/;

/** Sentences that say of themselves that no person wrote them. */
export const SAYS_AUTOMATIC = anyOf(
  /\b(?:this|the following) (?:is|was|e-?mail is|message is|reply is|response is|e-?mail was|message was|reply was) (?:an? )?(?:\w+ )?(?:auto(?:mated|matic|matically|-?generated|-?reply|-?response)|generated automatically|sent automatically|out[- ]of[- ]office)/,
  /\bauto(?:mated|matic)[- ](?:reply|response|message|e-?mail|acknowledg)/,
  /\bautomatically generated/,
  /this (?:mailbox|inbox|e-?mail address|address|account) is (?:not|un) ?(?:being |regularly )?(?:monitored|attended|read|checked)/,
  /\bauto-?(?:reply|response) (?:message|to)/,
  /please do not (?:reply|respond) to this/,
  /do not reply to this (?:e-?mail|message|address)/,
  /(?:dies|diese|dieses) (?:ist|e-?mail|mail|nachricht|schreiben|antwort) .{0,30}automatisch/,
  /automatisch (?:erstellt|generiert|erzeugt|versendet|versandt|verschickt)\w*/,
  /automatische (?:antwort|nachricht|e-?mail|abwesenheits)/,
  /ceci est (?:un(?:e)? )?(?:message|reponse|courriel|e-?mail|mail) .{0,20}automatique/,
  /(?:message|reponse|courriel|e-?mail) (?:envoyee? |generee? )?automatique(?:ment)?/,
  /(?:este|esta) (?:es|mensaje|correo|respuesta) .{0,40}automatic/,
  /(?:respuesta|mensaje|correo) (?:generad[oa] )?automatic/,
  /(?:questo|questa) (?:e|messaggio|e-?mail|risposta) .{0,40}automatic/,
  /(?:risposta|messaggio) (?:generat[oa] )?automatic/,
  /dit is een automatisch/,
  /automatisch (?:gegenereerd|antwoord|bericht|verzonden)/,
  /(?:esta|este) (?:e|mensagem|e-?mail|resposta) .{0,40}automatic/,
  /(?:resposta|mensagem) automatica/,
  /(?:to|ta) (?:jest )?(?:wiadomosc|odpowiedz)?.{0,20}(?:automatyczn|wygenerowan)/,
  /(?:wiadomosc|odpowiedz) (?:zostala )?(?:wygenerowana )?automatyczn/,
  /detta (?:ar|mejl|meddelande) .{0,30}automatisk/,
  /automatiskt (?:svar|genererat|meddelande|skickat)/,
);

/** Sentences that say that the writer is not there. */
export const AWAY = anyOf(
  /\b(?:i am|i'm|i will be|i'll be|we are|we're|we will be|i shall be|currently|presently) (?:\w+ ){0,2}?(?:out of (?:the |my |our )?(?:office|town|country)|ooo\b|away\b|on (?:\w+ ){0,3}?(?:leave|vacation|holidays?|pto|sabbatical|break|business trip)|travell?ing|not (?:in the office|available|at my desk|checking)|unavailable|off (?:work|sick|until|from|today)|absent|abroad|attending)/,
  /^(?:.{0,60}\b)?(?:out of (?:the )?office|on (?:annual |parental |maternity |paternity |sick )?leave|on vacation|on holiday)\b.{0,40}\b(?:until|till|through|from|returning|back|with)/,
  /\b(?:our|the) (?:office|offices|company|school) (?:is|are|will be) closed/,
  /\b(?:bin|sind|befinde|werde|habe|ist|arbeite) (?:ich |wir |mich )?(?:\S+ ){0,8}?(?:nicht (?:im (?:buro|haus|hause|dienst|unternehmen|amt)|am (?:arbeits)?platz|anwesend|erreichbar|verfugbar|da\b|zu erreichen)|abwesend|im (?:\w+)?urlaub|in (?:\w+ )?(?:elternzeit|mutterschutz|urlaub|den ferien)|auf (?:dienst|geschafts)?reisen?|auf dienstreise|ausser haus|ausserhalb des buros|unterwegs|krank|urlaub)/,
  /\b(?:im urlaub|nicht im (?:buro|haus|hause)|ausser haus|abwesend|in elternzeit)\b/,
  /\b(?:je suis|nous sommes|je serai|actuellement|etant|je me trouve|suis) (?:\S+ ){0,4}?(?:absent|en conge|en vacances|en deplacement|hors du bureau|indisponible|en arret|en formation|pas (?:au bureau|disponible|joignable))/,
  /\b(?:estoy|estare|me encuentro|estamos|estaremos|me encontrare|actualmente) (?:\S+ ){0,4}?(?:fuera|ausente|de vacaciones|de viaje|de baja|de permiso|no disponible)/,
  /\bno (?:estoy|estare|me encuentro) (?:\S+ ){0,2}?(?:en la oficina|disponible)/,
  /\b(?:sono|saro|siamo|saremo|mi trovo|sara|attualmente) (?:\S+ ){0,3}?(?:fuori|assente|in ferie|in vacanza|in trasferta|in congedo|in malattia|in maternita|assenti|chiusi|via per)/,
  /\bnon (?:sono|saro) (?:\S+ ){0,2}?(?:in ufficio|disponibile|raggiungibile)/,
  /\b(?:ik ben|wij zijn|we zijn|ben ik|momenteel|op dit moment|ik zal) (?:\S+ ){0,5}?(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar|beschikbaar|in de gelegenheid)|op (?:\w+)?vakantie|met (?:\w+)?verlof|met vakantie|op reis|uit kantoor|vrij)/,
  /\b(?:estou|estarei|encontro-me|estamos|estaremos|me encontro|de momento|atualmente) (?:\S+ ){0,3}?(?:fora|ausente|de ferias|em ferias|de licenca|em licenca|em viagem|indisponivel|de baixa)/,
  /\b(?:jestem|bede|przebywam|obecnie|jestesmy|aktualnie) (?:\S+ ){0,4}?(?:nieobecn\w+|na (?:\w+ )?urlopie|poza biurem|niedostepn\w+|w delegacji|na zwolnieniu|na wyjezdzie|poza firma)/,
  /\bprzebywam na (?:\w+ )?urlopie/,
  /\bnie ma mnie w biurze/,
  /\bw dniach .{0,60}(?:nieobecn|urlop|niedostepn|poza biurem)/,
  /\b(?:jag ar|ar jag|jag kommer att vara|vi ar|just nu|for narvarande) (?:\S+ ){0,4}?(?:pa (?:\w+)?semester|franvarande|(?:inte|ej) (?:pa (?:kontoret|plats)|tillganglig|i tjanst|antraffbar)|ledig|foraldraledig|bortrest|pa tjansteresa|pa resande fot|borta)/,
  /\bjeg er (?:\S+ ){0,3}?(?:pa ferie|ikke pa kontoret|fravaerende)/,
);

/** Sentences that only a reply made in advance needs. Each group counts once. */
export const IN_ADVANCE: readonly RegExp[] = [
  // Whom to ask meanwhile.
  anyOf(
    /\b(?:(?:for|in|if) .{0,60}\b(?:urgent|urgency|emergenc|immediate|time[- ]sensitive|assistance|pressing)\b|in my absence|while i(?: a|')m (?:away|out)|during (?:my|this) absence|in the (?:meantime|interim),? (?:please|you can|kindly|contact))/,
    /in (?:dringenden|eiligen|wichtigen|dringlichen) (?:fallen|angelegenheiten)/,
    /bei (?:dringenden|eiligen|wichtigen|dringlichen)/,
    /wenden sie sich/,
    /(?:meine|unsere|zur) vertretung/,
    /vertritt mich/,
    /vertreten (?:durch|mich)/,
    /in (?:meiner|dieser) abwesenheit/,
    /en (?:cas d'urgence|mon absence)/,
    /pour toute? (?:urgence|demande urgente|question urgente)/,
    /(?:veuillez|vous pouvez|merci de|n'hesitez pas a) (?:vous adresser|contacter)/,
    /(?:en caso de|para (?:asuntos|temas|cualquier)) .{0,20}urgen/,
    /durante mi ausencia/,
    /(?:in caso di|per) .{0,20}urgen/,
    /durante la mia assenza/,
    /in mia assenza/,
    /(?:voor|bij|in) (?:dringende|spoed|urgente)/,
    /tijdens mijn afwezigheid/,
    /em caso de urgencia/,
    /(?:para|por) (?:assuntos|questoes) urgentes/,
    /na minha ausencia/,
    /durante a minha ausencia/,
    /w (?:sprawach|pilnych|nagl\w+|razie|przypadku) .{0,20}(?:piln|nagl|potrzeb)/,
    /w pilnych sprawach/,
    /pod(?:czas)? mo(?:ja|jej) nieobecno/,
    /zastepuje mnie/,
    /vid (?:bradskande|akuta|angelagna)/,
    /under min franvaro/,
    /(?:vanligen )?kontakta (?:min|garna min) kollega/,
    /(?:please|kindly) (?:contact|direct (?:your|all|any)|refer|forward|address) (?!me\b).{0,80}(?:@|quer|question|enquir|inquir|matters)/,
  ),
  // Mail is hardly read, or not passed on.
  anyOf(
    /\b(?:limited|no|little|intermittent|sporadic|restricted|not have|without|infrequent|occasional) (?:\w+ ){0,2}?access to (?:\w+ ){0,2}?(?:e-?mails?|mail|messages|internet)/,
    /(?:e-?mails?|messages?|mail|inbox|mailbox|account|address) (?:will|is|are|may|can) (?:not |only )?(?:be )?(?:\w+ )?(?:read|checked|monitored|forwarded|answered|responded)/,
    /not (?:be )?(?:checking|monitoring|reading) (?:\w+ )?(?:e-?mail|mail|messages|inbox)/,
    /checking (?:my )?(?:e-?mails?|mail) (?:only )?(?:infrequently|sporadically|occasionally|periodically|intermittently)/,
    /(?:e-?mails?|nachrichten?|mails?) (?:wird|werden|wurde|wurden) (?:\S+ ){0,4}?(?:nicht|weder|automatisch|erst|nur) (?:\S+ ){0,3}?(?:weitergeleitet|gelesen|bearbeitet|beantwortet)/,
    /nicht weitergeleitet/,
    /nur (?:eingeschrankt|begrenzt|sporadisch|unregelmassig)/,
    /acces (?:limite|restreint|reduit) a/,
    /(?:messages|mails|courriels) ne seront pas (?:lus|transmis|traites)/,
    /acceso limitado/,
    /no (?:sera|seran) (?:leido|reenviado|atendido)/,
    /accesso limitato/,
    /non (?:sara|saranno|verra) (?:lett|inoltrat)/,
    /beperkt(?:e)? (?:toegang|bereikbaar)/,
    /niet (?:gelezen|doorgestuurd)/,
    /acesso limitado/,
    /nao (?:sera|serao) (?:lid|encaminhad)/,
    /ograniczony dostep/,
    /nie (?:beda|bedzie|sa|jest) (?:czytan|przekazywan|przekierow)/,
    /begransad (?:tillgang|mojlighet)/,
    /(?:lases|vidarebefordras) (?:inte|ej)/,
  ),
  // The answer comes later.
  anyOf(
    /\b(?:will|shall|'ll) (?:\w+ ){0,2}?(?:respond|reply|answer|get back|be in touch|return|attend|review|read)\b.{0,60}\b(?:return|when i(?: a|')m back|upon|as soon as|at (?:my|the) earliest|within \w+ (?:business |working )?(?:hours?|days?)|once i)/,
    /(?:get back to you|respond|reply|answer\w*) .{0,40}(?:upon|on|after|when) (?:my|i) return/,
    /(?:nach|bei) (?:meiner|unserer) (?:ruckkehr|rueckkehr)/,
    /(?:nach|sobald) .{0,40}(?:ruckkehr|zuruck|wieder)/,
    /so ?bald wie moglich/,
    /schnellstmoglich/,
    /umgehend nach/,
    /a mon retour/,
    /des (?:mon retour|que possible)/,
    /dans les meilleurs delais/,
    /a mi (?:regreso|vuelta|retorno)/,
    /(?:lo antes|tan pronto como sea|a la mayor brevedad) posible/,
    /al mio (?:rientro|ritorno)/,
    /(?:appena|il prima) possibile/,
    /(?:na|bij|zodra) .{0,20}terug/,
    /zo (?:snel|spoedig) mogelijk/,
    /(?:quando|assim que|apos o meu|no meu|ao meu) (?:\w+ )?(?:regress|volt|retorn|possivel)/,
    /po (?:moim )?powrocie/,
    /najszybciej jak/,
    /tak szybko jak/,
    /nar jag ar tillbaka/,
    /(?:vid|efter) min (?:aterkomst|hemkomst)/,
    /sa (?:snart|fort) (?:som )?(?:mojligt|jag)/,
  ),
  // It arrived.
  anyOf(
    /\b(?:we|i) (?:have|'ve) received your (?:e-?mail|message|request|enquir|inquir|application|query|mail|submission|ticket)/,
    /\byour (?:e-?mail|message|request|enquiry|inquiry|application|query|mail|submission|ticket) (?:\S+ )?(?:has been|was|is) (?:successfully )?(?:received|registered|logged|assigned|created|being (?:reviewed|processed))/,
    /thank you for (?:contacting|reaching out to|getting in touch with|applying|your application)/,
    /(?:ihre|deine) (?:e-?mail|nachricht|anfrage|bewerbung) (?:ist|wurde|haben wir) .{0,30}(?:eingegangen|erhalten|empfangen)/,
    /(?:haben|habe) (?:wir |ich )?ihre (?:e-?mail|nachricht|anfrage|bewerbung) erhalten/,
    /(?:nous avons bien recu|bien recu) votre (?:message|demande|e-?mail|mail|courriel|candidature)/,
    /hemos recibido (?:su|tu) (?:mensaje|correo|solicitud|consulta)/,
    /abbiamo ricevuto (?:la (?:sua|tua|vostra)|il (?:suo|tuo|vostro))/,
    /(?:we hebben|wij hebben) (?:uw|je) (?:bericht|e-?mail|aanvraag) (?:goed )?ontvangen/,
    /recebemos (?:a sua|o seu|sua|seu)/,
    /otrzymalismy (?:panstwa|twoj)/,
    /vi har (?:mottagit|tagit emot) (?:ditt|er)/,
  ),
  // It has a number now.
  anyOf(
    /\b(?:ticket|case|reference|request) (?:number|id|no\.?|#)/,
    /\ba (?:support )?ticket has been/,
    /\b(?:ticket-?nummer|vorgangsnummer|numero de (?:ticket|dossier|caso)|ticketnummer|arendenummer|numer zgloszenia)\b/,
  ),
  // The person or the mailbox is gone.
  anyOf(
    /this (?:mailbox|inbox|address|account) is (?:not|no longer|un)/,
    /(?:no longer|not) (?:work(?:s|ing)?|employed|with) (?:at |for |with |here)/,
    /has left the (?:company|organi[sz]ation|firm)/,
    /(?:ist|arbeitet|bin) nicht mehr .{0,40}(?:tatig|beschaftigt|unternehmen|bei)/,
    /ne (?:fait|fais|travaille) plus (?:partie )?/,
    /ya no trabaja/,
    /non (?:lavora|fa) piu/,
    /werkt niet (?:meer|langer)/,
    /ja nao trabalha/,
    /juz nie pracuje/,
    /arbetar inte langre/,
    /slutat/,
  ),
  // Thanks for nothing in particular.
  anyOf(
    /^(?:\S+ ){0,5}?(?:thank you|thanks|many thanks) (?:very much |so much )?for (?:your|the) (?:recent )?(?:e-?mail|message|mail|note|inquiry|enquiry|interest)\s?(?:[.!,;]|-|¶|$)/,
    /^(?:\S+ ){0,6}?(?:vielen dank|danke|herzlichen dank|besten dank) fur (?:ihre|deine|die|ihr) (?:e-?mail|nachricht|mail|mitteilung|anfrage)/,
    /^(?:\S+ ){0,4}?(?:merci|je vous remercie|nous vous remercions) (?:pour|de) (?:votre|ton) (?:message|e-?mail|mail|courriel)/,
    /^(?:\S+ ){0,4}?(?:muchas )?gracias por (?:su|tu) (?:mensaje|correo|e-?mail)/,
    /^(?:\S+ ){0,4}?(?:la ringrazi\w+|grazie|ti ringrazio) (?:per|della|del) (?:\S+ )?(?:su[ao]|tu[ao]|vostr[ao])? ?(?:messaggio|e-?mail|mail)/,
    /^(?:\S+ ){0,4}?(?:hartelijk |bedankt |dank ?(?:u|je)?(?: wel)? ){1,2}voor (?:uw|je) (?:bericht|e-?mail|mail)/,
    /^(?:\S+ ){0,4}?(?:muito )?(?:obrigad[oa]|agradec\w+) (?:pel[oa]|o|a) (?:seu|sua|teu|tua|vosso|vossa)? ?(?:mensagem|e-?mail|contac?to)/,
    /^(?:\S+ ){0,4}?(?:dziekuje|dziekujemy) za (?:\w+ )?(?:wiadomosc|e-?mail|maila|kontakt)/,
    /^(?:\S+ ){0,3}?tack for (?:ditt|ert|din) (?:mejl|mail|meddelande|e-post)/,
  ),
];

/** Asks the sender to prove to be a person before the mail is delivered. */
export const CHALLENGE = anyOf(
  /(?:confirm|verify|prove) (?:that )?(?:you are|you're|you) (?:a )?(?:human|real|legitimate|person|not (?:a )?(?:spam|robot))/,
  /(?:your (?:message|e-?mail)|the message you sent) .{0,80}(?:will (?:not )?be delivered|is (?:being held|on hold)|has been (?:held|quarantined)).{0,120}(?:click|reply|confirm|verify|approv|whitelist)/,
  /(?:spamarrest|boxbe|mail ?in ?black|earthlink spamblocker|challenge[- ]response|sender verification)/,
  /(?:click|follow|reply) .{0,60}(?:to (?:be added|get on|join) .{0,30}(?:guest|safe|white|approved)[- ]?(?:list|sender)|so (?:that )?your (?:message|e-?mail) (?:can|will) be delivered)/,
  /protect (?:myself|my inbox|himself|herself|themselves) from spam/,
);
