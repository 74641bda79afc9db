import {
  changeMailSettings,
  createSealer,
  type MailRoute,
  sendNotification,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import { createDatabaseFileStore, createUnitOfWork } from '@afterword/persistence';
import { testDataSource } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { comesBack, forwardsOf, replyTo, sentMessage } from '../testing/incoming.js';
import { accepting } from '../testing/scripted-mailer.js';

let source: DataSource;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource();
  unitOfWork = createUnitOfWork(source);
});
afterAll(() => source.destroy());

describe('a reply', () => {
  it('is passed on from the center’s own domain, signed with its key, where it has one', async () => {
    const message = await sentMessage(unitOfWork);
    const sealer = createSealer(['0'.repeat(64)]);
    await unitOfWork.run(message.tenant.system, async (repositories) => {
      await changeMailSettings(repositories, message.tenant.system, systemClock, sealer, {
        sendingDomain: 'letters.lakemont.example',
      });
      const settings = await repositories.mailSettings.own();
      const now = systemClock.now();
      if (settings) await repositories.mailSettings.save({ ...settings, verifiedAt: now }, now);
    });
    await comesBack(
      { unitOfWork, files: createDatabaseFileStore(unitOfWork) },
      message,
      replyTo(message, 'Thank you.'),
    );
    const [forward] = await forwardsOf(message);
    const [ours, theirs] = [accepting(), accepting()];
    const routes: MailRoute[] = [];
    const mailerFor = (route: MailRoute) => {
      routes.push(route);
      return theirs;
    };
    await sendNotification(
      {
        unitOfWork,
        mailer: ours,
        clock: systemClock,
        publicUrl: 'https://afterword.test',
        passingOn: { routes: { mailerFor }, sealer, bounceAddress: 'desk@afterword.test' },
      },
      message.tenant.system,
      forward?.id ?? '',
    );
    expect(ours.sent).toEqual([]);
    expect(theirs.sent).toMatchObject([
      {
        from: {
          name: expect.stringMatching(/^Dana Smith via /),
          address: 'candidates@letters.lakemont.example',
        },
        envelopeFrom: 'desk@afterword.test',
        replyTo: { address: message.address },
      },
    ]);
    expect(routes).toMatchObject([
      {
        smtp: null,
        dkim: { domain: 'letters.lakemont.example', privateKey: expect.stringContaining('PRIVATE KEY') },
      },
    ]);
  });
});
