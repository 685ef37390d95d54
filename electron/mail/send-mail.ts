import type { CallOutput } from '../../shared/contract/calls';
import type { MailMessage, MailServer, OutgoingMail, OutgoingState } from '../../shared/messages/mail';
import { err, ok, type Result } from '../../shared/result';
import type { Instant } from '../../shared/time/plain-date';
import { diskRefusal } from '../journal/disk-refusal';
import type { Log } from '../log';
import type { KnownSecret } from '../secrets/known-secret';
import { type AttachmentSources, attach } from './attach';
import { composeToSend } from './compose';
import type { OutgoingRecords } from './outgoing-records';
import { deliver, type SmtpPatience } from './smtp';

export type Sending = {
  readonly key: string;
  readonly caseId: OutgoingMail['caseId'];
  readonly message: MailMessage;
};

type Parts = {
  readonly readServer: () => Promise<MailServer | null>;
  readonly password: KnownSecret;
  readonly records: OutgoingRecords;
  readonly sources: AttachmentSources;
  readonly patience: SmtpPatience;
  readonly now: () => Instant;
  readonly log: Log;
};

/**
 * Sends each key once and never again by itself: a key that was asked for before answers what came of it. The intent is on
 * disk before the server is spoken to, so that whatever ends the program in between leaves an `unknown` for a person.
 */
export function createSender(parts: Parts): (sending: Sending) => Promise<Result<CallOutput<'sendMail'>>> {
  const { readServer, password, records, sources, patience, now, log } = parts;
  const underWay = new Map<string, Promise<Result<CallOutput<'sendMail'>>>>();

  async function settle(mail: OutgoingMail, state: OutgoingState): Promise<OutgoingMail> {
    const settled = { ...mail, state, changedAt: now() };
    try {
      await records.put(settled);
    } catch (cause) {
      // What came of it is known now; should the program end before it is written, the next start asks a person.
      log.error(
        { key: mail.key, state, err: diskRefusal(cause, 'unexpected') },
        'the fate of an email was not written',
      );
    }
    return settled;
  }

  async function send({ key, caseId, message }: Sending): Promise<Result<CallOutput<'sendMail'>>> {
    const server = await readServer();
    if (server === null) return err({ kind: 'mail-not-set-up' });
    const { secret } = await password.read();
    if (server.user !== '' && secret === null) return err({ kind: 'mail-password-needed' });
    const files = await attach(message.attachments, 'shop', sources);
    if (!files.ok) return files;
    const messageId = `<${key}@${server.fromAddress.split('@')[1] ?? 'naoshi'}>`;
    const at = now();
    const content = await composeToSend({ message, files: files.value, at }, server, messageId);
    const { to, subject } = message;
    const mail: OutgoingMail = {
      key,
      caseId,
      to,
      subject,
      messageId,
      state: 'sending',
      askedAt: at,
      changedAt: at,
    };
    try {
      await records.put(mail);
    } catch (cause) {
      return err(diskRefusal(cause, 'unexpected'));
    }
    const delivery = await deliver({ server, password: secret, patience }, to, content);
    const settled = await settle(mail, delivery.state);
    log.info({ key, state: delivery.state }, 'an email was handed to the mail server');
    return delivery.state === 'refused' ? err(delivery.error) : ok({ mail: settled });
  }

  return (sending) => {
    const known = records.find(sending.key);
    const running = underWay.get(sending.key);
    if (running !== undefined) return running;
    if (known !== undefined) return Promise.resolve(ok({ mail: known }));
    const work = send(sending).finally(() => underWay.delete(sending.key));
    underWay.set(sending.key, work);
    return work;
  };
}
