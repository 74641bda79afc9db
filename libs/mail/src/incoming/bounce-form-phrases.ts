import { anyOf } from './any-of.js';

/** How servers say without RFC 3464 that a mail did not arrive. All patterns are for folded text. */

/** Senders that are no person, by local part or name. */
export const DAEMON =
  /^(?:mailer-daemon|mailer_daemon|mailerdaemon|postmaster|mail-daemon|maildaemon|mdaemon|mail-?delivery.*|bounces?|bounce-.*|microsoftexchange[0-9a-f]*|exchange|mail-?system|smtp-daemon|uucp|daemon|system administrator|mail administrator|mail delivery (?:sub)?system|mail delivery service|systemadministrator|internet mail delivery|microsoft outlook|e-?mail delivery system|mail server)$/;

/** Subjects of bounces. A "Re:" before it means that a person answers one. */
export const SUBJECT = new RegExp(
  `^(?:\\[[^\\]]{1,20}\\] ?)?(?:${[
    'undeliver(?:able|ed)\\b',
    'undelivered mail returned to sender',
    '(?:mail )?delivery (?:status notification|failed|failure|has failed|error|problem|report|incomplete|notification)\\b',
    'delivery to .{1,80} (?:failed|has failed)',
    'mail (?:delivery )?(?:failed|failure|could not be delivered|system error|undeliverable|returned)\\b',
    'mail delivery (?:failed|failure|failure notification|system|subsystem)\\b',
    '(?:message|e-?mail|your message) (?:was |is |could )?(?:not |un)(?:be )?(?:deliver|sent)',
    'failure notice',
    'failed (?:mail|message|delivery)',
    'returned (?:mail|to sender|e-?mail|message)\\b',
    'returning message to sender',
    'nondeliverable mail',
    'non[- ]?deliver',
    'non[- ]?remis',
    'message you sent (?:was )?(?:blocked|rejected)',
    'rejected:',
    'address not found',
    'permanent (?:delivery )?failure',
    'couldn.t deliver',
    'warning: (?:message|could not send|e-?mail)',
    'delayed mail|mail delayed|delivery (?:is |has been )?delayed|message delayed',
    'unzustellbar',
    'nicht zugestellt|nicht zustellbar|zustellung (?:fehlgeschlagen|nicht moglich)|fehler bei der (?:nachrichten)?(?:ubermittlung|zustellung)|fehlgeschlagene zustellung|mail konnte nicht zugestellt',
    'echec (?:de (?:la )?)?(?:remise|distribution|livraison|l.envoi)|non delivre|message non (?:remis|distribue|delivre)|impossible de remettre|avis de non-?remise|courrier non remis',
    'no se (?:puede|pudo|ha podido) entregar|no entregad|correo no entregado|error de entrega|entrega fallida|mensaje no entregado|devuelto',
    'recapito non riuscito|mancat[ao] (?:recapito|consegna)|impossibile recapitare|messaggio non (?:recapitato|consegnato)|non recapitabile',
    'onbestelbaar|niet (?:bezorgd|afgeleverd)|bezorging mislukt|aflevering mislukt',
    'nao (?:e possivel|foi possivel) entregar|falha (?:na|de) entrega|nao entregue|mensagem nao entregue|nao entregavel|devolvid',
    'nie mozna dostarczyc|niedostarcz|nie dostarczono|zwrot|blad dostarczania',
    'kunde inte (?:levereras|leverera)|olevererbart|gick inte att leverera|leveransfel|ej levererat|kan inte levereras',
  ].join('|')})`,
);

/** Beginnings of texts that only a mail server writes: they decide without a look at sender or subject. */
export const ALONE: readonly { readonly name: string; readonly form: RegExp }[] = [
  { name: 'qmail', form: /^hi\. this is the (?:qmail-send program|\S+ program|mta|mail server) at\b/ },
  { name: 'qmail', form: /\bi'm afraid i wasn't able to deliver your message to the following addresses/ },
  { name: 'Exim', form: /^this message was created automatically by mail delivery software/ },
  { name: 'Postfix', form: /^this is the (?:mail system|postfix program|mail delivery system) at host\b/ },
  {
    name: 'sendmail',
    form: /-{3,} ?the following addresses had (?:permanent fatal|transient non-fatal|delivery) (?:errors|problems)/,
  },
  {
    name: 'sendmail',
    form: /^(?:\*\*\*\*\*\*\*\*\*\*\*\*.{0,100})?the original message was received at .{5,80}? from\b/,
  },
  {
    name: 'Exchange',
    form: /^(?:\S+ ){0,6}?delivery has failed to these recipients or (?:groups|distribution lists)/,
  },
  { name: 'Exchange', form: /^your message did not reach some or all of the intended recipients/ },
  { name: 'Exchange', form: /^your message to \S{3,200} couldn't be delivered/ },
  {
    name: 'Exchange',
    form: /diagnostic information for administrators:|diagnoseinformationen fur administratoren:|informations de diagnostic (?:pour|a l'attention d)|informacion de diagnostico para (?:los )?administradores|informazioni di diagnostica per (?:gli )?amministratori|diagnostische (?:gegevens|informatie) voor (?:beheerders|administrators)|informacoes de diagnostico para (?:os )?administradores|informacje diagnostyczne dla administrator|diagnostikinformation for administratorer/,
  },
  {
    name: 'Gmail',
    form: /^(?:\*\* ?)?(?:address not found|message not delivered|message blocked|recipient inbox full|delivery incomplete)(?: ?\*\*)? (?:¶ )?your message (?:wasn't|was not|to|couldn't)/,
  },
];

/** Beginnings that need a daemon as sender or a bounce's subject beside them. */
export const BESIDE: readonly RegExp[] = [
  /(?:could|can|was|were|has|have|had)(?: not|n't|not) (?:be )?(?:been )?(?:deliver|sent|reach)/,
  /(?:un|not |non-?)deliver(?:able|ed)/,
  /unable to (?:deliver|send|reach)/,
  /(?:wasn't|was not) delivered/,
  /delivery (?:to .{1,200} )?(?:has )?(?:failed|failure|error|is delayed|was delayed)/,
  /fail(?:ed|ure) (?:to|for|of) (?:deliver|the following|these|delivery|recipient)/,
  /error (?:occurred )?while (?:trying to )?(?:deliver|send)/,
  /the following (?:recipient|address)\S* (?:\S+ ){0,5}(?:fail|reject|not|could|error|undeliver)/,
  /permanent(?:ly)? (?:fatal |delivery )?(?:fail|error)/,
  /returned to sender|message (?:was |has been )?(?:rejected|bounced|returned)/,
  /will (?:be retried|retry|continue to try|keep trying)|still (?:being )?(?:retried|trying)|not yet been delivered/,
  /user unknown|no such user|mailbox (?:is )?(?:full|unavailable)|over ?quota|address (?:does not exist|was not found|not found)/,
  /nicht zugestellt|nicht zustell|zustellung|konnte .{0,60}nicht .{0,30}(?:ubermittelt|erreicht|ausgeliefert)|nachrichtenzustellung/,
  anyOf(
    /n'a pas (?:pu|ete)/,
    /impossible de (?:remettre|distribuer|delivrer)/,
    /echec de (?:la )?remise/,
    /pas pu etre (?:remis|distribue|delivre|envoye)/,
  ),
  /no (?:se )?(?:pudo|puede|ha podido|ha sido posible|fue posible) (?:ser )?entregar|no (?:ha podido|pudo) entregarse|no se ha entregado/,
  anyOf(
    /non (?:e stato|e stata|e possibile|e riuscit|puo essere) .{0,30}(?:recapit|consegn)/,
    /recapito non riuscito/,
    /impossibile (?:recapitare|consegnare)/,
  ),
  /niet (?:worden |kunnen )?(?:worden )?(?:bezorgd|afgeleverd|verzonden)|kan niet worden (?:bezorgd|afgeleverd)|bezorging/,
  /nao (?:foi|pode|e possivel|pude) .{0,30}entreg|falha na entrega/,
  /nie (?:mozna|udalo sie|zostala|moglo|mogla) .{0,40}dostarcz/,
  /(?:kunde|kan|gick) inte .{0,30}lever/,
];

/** Says that the server still tries. */
export const DELAY = anyOf(
  /will (?:be retried|retry|continue to (?:try|retry)|keep trying|try again)/,
  /still (?:being )?(?:retried|trying|in (?:the )?queue)/,
  /has(?: not|n't) (?:yet )?been delivered(?: yet)?/,
  /delivery (?:is|was|has been) (?:temporarily )?delayed/,
  /delivery incomplete/,
  /(?:message|mail|delivery) .{0,60}delayed/,
  /no action is required/,
  /do not need to resend/,
  /wird weiterhin versucht/,
  /verzogert/,
  /zustellung .{0,30}verzogerung/,
  /retarde/,
  /a ete retard/,
  /se ha retrasado/,
  /in ritardo/,
  /vertraagd/,
  /atrasad/,
  /opoznion/,
  /fordrojd/,
);

/** Says that the server has given up. */
export const GIVEN_UP = anyOf(
  /permanent(?:ly)?\b/,
  /given up/,
  /giving up/,
  /i've given up/,
  /has failed/,
  /have failed/,
  /failed permanently/,
  /gave up/,
  /will not be retried/,
  /no longer be (?:tried|attempted)/,
  /expired/,
  /could not be delivered for/,
  /wasn't delivered/,
  /failure notice/,
  /fatal error/,
);

/** Where a bounce's own words end and the returned message begins. */
export const COPY =
  /^[ \t>*-]*(?:-+ ?)?(?:below this line is a copy|this is a copy of (?:the|your) message|original message (?:headers|follows)|original message header|the (?:header|body|text) of the (?:original )?message|message header follows|received: (?:from|by)|return-path: ?<|forwarded message|unsent message|(?:ursprungliche|urspruengliche) nachricht|nachrichtenkopf|en-tetes du message|encabezados (?:de mensajes )?originales|intestazioni (?:originali )?del messaggio|oorspronkelijke berichtkoppen|copy of (?:the )?(?:original )?message)/;
