import type { Caseload, CaseloadDraft, CaseloadStep, Reminded } from '../reminders/ports.js';
import { globalIdOf } from '../shared/global-id.js';
import { stepTitle } from '../steps/title.js';
import type { Tenant } from '../tenants/ports.js';
import type { MailContent } from './digest-mail.js';
import { html } from './html.js';
import { mailPage } from './mail-layout.js';
import { momentText } from './moment-text.js';

/** A brief mail: so many lines of each group, the rest is counted. */
const MOST_LINES = 5;

export interface CaseloadDigest {
  readonly name: string;
  readonly person: Pick<Reminded, 'timeZone'>;
  readonly tenant: Pick<Tenant, 'name' | 'slug' | 'country'>;
  readonly caseload: Caseload;
}

interface Line {
  readonly title: string;
  readonly detail: string;
  readonly address: string;
}

interface Group {
  readonly title: string;
  /** As the subject counts it. */
  readonly summary: string;
  readonly lines: readonly Line[];
  readonly left: number;
}

/**
 * What of an advisor's caseload needs them today, in three groups: drafts to read, their own steps, and candidates who
 * are behind. Each line leads to the very draft, or the candidate at that step.
 *
 * @param publicUrl where people reach the product.
 */
export function caseloadMail(digest: CaseloadDigest, publicUrl: string, now: Temporal.Instant): MailContent {
  const { name, tenant, caseload } = digest;
  const at = (path: string) => new URL(`/console/${tenant.slug}${path}`, publicUrl).toString();
  const groups = groupsOf(caseload, { at, when: whenOf(digest, now) });
  const subject = `Today: ${groups.map(({ summary }) => summary).join(', ')}`;
  const foot = `This is your caseload at ${tenant.name}. There is no mail on a day on which nobody needs you.`;
  const settings = { label: 'Change when we write', address: at('/settings/reminders') };
  const text = [
    `Hello ${name},`,
    ...groups.map(({ title, lines, left }) =>
      [
        title.toUpperCase(),
        ...lines.map((line) => `${line.title}\n${line.detail}\n${line.address}`),
        ...(left > 0 ? [`And ${left} more.`] : []),
      ].join('\n\n'),
    ),
    `Open your caseload:\n${at('/candidates')}`,
    `${foot}\n${settings.label}: ${settings.address}`,
  ].join('\n\n');
  const body = html`<p style="margin:0 0 16px">Hello ${name},</p>
${groups.map(
  ({ title, lines, left }) => html`<h2 style="margin:24px 0 8px;font-size:16px;font-weight:600">${title}</h2>
${lines.map(
  (line) => html`<div style="margin:0 0 12px">
<p style="margin:0"><a href="${line.address}" style="color:#136077;font-weight:600">${line.title}</a></p>
<p style="margin:0;color:#5f6a6d">${line.detail}</p>
</div>
`,
)}${left > 0 ? html`<p style="margin:0 0 12px;color:#424e51">And ${String(left)} more.</p>` : ''}`,
)}`;
  const button = { label: 'Open your caseload', address: at('/candidates') };
  return {
    subject,
    text: `${text}\n`,
    html: mailPage({ title: `${subject}.`, body, button, foot, settings }),
  };
}

type When = (moment: Temporal.Instant) => string;

const whenOf =
  ({ person, tenant }: CaseloadDigest, now: Temporal.Instant): When =>
  (moment) => {
    const words = momentText(moment, { timeZone: person.timeZone, country: tenant.country, now });
    return Temporal.Instant.compare(moment, now) < 0 ? `was due ${words}` : `due ${words}`;
  };

function groupsOf(
  { drafts, own, overdue }: Caseload,
  { at, when }: { at: (path: string) => string; when: When },
): Group[] {
  const stepAddress = ({ candidateId, stepId }: CaseloadStep) =>
    at(`/candidates/${globalIdOf('Candidate', candidateId)}?step=${globalIdOf('Step', stepId)}`);
  const groups: Group[] = [
    group('To read and let go', count(drafts.length, 'draft to read', 'drafts to read'), drafts, (draft) => ({
      title: `${draft.candidateName}: ${draftTitle(draft)}`,
      detail: `${draft.employerName}, ${when(draft.dueAt)}`,
      address: at(`/approvals?message=${globalIdOf('Message', draft.messageId)}`),
    })),
    group('Yours to do', count(own.length, 'step of yours', 'steps of yours'), own, (step) => ({
      title: `${step.candidateName}: ${stepTitle(step)}`,
      detail: `${step.employerName}, ${when(step.dueAt)}`,
      address: stepAddress(step),
    })),
    group(
      'Behind',
      count(overdue.length, 'candidate is behind', 'candidates are behind'),
      overdue,
      (step) => ({
        title: `${step.candidateName}: ${stepTitle(step)}`,
        detail: `${when(step.dueAt)}${step.count > 1 ? `, and ${step.count - 1} more` : ''}`,
        address: stepAddress(step),
      }),
    ),
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

const group = <Row>(
  title: string,
  summary: string,
  rows: readonly Row[],
  lineOf: (row: Row) => Line,
): Group => ({
  title,
  summary,
  lines: rows.slice(0, MOST_LINES).map(lineOf),
  left: Math.max(0, rows.length - MOST_LINES),
});

const draftTitle = (draft: CaseloadDraft): string => stepTitle({ ...draft, contactName: draft.toName });

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
