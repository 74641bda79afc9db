import type { Mail, Mailer, MailOptions, MailResult } from '@afterword/application';

/** Answers every mail alike, after running the hook as a server that is ready does. */
export class ScriptedMailer implements Mailer {
  readonly sent: Mail[] = [];

  constructor(
    private readonly answer: MailResult,
    private readonly meanwhile: (mail: Mail) => Promise<void> = async () => {},
  ) {}

  async send(
    mail: Mail,
    { beforeDialogue = async () => {}, beforeAcceptance = async () => {} }: MailOptions = {},
  ): Promise<MailResult> {
    await this.meanwhile(mail);
    await beforeDialogue();
    if (this.answer.kind === 'refused') return this.answer;
    await beforeAcceptance();
    this.sent.push(mail);
    return this.answer;
  }
}

export const accepting = (): ScriptedMailer => new ScriptedMailer({ kind: 'accepted' });
