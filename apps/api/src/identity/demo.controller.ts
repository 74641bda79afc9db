import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DemoSignIn } from './demo-sign-in.js';
import { clientOf, type Fields, field, goOn } from './form.js';
import { sendPage } from './pages/html.js';
import { ROLE_WORDS } from './pages/place-pages.js';
import { demoSignIn, linkIsOver } from './pages/sign-in-pages.js';

/** The one-click links that a start with demo data prints. Without demo people they are links that no longer work. */
@Controller('sign-in/demo')
export class DemoController {
  constructor(private readonly demo: DemoSignIn) {}

  @Get()
  async page(@Query() query: Fields, @Res() reply: FastifyReply): Promise<void> {
    const token = field(query, 'as');
    const member = await this.demo.memberOf(token);
    if (!member) {
      sendPage(reply, 'This link no longer works', linkIsOver(null), 410);
      return;
    }
    const { tenantName, name, role } = member;
    sendPage(
      reply,
      `Sign in to ${tenantName}`,
      demoSignIn({ tenantName, name, role: ROLE_WORDS[role], token }),
    );
  }

  @Post()
  async signIn(
    @Body() body: Fields,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const done = await this.demo.signIn(field(body, 'as'), clientOf(request));
    if (done) goOn(reply, done);
    else sendPage(reply, 'This link no longer works', linkIsOver(null), 410);
  }
}
