import { join } from 'node:path';
import { now } from '../../../electron/clock';
import { openMail } from '../../../electron/mail';
import { noSealer } from '../../../electron/secrets/secret-file';
import type { CaseId } from '../../../shared/cases/ids';
import { mailUser } from '../../builders/mail-server';

/** A program that sends one email and waits for the server's word, to be killed meanwhile. */
const [folder = '', port = '', key = ''] = process.argv.slice(2);
const silent = () => undefined;

const mail = await openMail({
  folder: join(folder, 'mail'),
  sealer: noSealer,
  program: { open: async () => false },
  sources: {
    documents: { draw: async () => ({ ok: false, error: { kind: 'not-found' } }) },
    filesOf: () => ({ load: async () => ({ ok: false, error: { kind: 'not-found' } }) }),
  },
  environment: {},
  newKey: () => key,
  now,
  log: { info: silent, warn: silent, error: silent },
});
await mail.configureMail({
  server: {
    host: '127.0.0.1',
    port: Number(port),
    security: 'none',
    user: mailUser.user,
    fromName: '',
    fromAddress: 'shop@example.com',
  },
  password: { secret: mailUser.secret, keep: false },
});
await mail.sendMail({
  ledger: 'shop',
  key,
  caseId: '01900000-0000-7000-8000-00000000ca5e' as CaseId,
  message: { to: 'hanako@example.com', subject: '仕上がり', text: '仕上がりました。', attachments: [] },
});
