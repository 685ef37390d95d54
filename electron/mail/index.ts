import { join } from 'node:path';
import { type MailSettings, mailServerSchema } from '../../shared/messages/mail';
import { err, ok, type Result } from '../../shared/result';
import { epochMilliseconds } from '../../shared/time/epoch';
import type { Instant } from '../../shared/time/plain-date';
import type { Services } from '../host/services';
import { diskRefusal } from '../journal/disk-refusal';
import type { Log } from '../log';
import { openKnownSecret } from '../secrets/known-secret';
import { openSecretFile, type SecretSealer } from '../secrets/secret-file';
import { openSettingsFile } from '../settings-file';
import { type AttachmentSources, attach } from './attach';
import { composeDraft } from './compose';
import { openDraftFiles } from './draft-files';
import type { MailProgram } from './mail-program';
import { openOutgoingRecords } from './outgoing-records';
import { createSender } from './send-mail';
import { type SmtpPatience, tryServer, usualPatience } from './smtp';

/** The calls of the contract about email. */
export type Mail = Pick<
  Services,
  | 'readMailSettings'
  | 'configureMail'
  | 'testMail'
  | 'draftMail'
  | 'sendMail'
  | 'readOutgoingMail'
  | 'answerUnknownMail'
>;

export type MailOptions = {
  /** Of the profile, for this user alone. */
  readonly folder: string;
  readonly sealer: SecretSealer;
  readonly program: MailProgram;
  readonly sources: AttachmentSources;
  readonly environment: NodeJS.ProcessEnv;
  readonly newKey: () => string;
  readonly now: () => Instant;
  readonly log: Log;
  readonly patience?: SmtpPatience;
};

/** Name of the variable that gives the password at the start of the program. */
const passwordVariable = 'NAOSHI_SMTP_PASSWORD';

/** Opens the mail of one profile: its server, the drafts for the mail program, and what was sent. */
export async function openMail(options: MailOptions): Promise<Mail> {
  const { folder, sealer, program, sources, environment, newKey, now, log } = options;
  const patience = options.patience ?? usualPatience;
  const serverFile = openSettingsFile(join(folder, 'server.json'), 'server', mailServerSchema, log);
  const password = openKnownSecret({
    file: openSecretFile(join(folder, 'password.sealed'), sealer),
    sealer,
    fromEnvironment: environment[passwordVariable],
    notKept: 'mail-password-not-kept',
  });
  const records = await openOutgoingRecords(join(folder, 'outgoing'), now, log);
  const drafts = openDraftFiles(join(folder, 'drafts'));
  await drafts.clear(epochMilliseconds(now()));

  async function settings(): Promise<Result<MailSettings>> {
    return ok({
      server: await serverFile.read(),
      password: (await password.read()).standing,
      canKeepPassword: await password.canKeep(),
    });
  }

  return {
    readMailSettings: settings,

    async configureMail({ server, password: given }) {
      if (given !== null) {
        const taken = await password.give(given.secret, given.keep);
        if (!taken.ok) return taken;
      }
      try {
        // A password belongs to its server: with the server goes what was known of it.
        if (server === null) await password.forget();
        await serverFile.write(server);
      } catch (cause) {
        return err(diskRefusal(cause, 'unexpected'));
      }
      return settings();
    },

    async testMail({ server, secret }) {
      const known = secret ?? (await password.read()).secret;
      if (server.user !== '' && known === null) return err({ kind: 'mail-password-needed' });
      const tried = await tryServer({ server, password: known, patience });
      return tried.ok ? ok({}) : tried;
    },

    async draftMail({ ledger, message }) {
      const files = await attach(message.attachments, ledger, sources);
      if (!files.ok) return files;
      const at = now();
      const content = await composeDraft({ message, files: files.value, at });
      await drafts.clear(epochMilliseconds(at));
      const path = await drafts.write(newKey(), content).catch((cause: unknown) => {
        log.warn({ err: diskRefusal(cause, 'unexpected') }, 'the draft of an email was not written');
        return null;
      });
      if (path !== null && (await program.open(path))) return ok({ isOpened: true, emlBase64: null });
      return ok({ isOpened: false, emlBase64: content.toString('base64') });
    },

    sendMail: createSender({ readServer: serverFile.read, password, records, sources, patience, now, log }),

    readOutgoingMail: async ({ caseId }) =>
      ok({
        mails: records
          .all()
          .filter((mail) => (caseId === null ? mail.state === 'unknown' : mail.caseId === caseId)),
      }),

    async answerUnknownMail({ key, answer }) {
      const mail = records.find(key);
      if (mail === undefined) return err({ kind: 'not-found', detail: key });
      if (mail.state !== 'unknown') return ok({ mail });
      const answered = { ...mail, state: answer, changedAt: now() };
      try {
        await records.put(answered);
      } catch (cause) {
        return err(diskRefusal(cause, 'unexpected'));
      }
      return ok({ mail: answered });
    },
  };
}
