import type { FactCheck } from './fact-check.js';
import type { ReplyInput } from './fact-input.js';
import type { NewFact } from './ports.js';

const TEXT_LENGTH = 20_000;

/** What came back from a contact, as a fact. */
export function checkReply(check: FactCheck, reply: ReplyInput): NewFact {
  const { problems } = check;
  const automatic = reply.automatic ?? false;
  const contact = check.contact(reply.contactId, 'reply.contactId');
  const { returnsOn } = reply;
  if (returnsOn) {
    const zone = contact?.timeZone ?? check.timeZone;
    const day = check.at.toZonedDateTimeISO(zone).toPlainDate();
    if (!automatic)
      problems.add('reply.returnsOn', 'Only an automatic reply, such as an out of office, names a return.');
    else if (Temporal.PlainDate.compare(returnsOn, day) <= 0)
      problems.add('reply.returnsOn', `The reply came on ${day}. They return after that.`);
    else if (Temporal.PlainDate.compare(returnsOn, day.add({ years: 2 })) > 0)
      problems.add('reply.returnsOn', 'Give a day within two years of the reply.');
  }
  return check.fact(
    {
      type: 'reply',
      at: check.at,
      contact: reply.contactId,
      automatic,
      ...(returnsOn && { returnsOn }),
    },
    {
      saidById: contact?.id ?? null,
      quote: check.quote(reply.quote, 'reply.quote'),
      text: check.text(reply.text, 'reply.text', TEXT_LENGTH),
    },
  );
}
