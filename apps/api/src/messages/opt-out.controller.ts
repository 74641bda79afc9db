import {
  type Clock,
  messageOfOptOut,
  optOut,
  type ParsedToken,
  parseToken,
  systemContext,
  type UnitOfWork,
} from '@afterword/application';
import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Fields, field } from '../identity/form.js';
import { sendPage } from '../identity/pages/html.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { askToOptOut, linkIsUnknown, optedOut } from './opt-out-pages.js';

/**
 * For recipients, who are no users of ours. A GET never opts out, because mail scanners follow links; a POST does, from
 * our page or at once from a mail program (RFC 8058).
 */
@Controller('opt-out')
export class OptOutController {
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
    const parsed = parseToken('optout', token);
    const found = parsed && (await this.recipient(parsed, request.id));
    if (found) sendPage(reply, 'No more messages', askToOptOut({ ...found, token }));
    else sendPage(reply, 'No more messages', linkIsUnknown(), 404);
  }

  @Post()
  async optOut(
    @Query() query: Fields,
    @Body() body: Fields,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const parsed = parseToken('optout', field(query, 'token') || field(body, 'token'));
    const address = parsed?.tenantId
      ? await this.unitOfWork.run(contextOf(parsed.tenantId, request.id), (repositories) =>
          optOut(repositories, contextOf(parsed.tenantId ?? '', request.id), this.clock, parsed),
        )
      : null;
    if (address === null) sendPage(reply, 'No more messages', linkIsUnknown(), 404);
    else sendPage(reply, 'No more messages', optedOut(address));
  }

  private async recipient(
    token: ParsedToken,
    requestId: string,
  ): Promise<{ tenantName: string; address: string } | null> {
    if (token.tenantId === null) return null;
    return await this.unitOfWork.run(contextOf(token.tenantId, requestId), async ({ messages, tenants }) => {
      const message = await messageOfOptOut({ messages }, token);
      if (!message?.toAddress) return null;
      return { tenantName: (await tenants.own()).name, address: message.toAddress };
    });
  }
}

const contextOf = (tenantId: string, requestId: string) => systemContext(tenantId, 'opt-out', requestId);
