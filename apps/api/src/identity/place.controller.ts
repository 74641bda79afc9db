import type { PersonDirectory } from '@afterword/persistence';
import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PERSON_DIRECTORY } from '../tokens.js';
import { clientOf, type Fields, field, goOn } from './form.js';
import { Invitations } from './invitations.js';
import { sendPage } from './pages/html.js';
import { acceptInvitation, invitationIsOver, whereTo } from './pages/place-pages.js';
import { addressOf } from './places.js';
import { Sessions } from './sessions.js';

/** Where somebody belongs: the way to their places, and invitations to new ones. A GET never accepts. */
@Controller()
export class PlaceController {
  constructor(
    private readonly sessions: Sessions,
    private readonly invitations: Invitations,
    @Inject(PERSON_DIRECTORY) private readonly directory: PersonDirectory,
  ) {}

  @Get()
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const person = await this.sessions.personOf(request.headers);
    if (!person) {
      reply.redirect('/sign-in', 303);
      return;
    }
    const [places, invitations] = await Promise.all([
      this.directory.membershipsOf(person.id),
      this.invitations.openFor(person),
    ]);
    const [only, ...others] = places;
    if (only && others.length === 0 && invitations.length === 0) {
      reply.header('cache-control', 'no-store').redirect(addressOf(only), 303);
      return;
    }
    sendPage(reply, 'Where to?', whereTo({ email: person.email, places, invitations }));
  }

  @Get('invitation')
  async invitation(@Query() query: Fields, @Res() reply: FastifyReply): Promise<void> {
    const token = field(query, 'token');
    const state = await this.invitations.preview(token);
    if (state.kind === 'open') {
      const { tenantName, role, email } = state.invitation;
      sendPage(reply, `${tenantName} invites you`, acceptInvitation({ tenantName, role, email, token }));
    } else {
      sendPage(reply, 'Invitation', invitationIsOver(state.kind === 'accepted'), 410);
    }
  }

  @Post('invitation')
  async acceptByLink(
    @Body() body: Fields,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = field(body, 'token');
    const done = await this.invitations.acceptByLink(token, clientOf(request));
    if (done) {
      goOn(reply, done);
    } else {
      const { kind } = await this.invitations.preview(token);
      sendPage(reply, 'Invitation', invitationIsOver(kind === 'accepted'), 410);
    }
  }

  /** For somebody who is signed in with the address that was invited. */
  @Post('invitation/accept')
  async acceptSignedIn(
    @Body() body: Fields,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const person = await this.sessions.personOf(request.headers);
    const address = person
      ? await this.invitations.acceptAs(person, field(body, 'tenant'), field(body, 'membership'))
      : '/sign-in';
    reply.redirect(address, 303);
  }
}
