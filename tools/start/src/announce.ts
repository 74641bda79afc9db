import type { DataFolder } from './data-folder.ts';

/** What `ready.json` holds. Sign-in links and key are there only with demo data on our own database. */
export interface Addresses {
  readonly graphql: string;
  readonly console: string;
  readonly portal: string;
  /** Missing where SMTP_URL sends mails elsewhere. */
  readonly mail?: string;
  readonly health: string;
  readonly signIn?: { readonly admin: string; readonly advisor: string; readonly candidate: string };
  readonly apiKey?: string;
  readonly pid: number;
}

const NO_DEMO = 'No demo data here. "npm run tenant -- create NAME --admin EMAIL" makes a place to work in.';
const DEMO_ELSEWHERE = 'Demo data is in. On a server of your own its people sign in by mailed links only.';

/** Tells the person at the terminal where everything is. */
export function announce(
  addresses: Addresses,
  folder: DataFolder,
  { hasDemo, seconds }: { readonly hasDemo: boolean; readonly seconds: number },
): void {
  const { signIn } = addresses;
  const lines = [
    '',
    `Ready in ${seconds.toFixed(1)} s.`,
    '',
    `  Console   ${addresses.console}`,
    `  Portal    ${addresses.portal}`,
    `  GraphQL   ${addresses.graphql}`,
    ...(addresses.mail ? [`  Mails     ${addresses.mail}`] : []),
    `  Logs      ${folder.logs}`,
    ...(signIn
      ? [
          '',
          'Sign in to the demo with one click, until you stop it:',
          '',
          `  Admin      ${signIn.admin}`,
          `  Advisor    ${signIn.advisor}`,
          `  Candidate  ${signIn.candidate}`,
        ]
      : ['', hasDemo ? DEMO_ELSEWHERE : NO_DEMO]),
    '',
    'Ctrl-C stops everything.',
  ];
  console.log(lines.join('\n'));
}
