import { Readable } from 'node:stream';
import type { NodemailerError } from 'nodemailer/lib/errors';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { AppError } from '../../shared/app-error';
import type { MailServer } from '../../shared/messages/mail';
import { err, ok, type Result } from '../../shared/result';
import { mailRefusal, whatWasSaid } from './mail-refusal';

/** How long each silence may last, in milliseconds. */
export type SmtpPatience = {
  readonly connect: number;
  readonly greeting: number;
  readonly answer: number;
};

export const usualPatience: SmtpPatience = { connect: 20_000, greeting: 20_000, answer: 60_000 };

/** `refused` = certainly not delivered; `unknown` = handed over, and then the server said nothing. */
export type Delivery =
  | { readonly state: 'sent' }
  | { readonly state: 'refused'; readonly error: AppError }
  | { readonly state: 'unknown'; readonly detail: string };

export type SmtpAccess = {
  readonly server: MailServer;
  /** Null where the server asks for none. */
  readonly password: string | null;
  readonly patience: SmtpPatience;
};

type Open = { readonly connection: SMTPConnection; readonly failed: Promise<NodemailerError> };

function open({ server, patience }: SmtpAccess): Open {
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    connectionTimeout: patience.connect,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.answer,
    dnsTimeout: patience.connect,
    tls: { minVersion: 'TLSv1.2' },
  });
  const failed = new Promise<NodemailerError>((resolve) => {
    connection.on('error', resolve);
  });
  return { connection, failed };
}

/** Resolves with the failure, or null when the step went well; whatever breaks the connection meanwhile ends it too. */
function step(
  { failed }: Open,
  act: (done: (cause?: NodemailerError | null) => void) => void,
): Promise<NodemailerError | null> {
  const done = new Promise<NodemailerError | null>((resolve) => act((cause) => resolve(cause ?? null)));
  return Promise.race([done, failed]);
}

async function logIn(access: SmtpAccess, opened: Open): Promise<NodemailerError | null> {
  const { connection } = opened;
  const refused = await step(opened, (done) => connection.connect(done));
  if (refused !== null || access.server.user === '') return refused;
  const credentials = { user: access.server.user, pass: access.password ?? '' };
  return step(opened, (done) => connection.login({ credentials }, done));
}

/** Whether the server can be spoken to as set up, without sending anything. */
export async function tryServer(access: SmtpAccess): Promise<Result<null>> {
  const opened = open(access);
  try {
    const refused = await logIn(access, opened);
    return refused === null ? ok(null) : err(mailRefusal(refused));
  } finally {
    opened.connection.quit();
    opened.connection.close();
  }
}

/** Hands one message over, once. */
export async function deliver(access: SmtpAccess, to: string, content: Buffer): Promise<Delivery> {
  const opened = open(access);
  const { connection } = opened;
  // The library begins to read only once the server has said that it will take the message.
  let isHandedOver = false;
  const message = new Readable({
    read() {
      isHandedOver = true;
      this.push(content);
      this.push(null);
    },
  });
  try {
    const refusedBefore = await logIn(access, opened);
    if (refusedBefore !== null) return { state: 'refused', error: mailRefusal(refusedBefore) };
    const envelope = { from: access.server.fromAddress, to: [to], size: content.length };
    const cause = await step(opened, (done) => connection.send(envelope, message, done));
    if (cause === null) return { state: 'sent' };
    if (isHandedOver && cause.responseCode === undefined)
      return { state: 'unknown', detail: whatWasSaid(cause) };
    return { state: 'refused', error: mailRefusal(cause) };
  } finally {
    connection.quit();
    connection.close();
  }
}
