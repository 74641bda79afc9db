import type { MergeData } from '../src/fields/catalogue.js';
import type { LintInput } from '../src/lint/types.js';

type Letter = Pick<LintInput, 'kind' | 'channel' | 'subject' | 'body' | 'data'> & {
  readonly language?: string;
};

const about = (
  [candidate, contact, employer, role]: readonly [string, string, string, string],
  topics: readonly string[],
  more: Partial<MergeData> = {},
): MergeData => ({
  candidate: { name: candidate },
  contact: { name: contact },
  employer: { name: employer },
  application: { role },
  interview: { topics },
  ...more,
});

/** Letters that a careful person would send as they are: by different hands, for different trades. */
export const goodLetters: Readonly<Record<string, Letter>> = {
  'a thank-you that mends an answer': {
    kind: 'thank_you',
    channel: 'email',
    subject: 'The retrofits that owners leave so late',
    body: `Dear Per,

Your remark that owners leave ballast retrofits so late made me look again at my own figures: I gave you a pump head of 12 meters. It is 18, and the page of my thesis that shows why is attached.

I will be in touch as you decide, and am glad to answer anything in the meantime.

With kind regards,
Priya`,
    data: about(
      ['Priya Raghunathan', 'Per Halvorsen', 'Halvorsen Marine', 'naval architect'],
      ['ballast water retrofits, and why owners leave them so late'],
    ),
  },
  'a card to a law firm': {
    kind: 'thank_you',
    channel: 'handwritten',
    body: `Dear Ms. Bell,

Thank you for Tuesday’s hour, and for your first arbitration. I have read the award since; now I see why you number every page.

With kind regards,
Siân Prydderch`,
    data: about(
      ['Siân Prydderch', 'Ngozi Bell', 'Okafor & Bell LLP', 'trainee solicitor'],
      ['her first arbitration'],
    ),
  },
  'an engineer, with abbreviations and code': {
    kind: 'thank_you',
    channel: 'email',
    subject: 'Re: backpressure',
    body: `Hi Jamal,

Thanks for walking me through the Kafka lag you saw on Black Friday. I went home and wrote the token bucket I described on the whiteboard; it's at https://github.com/mcarvalho/token-bucket (about 80 lines of Go). It passes null values through, which I got wrong in the interview.

I'd be happy to pair on it.

Best,
Mateus`,
    data: about(['Mateus Carvalho', 'Jamal Whitfield', 'Copperline', 'SRE'], ['Kafka lag and backpressure']),
  },
  'a nurse, after a panel': {
    kind: 'thank_you',
    channel: 'email',
    subject: 'Thank you from Hye-jin Baek',
    body: `Dear Dr. Osei,

Thank you for seeing me on Monday, and for being frank about night staffing on 4 West. What you said about letting new nurses run the handover in their second month stayed with me all evening. At St. Anne's we waited until the sixth, and I think we lost people over it.

I would love to be part of that ward. My references are ready whenever you want them.

Sincerely,
Hye-jin Baek, RN`,
    data: about(
      ['Hye-jin Baek', 'Kwame Osei', 'Brightwater Hospital', 'staff nurse'],
      ['handover by new nurses', 'night shifts'],
    ),
  },
  'a follow-up with news': {
    kind: 'follow_up',
    channel: 'email',
    subject: 'Your new depot in Leeds',
    body: `Dear Dana,

I saw in the Yorkshire Post that you are opening a depot in Leeds in the spring. Congratulations. It made me think of our talk about route planning, and of the drivers who know the hills better than any software.

I am still very interested in the planner role. Would it help you to see the timetable that I drew up for the food bank?

Best wishes,
Marisol Quiñones`,
    data: about(
      ['Marisol Quiñones', 'Dana Voss', 'Meridian Haulage', 'transport planner'],
      ['route planning'],
      {
        tidbit: { text: 'Meridian Haulage opens a depot in Leeds in the spring.' },
      },
    ),
  },
  'a follow-up that asks how it goes, and more': {
    kind: 'follow_up',
    channel: 'email',
    subject: 'Junior accountant: a short hello',
    body: `Good morning Ms. Whitaker,

I hope the quarter-end was kind to you. I have just passed the second part of my CPA exam, the one that we joked about, with 84 points.

Have you been able to make a decision about the junior accountant position? If another conversation or a sample reconciliation would be useful, I can come by any day next week.

Kind regards,
Tomasz Wiśniewski`,
    data: about(
      ['Tomasz Wiśniewski', 'Carol Whitaker', 'Whitaker Reed', 'junior accountant'],
      ['the CPA exam'],
    ),
  },
  'an answer to a rejection': {
    kind: 'rejection_reply',
    channel: 'email',
    subject: 'Thank you, and good luck with the launch',
    body: `Dear Kofi,

Thank you for letting me know, and for doing it so quickly. I won't pretend that I'm not disappointed, but I enjoyed every one of the four conversations, and I understand that you needed somebody with hospital experience.

If there is one thing you would tell me to work on, I would be grateful to hear it. And if a junior role opens next year, I will be the first to apply.

All the best,
Leila Haddad`,
    data: about(['Leila Haddad', 'Kofi Mensah', 'Asclepion', 'product manager'], ['hospital procurement']),
  },
  'a note to a referee': {
    kind: 'notify_referee',
    channel: 'email',
    subject: 'Okafor & Bell may call you',
    body: `Dear Professor Llewellyn,

Thank you again for agreeing to be my referee. Okafor & Bell LLP in New York may call you this week about the trainee position. They asked a lot about drafting under pressure, so the moot in March may be worth a sentence.

If this week is bad for you, please tell me and I will let them know.

Many thanks,
Siân`,
    data: about(['Siân Prydderch', 'Gwen Llewellyn', 'Okafor & Bell LLP', 'trainee solicitor'], []),
  },
  'news for a referrer': {
    kind: 'inform_referrer',
    channel: 'email',
    subject: 'I met your team',
    body: `Hi Ana,

You were right about Copperline. I talked with Jamal for an hour and with Ruth for nearly two, mostly about why on-call is so quiet there. I came out wanting the job even more than before.

If you run into either of them, I'd be glad if you said so. Dinner is on me either way.

Mateus`,
    data: about(['Mateus Carvalho', 'Ana Lima', 'Copperline', 'SRE'], ['on-call']),
  },
  'a negotiation': {
    kind: 'negotiate',
    channel: 'email',
    subject: 'Your offer',
    body: `Dear Ruth,

Thank you for the offer; I was so pleased that I called my mother first. I want to join. Before I sign I would like to ask for $118,000. The middle half for SREs with four years in Denver earns between $112,000 and $126,000 according to our center's data, and I would be on the pager from month two.

Could we talk for ten minutes on Thursday? You will have my answer by Friday noon whatever we find.

Best regards,
Mateus`,
    data: about(['Mateus Carvalho', 'Ruth Abelson', 'Copperline', 'SRE'], []),
  },
  'a greeting after months': {
    kind: 'stay_in_touch',
    channel: 'email',
    subject: 'An article you may like',
    body: `Dear Ingrid,

It has been half a year since we talked about winter trials. The Finnish Transport Agency has published its measurements from the Bay of Bothnia: https://www.traficom.fi/en/transport/maritime. Table 3 would have settled our argument, and not in my favor.

I hope the Lofoten ferries are on schedule.

Warm regards,
Priya Raghunathan`,
    data: about(
      ['Priya Raghunathan', 'Ingrid Moe', 'Halvorsen Marine', 'naval architect'],
      ['winter trials'],
      {
        enclosure: { title: 'ice measurements of the Finnish Transport Agency' },
      },
    ),
  },
  'a script for a call': {
    kind: 'follow_up_call',
    channel: 'phone',
    body: `Who you are: “Good morning, Dr. Osei. This is Minh Châu Nguyễn. We spoke on the 10th about the field epidemiology role.”

Why you call: “May I ask how the search is going?”

What you bring: “I have finished the dengue analysis since. Shall I send it?”

She has no time: “Of course. I will write a line instead.”`,
    data: about(['Minh Châu Nguyễn', 'Kwame Osei', 'Brightwater', 'field epidemiology'], ['dengue']),
  },
  'a German thank-you': {
    kind: 'thank_you',
    channel: 'email',
    language: 'de',
    subject: 'Danke für das Gespräch am Dienstag',
    body: `Sehr geehrte Frau Moe,

vielen Dank für die Zeit, die Sie sich am Dienstag genommen haben. Dass die Erprobung im Eis so früh beginnt, war mir neu; ich habe mir die Berichte dazu inzwischen bestellt.

Auf Ihre Frage nach der Förderhöhe habe ich zu schnell geantwortet. Es sind 18 Meter.

Mit freundlichen Grüßen
Jörg Übelacker`,
    data: about(
      ['Jörg Übelacker', 'Ingrid Moe', 'Halvorsen Marine', 'Schiffbauingenieur'],
      ['Erprobung im Eis'],
    ),
  },
  'a German follow-up': {
    kind: 'follow_up',
    channel: 'email',
    language: 'de',
    subject: 'Ihre neuen Fähren',
    body: `Liebe Frau Moe,

in der Zeitung stand, dass die ersten beiden Hybridfähren im Mai vom Stapel laufen. Dazu passt, was Sie über die Erprobung im Eis sagten.

Gibt es schon Neues zur Stelle? Wenn ich Ihnen mit einem weiteren Gespräch oder einer Arbeitsprobe helfen kann, melden Sie sich gern.

Viele Grüße
Jörg Übelacker`,
    data: about(
      ['Jörg Übelacker', 'Ingrid Moe', 'Halvorsen Marine', 'Schiffbauingenieur'],
      ['Erprobung im Eis'],
      {
        tidbit: { text: 'Die Hybridfähren laufen im Mai vom Stapel.' },
      },
    ),
  },
};
