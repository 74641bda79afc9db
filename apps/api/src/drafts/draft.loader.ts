import {
  type Clock,
  callWindowsOf,
  defaultMailSettings,
  lintInputs,
  type MailSettings,
  type Message,
  type UnitOfWork,
  type Wording,
  wordingsOf,
} from '@afterword/application';
import type { DayWindow } from '@afterword/follow-up-policy';
import type { Finding } from '@afterword/templates';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { TextReader } from './text-reader.js';

/** What is wrong with the present texts of messages, and what is good about them. */
@Injectable()
export class FindingsLoader {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly reader: TextReader,
  ) {}

  load(context: GraphqlContext, message: Message): Promise<readonly Finding[]> {
    return context
      .loader<Message, readonly Finding[]>(this, async (messages) => {
        const inputs = await this.unitOfWork.run(context.request(), (repositories) =>
          lintInputs(
            repositories,
            this.clock.now(),
            messages.map((one) => ({ message: one })),
          ),
        );
        return await this.reader.read(inputs);
      })
      .load(message);
  }
}

/** The wordings that messages have or could have. */
@Injectable()
export class WordingsLoader {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  load(context: GraphqlContext, message: Message): Promise<readonly Wording[]> {
    return context
      .loader<Message, readonly Wording[]>(this, (messages) =>
        this.unitOfWork.run(context.request(), (repositories) =>
          wordingsOf(repositories, messages, this.clock.now()),
        ),
      )
      .load(message);
  }
}

/** In which windows of the day the playbook of an application calls. */
@Injectable()
export class CallWindowsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, applicationId: string): Promise<readonly DayWindow[]> {
    return context
      .loader<string, readonly DayWindow[]>(this, (ids) =>
        this.unitOfWork.run(context.request(), (repositories) =>
          callWindowsOf(repositories, context.request(), ids),
        ),
      )
      .load(applicationId);
  }
}

/** By which way the tenant's messages leave: the same for all of a request. */
@Injectable()
export class MailSettingsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext): Promise<MailSettings> {
    return context
      .loader<'own', MailSettings>(this, async (keys) => {
        const own = await this.unitOfWork.run(context.request(), ({ mailSettings }) => mailSettings.own());
        return keys.map(() => own ?? defaultMailSettings());
      })
      .load('own');
  }
}
