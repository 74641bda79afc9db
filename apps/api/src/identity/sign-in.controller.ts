import type { Settings } from '@afterword/settings';
import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SETTINGS } from '../tokens.js';
import { clientOf, type Fields, field, goOn } from './form.js';
import { sendPage } from './pages/html.js';
import { confirmSignIn, linkIsOver, lookIntoMailbox, signInForm } from './pages/sign-in-pages.js';
import { ownAddress, slugOf } from './places.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';

const TOO_MANY = 'Too many links were asked for from here. Try again in a minute.';

/** Signing in and out, for browsers with or without JavaScript. A GET never uses a link up. */
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('sign-in')
  form(@Query() query: Fields, @Res() reply: FastifyReply): void {
    sendPage(reply, 'Sign in', signInForm({ next: this.next(query) }));
  }

  @Post('sign-in')
  async requestByForm(
    @Body() body: Fields,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const next = this.next(body);
    const email = SignIn.address(field(body, 'email'));
    const again = (problem: string, status: number) => {
      sendPage(reply, 'Sign in', signInForm({ next, email: field(body, 'email'), problem }), status);
    };
    if (email === null) return again('An e-mail address looks like name@example.org.', 400);
    if (!(await this.request(email, next, field(body, 'tenant'), request))) return again(TOO_MANY, 429);
    sendPage(reply, 'Look into your mailbox', lookIntoMailbox(email));
  }

  /** The same for programmes: `{ email, tenant?, next? }`; 204 whether or not the address is known. */
  @Post('sign-in/link')
  async requestByJson(
    @Body() body: Fields,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const email = SignIn.address(field(body, 'email'));
    if (email === null) {
      await reply.code(400).send({ error: 'email must be an address such as name@example.org.' });
    } else if (await this.request(email, this.next(body), field(body, 'tenant'), request)) {
      await reply.code(204).send();
    } else {
      await reply.code(429).header('retry-after', '60').send({ error: TOO_MANY });
    }
  }

  @Get('sign-in/confirm')
  async confirmPage(@Query() query: Fields, @Res() reply: FastifyReply): Promise<void> {
    const [token, next] = [field(query, 'token'), this.next(query)];
    const link = await this.signIn.preview(token);
    if (!link) {
      sendPage(reply, 'This link no longer works', linkIsOver(next), 410);
      return;
    }
    sendPage(reply, `Sign in to ${link.tenantName ?? 'Afterword'}`, confirmSignIn({ ...link, token, next }));
  }

  @Post('sign-in/confirm')
  async confirm(
    @Body() body: Fields,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const next = this.next(body);
    const done = await this.signIn.confirm(field(body, 'token'), next, clientOf(request));
    if (done) goOn(reply, done);
    else sendPage(reply, 'This link no longer works', linkIsOver(next), 410);
  }

  @Post('sign-out')
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    goOn(reply, { cookies: await this.sessions.signOut(request.headers), address: '/sign-in' });
  }

  private next(fields: Fields): string | null {
    return ownAddress(fields?.['next'], this.settings.PUBLIC_URL);
  }

  private request(
    email: string,
    next: string | null,
    tenant: string,
    request: FastifyRequest,
  ): Promise<boolean> {
    return this.signIn.requestLink({
      email,
      next,
      tenantSlug: tenant || slugOf(next),
      clientAddress: request.ip,
    });
  }
}
