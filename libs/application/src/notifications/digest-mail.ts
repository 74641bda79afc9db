import { globalIdOf } from '../shared/global-id.js';
import { stepTitle } from '../steps/title.js';
import { html } from './html.js';
import { mailPage } from './mail-layout.js';
import { momentText } from './moment-text.js';
import type { Digest, DigestStep } from './ports.js';

/** What a mail says, apart from whom it goes to. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const NUMBERS = [
  'Nothing waits',
  'One thing waits',
  ...['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'].map(
    (number) => `${number} things wait`,
  ),
];

/** More lines than these nobody reads; the rest is one click away. */
const MOST_LINES = 7;

/**
 * A candidate's daily mail, or what could not wait for it: what is late or due first comes first, each with the way to
 * the very step, and what is left over is counted. Times are the candidate's, written as is usual in their country.
 *
 * @param publicUrl where people reach the product.
 */
export function digestMail(digest: Digest, publicUrl: string, now: Temporal.Instant): MailContent {
  const { candidate, tenant, kind } = digest;
  const steps = inOrder(digest.steps);
  const subject = `${NUMBERS[steps.length] ?? `${steps.length} things wait`} for you`;
  const at = (path: string) => new URL(`/portal/${tenant.slug}${path}`, publicUrl).toString();
  const foot = `${tenant.name} looks after your applications with Afterword. Mark a step done there and we won't remind you of it.`;
  const settings = { label: 'Change when we write', address: at('/you/reminders') };
  const lead = kind === 'urgent' ? [URGENT] : [];
  const items = steps.slice(0, MOST_LINES).map((step) => ({
    title: stepTitle(step),
    what: isForAll(step) ? null : `${step.role}, ${step.employerName}`,
    due: dueText(step, digest, now),
    why: step.why,
    address: at(`/steps/${globalIdOf('Step', step.id)}`),
  }));
  const left = steps.length - items.length;
  const more = left > 0 ? `And ${left} more, all in your plans.` : null;
  const text = [
    `Hello ${candidate.name},`,
    [`${subject}.`, ...lead].join(' '),
    ...items.map(({ title, what, due, why, address }) =>
      [title, what, due, why === null ? null : `Why: ${why}`, address]
        .filter((line) => line !== null)
        .join('\n'),
    ),
    ...(more === null ? [] : [more]),
    `Open your steps:\n${at('')}`,
    `${foot}\n${settings.label}: ${settings.address}`,
  ].join('\n\n');
  const body = html`<p style="margin:0 0 16px">Hello ${candidate.name},</p>
${lead.map((line) => html`<p style="margin:0 0 16px;color:#5f6a6d">${line}</p>\n`)}${items.map(
  ({ title, what, due, why, address }) => html`<div style="margin:0 0 20px">
<p style="margin:0;font-weight:600"><a href="${address}" style="color:#136077">${title}</a></p>
${what === null ? '' : html`<p style="margin:0;color:#5f6a6d">${what}</p>`}
<p style="margin:0">${due}</p>
${why === null ? '' : html`<p style="margin:4px 0 0;padding-left:10px;border-left:2px solid #b8bfc0;color:#424e51">${why}</p>`}
</div>
`,
)}${more === null ? '' : html`<p style="margin:0 0 20px;color:#424e51">${more}</p>`}`;
  const button = { label: 'Open your steps', address: at('') };
  return {
    subject,
    text: `${text}\n`,
    html: mailPage({ title: `${subject}.`, body, button, foot, settings }),
  };
}

/** Why a mail comes beside the daily one. */
const URGENT = 'This comes at once: it would not keep until your daily mail, or you asked for it now.';

/** That they go on applying is asked for by each application, and is one thing to a person. */
const isForAll = ({ kind }: DigestStep): boolean => kind === 'keep_applying';

/** By due time, what is said once for all applications at the end. */
function inOrder(steps: readonly DigestStep[]): DigestStep[] {
  const own = steps.filter((step) => !isForAll(step));
  return [...own, ...steps.filter(isForAll).slice(0, 1)];
}

function dueText(step: DigestStep, digest: Digest, now: Temporal.Instant): string {
  const due = momentText(step.dueAt, { timeZone: digest.candidate.timeZone, country: digest.country, now });
  if (Temporal.Instant.compare(step.dueAt, now) < 0) return `Was due ${due}`;
  if (Temporal.Instant.compare(step.notBefore, now) <= 0) return `Due ${due}`;
  const from = momentText(step.notBefore, {
    timeZone: digest.candidate.timeZone,
    country: digest.country,
    now,
  });
  return `From ${from}, due ${due}`;
}
