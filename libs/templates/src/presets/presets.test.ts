import { expect, test } from '@jest/globals';
import { checkTemplate } from '../documents/check-template.js';
import {
  isPossible,
  messageChannels,
  messageKinds,
  type TemplateDocument,
  templatePath,
} from '../documents/document.js';
import { readTemplateDocument } from '../documents/read-document.js';
import type { MergeData } from '../fields/catalogue.js';
import { minimalSampleData, sampleData } from '../fields/samples.js';
import { lint } from '../lint/lint.js';
import { renderTemplate } from '../render/render.js';
import { presetsFor, presetTemplates } from './index.js';

const purposes = Object.entries(
  Object.groupBy(presetTemplates, ({ kind, channel, writer, language }) =>
    [kind, channel, writer, language].join('/'),
  ),
).map(([purpose, templates]) => [purpose, templates ?? []] as const);

test.each(presetTemplates.map((preset) => [templatePath(preset), preset] as const))(
  '%s passes its own check, without a warning',
  (_, preset) => {
    expect(checkTemplate(preset)).toEqual([]);
    expect(readTemplateDocument(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
  },
);

/** The candidate's own sentences aside, which a second message has others of. */
const ownSentencesAside = (language: string): MergeData => {
  const { tidbit, debrief, offer, ...rest } = sampleData(language);
  return { ...rest, debrief: { ideas: debrief?.ideas } };
};

const comparing = ['same_text', 'same_opening', 'repeats_earlier'];

test.each(purposes)('no two presets of %s read alike, and none repeats another', (_, templates) => {
  const said = [ownSentencesAside, minimalSampleData].flatMap((dataOf) =>
    templates.flatMap((one) =>
      templates.flatMap((other) => {
        if (one === other) return [];
        const own = draft(one, dataOf(one.language));
        const { body: text } = draft(other, dataOf(one.language));
        return lint({
          ...own,
          siblings: [{ recipient: 'Per Halvorsen', text }],
          earlier: [{ recipient: 'Ingrid Moe', text }],
        })
          .filter(({ code }) => comparing.includes(code))
          .map(
            ({ message, span }) =>
              `${one.variant}, ${other.variant}: ${message} ${own.body.slice(span.from, span.to)}`,
          );
      }),
    ),
  );
  expect(said).toEqual([]);
});

test('there are enough wordings: four for the e-mails that come in numbers, two for the rest', () => {
  const few = purposes.filter(([purpose, templates]) => {
    const many = /^(?:thank_you|follow_up)\/email\/candidate|^stay_in_touch\/email/.test(purpose);
    return templates.length < (many ? 4 : 2);
  });
  expect(few).toEqual([]);
});

test('whatever the planner may ask of a candidate has wordings', () => {
  for (const kind of messageKinds) {
    for (const channel of messageChannels.filter((candidate) => isPossible(kind, candidate))) {
      for (const language of ['en', 'en-GB', 'de-AT', 'fr']) {
        const found = presetsFor({ kind, channel, writer: 'candidate', language });
        expect([kind, channel, language, found.length >= 2]).toEqual([kind, channel, language, true]);
        for (const template of found) expect(readTemplateDocument(template).channel).toBe(channel);
      }
    }
  }
});

test('an advisor has wordings for the messages to a client', () => {
  for (const kind of ['thank_you', 'follow_up', 'feedback_request', 'negotiate'] as const) {
    for (const channel of ['email', 'phone', 'portal', 'handwritten', 'in_person'] as const) {
      expect(presetsFor({ kind, channel, writer: 'advisor', language: 'en' }).length).toBeGreaterThanOrEqual(
        2,
      );
    }
  }
  expect(
    presetsFor({ kind: 'follow_up_call', channel: 'phone', writer: 'advisor', language: 'en' }),
  ).toHaveLength(2);
});

test('German has presets for whatever English has, as many kinds and channels', () => {
  const purposesOf = (language: string) =>
    [
      ...new Set(
        presetTemplates
          .filter((preset) => preset.language === language)
          .map(({ kind, channel, writer }) => [kind, channel, writer].join('/')),
      ),
    ].toSorted();
  expect(purposesOf('de')).toEqual(purposesOf('en'));
});

test('Germany, Austria and Switzerland are served in German, and what has no presets in English', () => {
  const languages = (language: string) =>
    messageKinds.flatMap((kind) =>
      presetsFor({ kind, channel: 'phone', writer: 'candidate', language }).map((preset) => preset.language),
    );
  for (const language of ['de', 'de-AT', 'de-CH'])
    expect(new Set(languages(language))).toEqual(new Set(['de']));
  expect(new Set(languages('fr'))).toEqual(new Set(['en']));
});

test('German says Sie, never du, and quotes as German does', () => {
  const familiar = /\b(?:du|dich|dir|dein|deine|deinen|deinem|deiner|euch|euer)\b/iu;
  for (const preset of presetTemplates.filter(({ language }) => language === 'de')) {
    const text = `${preset.subject ?? ''}\n${preset.body}`;
    expect([templatePath(preset), familiar.exec(text)]).toEqual([templatePath(preset), null]);
    expect([templatePath(preset), /[“”](?![^„]*$)/u.test(text.replaceAll(/„[^“]*“/gu, ''))]).toEqual([
      templatePath(preset),
      false,
    ]);
  }
});

function draft(template: TemplateDocument, data: MergeData) {
  const { kind, channel, language } = template;
  const { subject, text } = renderTemplate(template, data);
  return { subject, body: text, kind, channel, language, data };
}
