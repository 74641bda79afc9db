import { describe, expect, test } from '@jest/globals';
import { draft, englishSpelling, excerpt, found, goodMiddle, mended, priya } from '../../../test/fixture.js';
import type { FindingCode, LintInput } from '../types.js';

type Case = [middle: string, where: string, after: string | undefined, other?: Partial<LintInput>];
const body = (middle: string): string => draft(middle).body;

/** Each case is found in that place only, and its first fix leaves nothing to find. */
function finds(code: FindingCode, severity: 'error' | 'warning', cases: readonly Case[]): void {
  test.each(cases.map((row) => [row[0], row] as const))(
    `${code} in “%s”`,
    (_, [middle, where, after, other]) => {
      const input = draft(middle, other);
      const findings = found(input, code);
      expect(findings.map((finding) => [finding.severity, excerpt(input, finding)])).toEqual([
        [severity, where],
      ]);
      expect(mended(input, code)).toBe(after === undefined ? undefined : body(after));
      if (after !== undefined) expect(found(draft(after, other), code)).toEqual([]);
    },
  );
}

function ignores(code: FindingCode, middles: readonly (string | [string, Partial<LintInput>])[]): void {
  test.each(
    middles.map((entry) => (typeof entry === 'string' ? [entry, {}] : entry) as [string, Partial<LintInput>]),
  )(`no ${code} in “%s”`, (middle, other) => expect(found(draft(middle, other), code)).toEqual([]));
}

describe('leftovers', () => {
  finds('unresolved_field', 'error', [
    ['Thank you, {{ contact.name }}.', '{{ contact.name }}', 'Thank you, Ingrid Moe.'],
    ['We spoke about {{ interview.topic }}.', '{{ interview.topic }}', 'We spoke about winter trials.'],
    ['Thank you, {{ contact.nickname }}.', '{{ contact.nickname }}', undefined],
    ['Thank you, {{ conta', '{{ conta', undefined],
    ['{% if x %}Hello.', '{% if x %}', undefined],
    ['I would love to join [Company].', '[Company]', 'I would love to join Halvorsen Marine.'],
    ['Thank you, [Name].', '[Name]', 'Thank you, Ingrid Moe.'],
    ['I am [your name].', '[your name]', 'I am Priya Raghunathan.'],
    ['As your next <role>, I would.', '<role>', 'As your next naval architect, I would.'],
    ['We spoke about [insert topic].', '[insert topic]', undefined],
    ['It was good to meet undefined.', 'undefined', undefined],
    ['I would love to work at null, as you know.', 'null', undefined],
    ['The pay is NaN a year.', 'NaN', undefined],
    ['We spoke of [object Object].', '[object Object]', undefined],
    ['TODO say something about the yard.', 'TODO', undefined],
    ['Thank you, XXX.', 'XXX', undefined],
  ]);
  ignores('unresolved_field', [
    goodMiddle,
    'I compared it with the null hypothesis, which I rejected.',
    'You asked about undefined behaviour in C.',
    'See the paper [1] and the notes [in Norwegian].',
    'The set {a, b} is closed.',
    'A load of < 3 tons and > 2 tons.',
    ['We spoke about undefined.', { data: { ...priya, interview: { topics: ['undefined'] } } }],
  ]);
});

describe('negative phrases', () => {
  finds('negative_phrase', 'warning', [
    [
      'I am sorry to bother you about winter trials.',
      'I am sorry to bother you',
      'Thank you for your time about winter trials.',
    ],
    ['I just wanted to thank you.', 'just wanted to', 'I would like to thank you.'],
    ['I would like to just reach out again.', 'just reach out', 'I would like to be in touch again.'],
    ['Unfortunately, I forgot to say this.', 'Unfortunately', 'I forgot to say this.'],
    ['I forgot, unfortunately.', 'unfortunately', 'I forgot.'],
    ['Please note that the trials are over.', 'Please note that', 'The trials are over.'],
    ['I was so nervous that I forgot.', 'I was so nervous', undefined],
    ['You haven’t replied yet.', 'You haven’t replied', undefined],
    ['My old boss was slow.', 'My old boss was', undefined],
    ['Reply ASAP if you can.', 'ASAP', 'Reply when it suits you if you can.'],
  ]);
  ignores('negative_phrase', [
    goodMiddle,
    'I noticed the justice of that.',
    'I will send it as soon as possible.',
    'We talked about toxic waste and hate speech.',
    'The loss function was what you asked about. What sort of ships do you build?',
    ['Unfortunately I cannot say yes yet.', { kind: 'negotiate' }],
    ['Unfortunately, I was expecting it.', { language: 'fr' }],
    [
      'We spoke about incompetent cervix.',
      { data: { ...priya, interview: { topics: ['incompetent cervix'] } } },
    ],
  ]);

  test('speak German too', () => {
    const input = draft('Entschuldigen Sie die Störung, ich wollte nur danken.', { language: 'de' });
    expect(found(input, 'negative_phrase').map((finding) => excerpt(input, finding))).toEqual([
      'Entschuldigen Sie die Störung',
      'ich wollte nur',
    ]);
  });
});

describe('exclamation marks', () => {
  finds('exclamation_mark', 'warning', [
    ['Thank you for the winter trials!', '!', 'Thank you for the winter trials.'],
    ['I enjoyed it!!! It was good.', '!!!', 'I enjoyed it. It was good.'],
    ['Would you believe it?! I did.', '?!', 'Would you believe it? I did.'],
  ]);
  ignores('exclamation_mark', [
    goodMiddle,
    'The page is https://imo.org/#!/ships there.',
    ['I used Yahoo! Finance.', { known: ['Yahoo!'] }],
  ]);

  test('may end a German greeting and no English one', () => {
    const greeted = (language: string): LintInput => ({
      ...draft(''),
      language,
      body: 'Hallo Ingrid!\n\nDanke.',
    });
    expect(found(greeted('de'), 'exclamation_mark')).toEqual([]);
    expect(mended(greeted('en'), 'exclamation_mark')).toBe('Hallo Ingrid,\n\nDanke.');
  });

  test('are found in a subject', () => {
    expect(found(draft(goodMiddle, { subject: 'Thank you!' }), 'exclamation_mark')[0]?.span).toEqual({
      part: 'subject',
      from: 9,
      to: 10,
    });
  });
});

describe('shouting', () => {
  finds('shouting', 'warning', [
    ['I am VERY interested.', 'VERY', 'I am very interested.'],
    ['I REALLY NEED THIS. Thanks.', 'REALLY NEED THIS', 'I really need this. Thanks.'],
    [
      'THANK YOU FOR EVERYTHING. I mean it.',
      'THANK YOU FOR EVERYTHING',
      'Thank you for everything. I mean it.',
    ],
  ]);
  ignores('shouting', [
    goodMiddle,
    'We spoke about NASA, UNESCO, HTML and ISO standards.',
    'The IMO, the DNV and the ABS all agree.',
    'I passed the GRE and the IELTS.',
    ['I like BERGEN GROUP YARDS a lot.', { data: { ...priya, employer: { name: 'BERGEN GROUP YARDS' } } }],
    'I A B C D E, as it says.',
  ]);
});

describe('repetition', () => {
  finds('repeated_word', 'warning', [
    ['I liked the the winter trials.', 'the the', 'I liked the winter trials.'],
    ['Thank thank you.', 'Thank thank', 'Thank you.'],
  ]);
  ignores('repeated_word', [
    goodMiddle,
    'All that that means I had had before.',
    'It is 12 12 on the gauge.',
    'You know, you know.',
  ]);

  finds('repetition', 'warning', [
    [
      'I liked the winter trials. They were cold. I liked the winter trials.',
      'I liked the winter trials.',
      'I liked the winter trials. They were cold.',
    ],
    [
      'What you told me about trials in winter was new. As I said, what you told me about trials in winter helps.',
      'what you told me about trials in winter',
      undefined,
    ],
  ]);
  ignores('repetition', [
    goodMiddle,
    'Thank you. It was good. Thank you.',
    [
      'I want to be a senior lead naval architect for ice. A senior lead naval architect for ice is rare.',
      { data: { ...priya, application: { role: 'senior lead naval architect for ice' } } },
    ],
  ]);

  const earlier = [
    { recipient: 'Ingrid Moe', text: body('I keep thinking about your winter trials at sea. Kind of you.') },
  ];
  finds('repeats_earlier', 'warning', [
    [
      'Good news first. I keep thinking about your winter trials at sea.',
      'I keep thinking about your winter trials at sea.',
      'Good news first.',
      { earlier },
    ],
  ]);
  ignores('repeats_earlier', [goodMiddle, ['Kind of you. I think of the winter trials.', { earlier }]]);
});

describe('spelling', () => {
  const spelling = englishSpelling();

  finds('misspelling', 'warning', [
    ['Thank you for the conversaton.', 'conversaton', 'Thank you for the conversation.', { spelling }],
    ['Recieved with thanks.', 'Recieved', 'Received with thanks.', { spelling }],
  ]);
  ignores('misspelling', [
    [goodMiddle, { spelling }],
    ['I met Zygmunt Brzęczyszczykiewicz in Ålesund.', { spelling }],
    ['You’ll find it’s Halvorsen’s, and I’d have gone.', { spelling }],
    ['See https://qwxz.org/abcdefg and mail qwxz@abcdefg.org.', { spelling }],
    ['We used PostgreSQL, ISO9001, the GDPR and KPIs.', { spelling }],
    ['We spoke about frobnication.', { spelling, known: ['frobnication'] }],
    [
      'We spoke about frobnication.',
      { spelling, data: { ...priya, interview: { topics: ['frobnication'] } } },
    ],
    ['Teh conversaton', {}],
  ]);

  test('a suggestion keeps the capital of its word', () => {
    expect(mended(draft('Conversaton was easy.', { spelling }), 'misspelling')).toBe(
      body('Conversation was easy.'),
    );
  });
});
