import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** A mail server that hangs up after the first mail to each address, without a word on whether it took it. */
export class BreakingMailServer {
  private readonly known = new Set<string>();
  /** To whom it said that it took the mail, once for each mail. */
  readonly accepted: string[] = [];
  private readonly first = Promise.withResolvers<void>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<BreakingMailServer> {
    const server = createServer();
    const breaking = new BreakingMailServer(server);
    server.on('connection', (socket) => breaking.talk(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return breaking;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Resolves once it has said so for the first time. */
  get taken(): Promise<void> {
    return this.first.promise;
  }

  stop(): void {
    this.server.close();
  }

  private talk(socket: Socket): void {
    let heard = '';
    let recipient = '';
    let inMail = false;
    socket.on('error', () => {});
    socket.write('220 breaking\r\n');
    socket.on('data', (chunk) => {
      heard += chunk.toString();
      for (;;) {
        const end = heard.indexOf(inMail ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const said = heard.slice(0, end);
        heard = heard.slice(end + (inMail ? 5 : 2));
        if (inMail) {
          inMail = false;
          if (!this.takes(recipient)) {
            socket.destroy();
            return;
          }
          socket.write('250 taken\r\n');
          continue;
        }
        recipient = /^RCPT TO:<(.+?)>/i.exec(said)?.[1] ?? recipient;
        inMail = said.toUpperCase() === 'DATA';
        socket.write(inMail ? '354 go on\r\n' : '250 well\r\n');
      }
    });
  }

  private takes(recipient: string): boolean {
    const isKnown = this.known.has(recipient);
    this.known.add(recipient);
    if (isKnown) {
      this.accepted.push(recipient);
      this.first.resolve();
    }
    return isKnown;
  }
}
