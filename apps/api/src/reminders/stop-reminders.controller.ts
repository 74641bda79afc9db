import {
  type Clock,
  memberOfStopLink,
  parseToken,
  stopReminders,
  systemContext,
  type UnitOfWork,
} from '@afterword/application';
import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Fields, field } from '../identity/form.js';
import { sendPage } from '../identity/pages/html.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { askToStop, stopLinkIsUnknown, stopped } from './stop-reminders-pages.js';

const TITLE = 'No more reminders';

/**
 * For people who read their mail and are not signed in. A GET never stops anything, because mail scanners follow
 * links; a POST does, from our page or at once from a mail program (RFC 8058).
 */
@Controller('stop-reminders')
export class StopRemindersController {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async ask(
    @Query() query: Fields,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = field(query, 'token');
    const parsed = parseToken('reminders', token);
    const found = parsed?.tenantId
      ? await this.unitOfWork.run(contextOf(parsed.tenantId, request.id), (repositories) =>
          memberOfStopLink(repositories, parsed),
        )
      : null;
    if (found) sendPage(reply, TITLE, askToStop({ ...found, token }));
    else sendPage(reply, TITLE, stopLinkIsUnknown(), 404);
  }

  @Post()
  async stop(
    @Query() query: Fields,
    @Body() body: Fields,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const parsed = parseToken('reminders', field(query, 'token') || field(body, 'token'));
    const found = parsed?.tenantId
      ? await this.unitOfWork.run(contextOf(parsed.tenantId, request.id), (repositories) =>
          stopReminders(repositories, this.clock, parsed),
        )
      : null;
    if (found) sendPage(reply, TITLE, stopped(found.tenantName));
    else sendPage(reply, TITLE, stopLinkIsUnknown(), 404);
  }
}

const contextOf = (tenantId: string, requestId: string) =>
  systemContext(tenantId, 'stop-reminders', requestId);
