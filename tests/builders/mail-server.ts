import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** `cut-after-data` = the connection breaks once the message has come; `silent-after-data` = it never answers it. */
export type MailServerMood = 'well' | 'cut-after-data' | 'silent-after-data' | 'refuses-content';

export type MailServerAtHand = {
  readonly port: number;
  /** Everything that was taken, in order. */
  readonly mails: readonly ParsedMail[];
  readonly raw: readonly string[];
  readonly close: () => Promise<void>;
};

export const mailUser = { user: 'shop', secret: 'p4ss-言葉' };
export const refusedAddress = 'nobody@example.com';

/** A real SMTP server on this machine, which wants a login and knows one address that it does not deliver to. */
export async function startMailServer(
  options: { readonly mood?: MailServerMood; readonly port?: number; readonly offersTls?: boolean } = {},
): Promise<MailServerAtHand> {
  const { mood = 'well', port = 0, offersTls = false } = options;
  const mails: ParsedMail[] = [];
  const raw: string[] = [];
  const server = new SMTPServer({
    logger: false,
    authMethods: ['PLAIN', 'LOGIN'],
    allowInsecureAuth: true,
    hideSTARTTLS: !offersTls,
    disableReverseLookup: true,
    closeTimeout: 200,
    onAuth(auth, _session, callback) {
      const isRight = auth.username === mailUser.user && auth.password === mailUser.secret;
      callback(isRight ? null : new Error('Invalid username or password'), { user: auth.username });
    },
    onRcptTo(address, _session, callback) {
      const isRefused = address.address === refusedAddress;
      callback(isRefused ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null);
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const content = Buffer.concat(parts);
        if (mood === 'refuses-content') {
          callback(Object.assign(new Error('Message refused by policy'), { responseCode: 554 }));
          return;
        }
        raw.push(content.toString('utf8'));
        if (mood === 'silent-after-data') return;
        if (mood === 'cut-after-data') {
          for (const connection of server.connections)
            if (connection.session.id === session.id) connection.close();
          return;
        }
        void simpleParser(content).then((mail) => {
          mails.push(mail);
          callback(null);
        });
      });
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(port, '127.0.0.1');
  if (!listening.listening) await once(listening, 'listening');
  // A TCP server that listens has an address with a port.
  const address = listening.address() as AddressInfo;
  return {
    port: address.port,
    mails,
    raw,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
