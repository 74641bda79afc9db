import { anyOf } from './any-of.js';
import { fold } from './fold.js';
import { oneLine } from './headers.js';
import { LIMITS } from './limits.js';

/** What a bounce says about one recipient. */
export interface Bounce {
  /** True where the address itself is no good, so that nothing more is worth sending to it. */
  readonly hard: boolean;
  /** The status code of RFC 3463, such as `5.1.1`, as it was reported. */
  readonly status?: string;
  /** The address that we had written to, as far as the report says it. */
  readonly recipient?: string;
  /** The other server's words, in one line. */
  readonly diagnostic?: string;
}

/** Phrases by which servers say what is wrong, folded. The first group that matches decides. */
const REASONS = {
  full: anyOf(
    /mailbox (?:is |was )?(?:\w+ )?full/,
    /(?:over|out of|exceed\w*|exceeds) (?:\w+ ){0,3}(?:quota|storage|disk)/,
    /(?:over|out of|exceed\w*)[- ]?quota/,
    /quota (?:\w+ )?exceeded/,
    /quotaexceeded/,
    /insufficient (?:\w+ )?(?:storage|disk)/,
    /not enough (?:storage|space|disk)/,
    /storage (?:limit|quota|full)/,
    /inbox is full/,
    /account is full/,
    /user is overquota/,
    /mailbox size limit/,
    /too many messages in (?:the |this )?mailbox/,
    /postfach (?:\S+ ){0,3}voll/,
    /(?:boite|messagerie)\b.{0,40}(?:pleine|saturee)/,
    /quota (?:depasse|superado|superata|uberschritten)/,
    /buzon\b.{0,40}lleno/,
    /casella\b.{0,40}piena/,
    /postvak\b.{0,40}vol\b/,
    /caixa\b.{0,40}cheia/,
    /skrzynk\w+\b.{0,40}(?:pelna|przepelnion)/,
  ),
  unknown: anyOf(
    /(?:user|recipient|mailbox|account|address|addressee|local ?part|person|domain|alias) (?:<\S+> |"\S+" |\S+@\S+ )?(?:is |was |are |has been )?(?:un ?known|not (?:found|known|exist|valid|listed|recogni[sz]ed|a (?:known|valid)|allowed here)|in ?valid|does(?: not|n't) exist|no longer (?:exists|available|valid|active|in use)|disabled|inactive|suspended|deactivated|closed|deleted|terminated|expired|blocked due to inactivity|moved)/,
    /(?:unknown|no such|invalid|undeliverable|bad|nonexistent|non-existent|inactive|unrouteable|unroutable|disabled|deactivated) (?:e-?mail )?(?:user|recipient|mailbox|account|address|addressee|local ?part|person|destination|domain|virtual|alias|host|name)/,
    /does(?: not|n't) (?:exist|have an? \S+ account)/,
    /(?:could not|couldn't|can(?:no|')t|wasn't|was not|not) (?:be )?(?:find|found|locate[d]?|look ?up)\b.{0,60}(?:recipient|address|user|mailbox|domain|host|dns|directory)/,
    /(?:address|recipient|domain|user|account|mailbox|host)\b.{0,80}(?:could not|couldn't|can(?:no|')t|wasn't|was not) (?:be )?(?:found|located|resolved)/,
    /not listed in (?:the )?(?:domino|public|directory|address book)/,
    /mailbox (?:unavailable|not available|not found)/,
    /no mailbox (?:here|by that name|exists?)/,
    /(?:recipient|address|rcpt)\S* (?:address )?rejected(?!.{0,60}(?:spam|policy|block|grey|rate))/,
    /rejected\b.{0,20}(?:recipient|unknown)/,
    /recipnotfound/,
    /resolver\.adr/,
    /badhost/,
    /name server\b.{0,40}(?:not found|loops|no (?:mx|record))/,
    /nxdomain/,
    /domain name not found/,
    /(?:host|domain)\b.{0,30}not found/,
    /(?:no|null) mx/,
    /does not accept (?:e-?)?mail/,
    /unbekannt/,
    /existiert nicht/,
    /nicht (?:gefunden|vorhanden|bekannt)/,
    /n'existe (?:pas|plus)/,
    /introuvable/,
    /inconnu/,
    /no (?:existe|se (?:encontro|ha encontrado|pudo encontrar))/,
    /desconocid/,
    /non (?:esiste|trovat|e stato (?:possibile )?trovat)/,
    /inesistente/,
    /sconosciut/,
    /bestaat niet/,
    /niet (?:gevonden|bekend)/,
    /onbekend/,
    /nao (?:existe|foi (?:possivel )?(?:encontrad|localizad))/,
    /desconhecid/,
    /nie (?:istnieje|znaleziono)/,
    /nieznan/,
    /finns inte/,
    /hittades inte/,
    /gick inte att hitta/,
    /okand/,
  ),
  policy: anyOf(
    /\bspam/,
    /junk mail/,
    /unsolicited/,
    /bulk mail/,
    /block(?:ed|list|ing)/,
    /blacklist/,
    /denylist/,
    /black[- ]list/,
    /\brbl\b/,
    /dnsbl/,
    /spamhaus/,
    /barracuda/,
    /spamcop/,
    /reputation/,
    /\bspf\b/,
    /dkim/,
    /dmarc/,
    /unauthenticated/,
    /authenticat/,
    /reverse dns/,
    /\bptr\b/,
    /rate[- ]?limit/,
    /too (?:many|fast|quickly)/,
    /throttl/,
    /grey-?list/,
    /gray-?list/,
    /policy/,
    /content (?:reject|filter|restrict)/,
    /virus/,
    /malware/,
    /phish/,
    /suspicious/,
    /message (?:was )?rejected/,
    /message refused/,
    /high probability/,
    /listed (?:at|in|by|on)/,
    /banned/,
    /try again later/,
    /temporar/,
  ),
  message: anyOf(
    /(?:message|mail|e-?mail|attachment)\b.{0,30}(?:too (?:big|large|long)|exceed)/,
    /(?:size|message)\b.{0,20}(?:limit|exceed)/,
    /too large/,
    /maximum (?:message )?size/,
    /zu gross/,
    /trop volumineux/,
    /demasiado grande/,
    /troppo grande/,
    /te groot/,
  ),
} as const;

export type BounceReason = keyof typeof REASONS;

/** The first reason that a text names. */
export function reasonIn(text: string): BounceReason | undefined {
  const folded = fold(text.slice(0, 4_000));
  return (Object.keys(REASONS) as BounceReason[]).find((reason) => REASONS[reason].test(folded));
}

const REASON_IN_WORDS: Readonly<Record<BounceReason, string>> = {
  full: 'the mailbox is full',
  unknown: 'the address is not there',
  policy: 'the server refuses the message or its sender, not the address',
  message: 'the server refuses this message, not the address',
};

/** A judgement, and what it rests on, to go on with in a sentence. */
export interface Verdict {
  readonly hard: boolean;
  readonly words: string;
}

/**
 * Hard or soft, by RFC 3463. Class 4 is never hard. Class 5 is hard where it speaks of the address; it is soft where the
 * RFC calls a code "useful only as a persistent transient error" (full mailboxes, networks that do not answer), where it
 * speaks of the message (size, content), and where a policy refuses the sender, because the address is then in order.
 */
export function judge(status: string | undefined, diagnostic: string): Verdict {
  const code = status ?? statusIn(diagnostic) ?? '';
  const specific = /^\d\.0\.0$/.test(code) ? (statusIn(diagnostic) ?? code) : code;
  const [kind, subject, detail] = specific.split('.').map(Number);
  const reason = reasonIn(diagnostic);
  const smtp = smtpCodeIn(diagnostic);
  if (kind === 4 || (kind === undefined && smtp?.startsWith('4')))
    return { hard: false, words: `${specific || smtp} is a temporary failure (RFC 3463)` };
  if (kind !== 5 && smtp === undefined)
    return reason
      ? { hard: reason === 'unknown', words: REASON_IN_WORDS[reason] }
      : { hard: false, words: 'it does not say that the failure is permanent' };
  return kind === 5 ? judgeCode(specific, subject!, detail!, reason) : judgeReason(smtp!, reason);
}

function judgeCode(code: string, subject: number, detail: number, reason: BounceReason | undefined): Verdict {
  const hard = (words: string) => ({ hard: true, words: `${code}: ${words}` });
  const soft = (words: string) => ({ hard: false, words: `${code}: ${words}` });
  switch (subject) {
    case 1:
      // 7 and 8 are about the sender's address.
      return detail === 7 || detail === 8
        ? soft('it is about our own address')
        : hard('the address is no good');
    case 2:
      if (detail === 2) return soft('a full mailbox, which RFC 3463 calls a lasting but transient failure');
      if (detail === 3) return soft(REASON_IN_WORDS.message);
      return reason === 'full' || reason === 'policy'
        ? soft(REASON_IN_WORDS[reason])
        : hard('the mailbox takes no mail');
    case 3:
      if (detail === 0) return judgeReason(code, reason);
      return soft('the trouble is the mail system, not the address');
    case 4:
      if (detail === 4 || detail === 310 || reason === 'unknown')
        return hard('there is no way to that address');
      return detail === 0 ? judgeReason(code, reason) : soft('the trouble is the network, not the address');
    case 5:
      return reason === 'unknown'
        ? hard(REASON_IN_WORDS.unknown)
        : soft('the servers did not understand each other');
    case 6:
      return soft(REASON_IN_WORDS.message);
    case 7:
      if (detail === 17 || detail === 18) return hard('the mailbox belongs to somebody else now (RFC 7293)');
      if (reason === 'unknown') return hard(REASON_IN_WORDS.unknown);
      if (reason === 'policy' || reason === 'message' || reason === 'full')
        return soft(REASON_IN_WORDS[reason]);
      return detail >= 5 && !(detail >= 100 && detail < 200)
        ? soft(REASON_IN_WORDS.policy)
        : hard('the recipient takes no mail from us');
    default:
      return judgeReason(code, reason);
  }
}

function judgeReason(code: string, reason: BounceReason | undefined): Verdict {
  if (reason) return { hard: reason === 'unknown', words: `${code}: ${REASON_IN_WORDS[reason]}` };
  return { hard: true, words: `${code} is a permanent failure` };
}

/** The first status code of RFC 3463 in a text; addresses of machines have four numbers and are none. */
export function statusIn(text: string): string | undefined {
  return /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d]|\.\d)/.exec(text)?.[1];
}

/** The first SMTP reply code of a refusal in a text. */
export function smtpCodeIn(text: string): string | undefined {
  return /(?<![\d.:/-])([45][0-5]\d)(?=[ -]|$)(?!\s*(?:bytes|kb|mb|messages|hours|days|minutes|seconds|recipients))/im.exec(
    text,
  )?.[1];
}

/** An address out of a report's field, such as `rfc822; <dana@acme.example>`. */
export function addressIn(text: string): string | undefined {
  return /[^\s<>()[\];:,"'*\\@]{1,64}@[^\s<>()[\];:,"'*\\@]{1,255}/u
    .exec(text.slice(0, 2_000))?.[0]
    ?.replace(/\.+$/, '');
}

/** A diagnostic in one line, bounded. */
export function diagnosticLine(text: string): string | undefined {
  const line = oneLine(text).slice(0, LIMITS.diagnostic).toWellFormed();
  return line === '' ? undefined : line;
}

/** A bounce with only the keys that are known. */
export function bounceOf(
  hard: boolean,
  status: string | undefined,
  recipient: string | undefined,
  diagnostic: string | undefined,
): Bounce {
  return {
    hard,
    ...(status !== undefined && { status }),
    ...(recipient !== undefined && { recipient }),
    ...(diagnostic !== undefined && { diagnostic }),
  };
}
