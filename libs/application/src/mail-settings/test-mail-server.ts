import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { Problems } from '../shared/problems.js';
import type { Sealer } from '../shared/sealing.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import { isSameDoor, type MailSettingsChanges, sealedPlace, serverOf } from './change-mail-settings.js';
import type { MailServerTrial, OpenMailServer } from './ports.js';

/**
 * Tries a mail server as it was typed, or the one that was kept. Refuses with what stands in the way, by field. Nothing
 * is changed, and no connection to the database is held while the server thinks.
 *
 * @returns how its name is kept.
 */
export async function testMailServer(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  sealer: Sealer,
  trial: MailServerTrial,
  smtp: MailSettingsChanges['smtp'],
): Promise<{ host: string }> {
  const server = await openServer(unitOfWork, context, sealer, smtp);
  const problem = await trial.problemWith(server);
  if (problem) refuse('CONFLICT', problem.words, `smtp.${problem.field}`);
  return { host: server.host };
}

async function openServer(
  unitOfWork: UnitOfWork,
  context: RequestContext,
  sealer: Sealer,
  smtp: MailSettingsChanges['smtp'],
): Promise<OpenMailServer> {
  const { settings, sealed } = await unitOfWork.run(context, async ({ mailSettings }) => ({
    settings: await mailSettings.own(),
    sealed: (await mailSettings.sealed()).smtpPassword,
  }));
  const problems = new Problems();
  const server = smtp ? serverOf(smtp, problems) : (settings?.smtp ?? null);
  problems.refuseIfAny();
  if (!server) refuse('INVALID_INPUT', 'Name the mail server first.', 'smtp.host');
  if (smtp?.password) return { ...server, password: smtp.password };
  if (!settings || sealed === null || !isSameDoor(server, settings.smtp))
    return { ...server, password: null };
  return {
    ...server,
    password: sealer.open(sealed, sealedPlace(context.tenantId, settings.id, 'smtp_password')),
  };
}
