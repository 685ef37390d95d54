import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { draftKeptMilliseconds } from '../../../electron/mail/draft-files';
import { systemMailProgram } from '../../../electron/mail/mail-program';
import type { SecretSealer } from '../../../electron/secrets/secret-file';
import { epochMilliseconds } from '../../../shared/time/epoch';
import { aSlip } from '../../builders/a-paper';
import { aMailFolder, aMessage, aServerAt, mailOn } from './mail-desk';

/** A system that keeps secrets, turned round so that they can be told from the plain ones. */
const sealer: SecretSealer = {
  canSeal: async () => true,
  seal: async (secret) => Buffer.from([...secret].reverse().join('')),
  open: async (sealed) => [...Buffer.from(sealed).toString('utf8')].reverse().join(''),
};

async function everyFileIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return (
    await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')))
  ).join('\n');
}

describe('an email for the mail program', () => {
  it('is a file of this user alone that opens as one to be written on, with what hangs on it', async () => {
    const folder = await aMailFolder();
    const opened: string[] = [];
    const program = { open: async (path: string) => opened.push(path) > 0 };
    const { mail } = await mailOn(folder, { program });
    const attachments = [{ kind: 'paper', name: '預り票', paper: aSlip() }] as const;
    const drafted = await mail.draftMail({
      ledger: 'shop',
      message: aMessage({ attachments: [...attachments] }),
    });
    expect(drafted).toEqual({ ok: true, value: { isOpened: true, emlBase64: null } });
    const [path = ''] = opened;
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const raw = await readFile(path);
    expect(raw.toString('latin1')).toMatch(/^X-Unsent: 1\r$/mu);
    const read = await simpleParser(raw);
    expect(read.subject).toBe(aMessage().subject);
    expect(read.text?.trim()).toBe(aMessage().text);
    expect(read.to).toMatchObject({ value: [{ address: 'hanako@example.com' }] });
    expect(read.attachments.map(({ filename }) => filename)).toEqual(['預り票.pdf']);
  });

  it('is answered to the page where no program takes it, and in the sample shop too', async () => {
    const { mail } = await mailOn(await aMailFolder());
    const drafted = await mail.draftMail({ ledger: 'sample', message: aMessage() });
    if (!drafted.ok || drafted.value.emlBase64 === null) throw new Error('No file was answered.');
    expect(drafted.value.isOpened).toBe(false);
    expect((await simpleParser(Buffer.from(drafted.value.emlBase64, 'base64'))).subject).toBe(
      aMessage().subject,
    );
  });

  it('goes to an address of a carrier that breaks the standard, as it stands', async () => {
    const { mail } = await mailOn(await aMailFolder());
    const drafted = await mail.draftMail({
      ledger: 'shop',
      message: aMessage({ to: 'hana..ko@docomo.ne.jp' }),
    });
    if (!drafted.ok || drafted.value.emlBase64 === null) throw new Error('No file was answered.');
    expect(Buffer.from(drafted.value.emlBase64, 'base64').toString('latin1')).toMatch(/^To: .*hana\.\.ko/mu);
  });

  it('is taken away after seven days and not a moment before, and only it', async () => {
    const folder = await aMailFolder();
    const drafts = join(folder, 'mail/drafts');
    await mkdir(drafts, { recursive: true });
    const opening = epochMilliseconds('2026-11-22T03:00:00.000Z');
    const names = {
      old: 'naoshi-01900000-0000-7000-8000-000000000901.eml',
      fresh: 'naoshi-01900000-0000-7000-8000-000000000902.eml',
      other: 'mine.eml',
    };
    for (const name of Object.values(names)) await writeFile(join(drafts, name), 'x');
    const seconds = (milliseconds: number) => (opening - milliseconds) / 1000;
    await utimes(join(drafts, names.old), seconds(0), seconds(draftKeptMilliseconds + 1000));
    await utimes(join(drafts, names.fresh), seconds(0), seconds(draftKeptMilliseconds));
    await utimes(join(drafts, names.other), seconds(0), seconds(draftKeptMilliseconds + 1000));
    await mailOn(folder);
    expect((await readdir(drafts)).sort()).toEqual([names.other, names.fresh].sort());
  });

  it('has no program on a machine without a screen', async () => {
    expect(await systemMailProgram('linux', {}).open('/nowhere.eml')).toBe(false);
    expect(await systemMailProgram('win32', {}).open('/nowhere.eml')).toBe(false);
  });
});

describe('the password of the mail server', () => {
  const given = (keep: boolean) => ({ server: aServerAt(587), password: { secret: 'geheim-words', keep } });

  it('is never written where the system keeps no secrets: refused to keep, known until the end', async () => {
    const folder = await aMailFolder();
    const { mail } = await mailOn(folder);
    expect(await mail.configureMail(given(true))).toMatchObject({
      error: { kind: 'mail-password-not-kept' },
    });
    expect(await mail.configureMail(given(false))).toMatchObject({
      value: { password: 'session', canKeepPassword: false, server: { host: '127.0.0.1' } },
    });
    expect(await everyFileIn(folder)).not.toContain('geheim-words');
    const next = await mailOn(folder);
    expect(await next.mail.readMailSettings({})).toMatchObject({
      value: { password: 'none', server: { host: '127.0.0.1' } },
    });
  });

  it('is kept sealed where the system can, found again at the next start, and forgotten with the server', async () => {
    const folder = await aMailFolder();
    const { mail } = await mailOn(folder, { sealer });
    expect(await mail.configureMail(given(true))).toMatchObject({ value: { password: 'kept' } });
    expect(await everyFileIn(folder)).not.toContain('geheim-words');
    const next = await mailOn(folder, { sealer });
    expect(await next.mail.readMailSettings({})).toMatchObject({ value: { password: 'kept' } });
    await next.mail.configureMail({ server: null, password: null });
    expect(await next.mail.readMailSettings({})).toMatchObject({ value: { password: 'none', server: null } });
  });

  it('given for the session takes a kept one away', async () => {
    const folder = await aMailFolder();
    const { mail } = await mailOn(folder, { sealer });
    await mail.configureMail(given(true));
    await mail.configureMail(given(false));
    const next = await mailOn(folder, { sealer });
    expect(await next.mail.readMailSettings({})).toMatchObject({ value: { password: 'none' } });
  });

  it('is asked for again where what was kept cannot be opened any more', async () => {
    const folder = await aMailFolder();
    const { mail } = await mailOn(folder, { sealer });
    await mail.configureMail(given(true));
    const moved = await mailOn(folder, { sealer: { ...sealer, open: async () => null } });
    expect(await moved.mail.readMailSettings({})).toMatchObject({ value: { password: 'none' } });
  });

  it('comes from the environment where it is given there, and stays out of the log', async () => {
    const { mail, lines } = await mailOn(await aMailFolder(), {
      environment: { NAOSHI_SMTP_PASSWORD: 'geheim-words' },
    });
    await mail.configureMail({ server: aServerAt(1), password: null });
    expect(await mail.readMailSettings({})).toMatchObject({ value: { password: 'environment' } });
    await mail.testMail({ server: aServerAt(1), secret: null });
    expect(JSON.stringify(lines)).not.toContain('geheim-words');
  });
});
