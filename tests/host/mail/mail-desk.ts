import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createDocuments } from '../../../electron/documents/documents';
import { openFileStore } from '../../../electron/journal/file-store';
import { type Mail, type MailOptions, openMail } from '../../../electron/mail';
import { noSealer } from '../../../electron/secrets/secret-file';
import type { CaseId } from '../../../shared/cases/ids';
import type { MailMessage, MailServer } from '../../../shared/messages/mail';
import { countedIds, moment } from '../../builders/a-shop';
import { type MailServerMood, mailUser, startMailServer } from '../../builders/mail-server';
import { keptLog } from '../contract/silent-services';
import { fontFolderForTests } from '../documents/font-folder';

export const caseId = '01900000-0000-7000-8000-00000000ca5e' as CaseId;
export const documents = createDocuments({ fontFolder: fontFolderForTests() });

export async function aMailFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-mail-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Mail on a folder, as a start of the program opens it. */
export async function mailOn(folder: string, changes: Partial<MailOptions> = {}) {
  const { log, lines } = keptLog();
  const photos = openFileStore(join(folder, 'journal'));
  const mail: Mail = await openMail({
    folder: join(folder, 'mail'),
    sealer: noSealer,
    program: { open: async () => false },
    sources: { documents, filesOf: () => photos },
    environment: {},
    newKey: countedIds(),
    now: () => moment('2026-11-22T03:00:00.000Z'),
    log,
    patience: { connect: 2000, greeting: 500, answer: 700 },
    ...changes,
  });
  return { mail, photos, lines };
}

export function aServerAt(port: number, changes: Partial<MailServer> = {}): MailServer {
  return {
    host: '127.0.0.1',
    port,
    security: 'none',
    user: mailUser.user,
    fromName: '直し処 銀座',
    fromAddress: 'shop@example.com',
    ...changes,
  };
}

export function aMessage(changes: Partial<MailMessage> = {}): MailMessage {
  return {
    to: 'hanako@example.com',
    subject: 'お品物が仕上がりました（受付番号 GZ-261122-0042-K）',
    text: '田中 花子 様\n\nいつもお世話になっております。\nお品物が仕上がりました。',
    attachments: [],
    ...changes,
  };
}

/** A desk that sends by a server in that mood, with the password given for the session. */
export async function aSendingDesk(mood: MailServerMood = 'well', changes: Partial<MailServer> = {}) {
  const server = await startMailServer({ mood });
  onTestFinished(() => server.close());
  const folder = await aMailFolder();
  const opened = await mailOn(folder);
  const configured = await opened.mail.configureMail({
    server: aServerAt(server.port, changes),
    password: { secret: mailUser.secret, keep: false },
  });
  if (!configured.ok) throw new Error(`The server was not taken: ${configured.error.kind}`);
  return { ...opened, server, folder };
}

export const aKey = (last: number) => `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`;
