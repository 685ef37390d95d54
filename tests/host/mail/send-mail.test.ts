import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ContentHash } from '../../../shared/cases/ids';
import { aSlip } from '../../builders/a-paper';
import { refusedAddress, startMailServer } from '../../builders/mail-server';
import { aKey, aMailFolder, aMessage, aSendingDesk, aServerAt, caseId, mailOn } from './mail-desk';

const sending = (message = aMessage(), key = aKey(1)) => ({ ledger: 'shop', key, caseId, message }) as const;

describe('an email by the shop’s server', () => {
  it('arrives with its Japanese subject, text, sender and attachments as they were looked at', async () => {
    const { mail, photos, server } = await aSendingDesk();
    const photo = Uint8Array.from([0xff, 0xd8, 0x01, 0x02, 0xff, 0xd9]);
    const hash = createHash('sha256').update(photo).digest('hex') as ContentHash;
    await photos.store(hash, photo, 'jpg');
    const message = aMessage({
      attachments: [
        { kind: 'paper', name: '預り票 GZ-261122-0042-K', paper: aSlip() },
        { kind: 'photo', name: '指輪/正面', hash },
      ],
    });
    const sent = await mail.sendMail(sending(message));
    expect(sent).toMatchObject({
      ok: true,
      value: { mail: { state: 'sent', to: 'hanako@example.com', caseId } },
    });
    const [arrived] = server.mails;
    expect(arrived?.subject).toBe(message.subject);
    expect(arrived?.text?.trim()).toBe(message.text);
    expect(arrived?.from?.value).toEqual([{ name: '直し処 銀座', address: 'shop@example.com' }]);
    expect(arrived?.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['預り票 GZ-261122-0042-K.pdf', 'application/pdf'],
      ['指輪-正面.jpg', 'image/jpeg'],
    ]);
    expect(arrived?.attachments[0]?.content.subarray(0, 5).toString()).toBe('%PDF-');
    expect(new Uint8Array(arrived?.attachments[1]?.content ?? [])).toEqual(photo);
    expect(arrived?.date?.toISOString()).toBe('2026-11-22T03:00:00.000Z');
    expect(arrived?.headers.get('x-unsent')).toBeUndefined();
  });

  it('goes once however often its key is asked for, at the same time or later', async () => {
    const { mail, server, folder } = await aSendingDesk();
    const both = await Promise.all([mail.sendMail(sending()), mail.sendMail(sending())]);
    expect(both[0]).toEqual(both[1]);
    await mail.sendMail(sending());
    const afterRestart = await mailOn(folder);
    expect(await afterRestart.mail.sendMail(sending())).toMatchObject({ value: { mail: { state: 'sent' } } });
    expect(server.mails).toHaveLength(1);
  });

  it('is refused with the wrong password, and nothing went', async () => {
    const { mail, server } = await aSendingDesk();
    await mail.configureMail({ server: aServerAt(server.port), password: { secret: 'wrong', keep: false } });
    expect(await mail.sendMail(sending())).toMatchObject({
      ok: false,
      error: { kind: 'mail-login-refused' },
    });
    expect(server.raw).toEqual([]);
    expect(await mail.readOutgoingMail({ caseId })).toMatchObject({
      value: { mails: [{ state: 'refused' }] },
    });
  });

  it('is refused for an address that the server does not deliver to, with the server’s words', async () => {
    const { mail, server } = await aSendingDesk();
    const refused = await mail.sendMail(sending(aMessage({ to: refusedAddress })));
    expect(refused).toMatchObject({ ok: false, error: { kind: 'mail-recipient-refused' } });
    expect(refused.ok ? '' : refused.error.detail).toContain('No such mailbox');
    expect(server.raw).toEqual([]);
  });

  it('is refused when the server reads it and says no', async () => {
    const { mail } = await aSendingDesk('refuses-content');
    expect(await mail.sendMail(sending())).toMatchObject({ ok: false, error: { kind: 'mail-refused' } });
    expect(await mail.readOutgoingMail({ caseId })).toMatchObject({
      value: { mails: [{ state: 'refused' }] },
    });
  });

  it.each(['cut-after-data', 'silent-after-data'] as const)(
    'is unknown when the server falls %s, is not sent again, and waits for a person’s word',
    async (mood) => {
      const { mail, server } = await aSendingDesk(mood);
      expect(await mail.sendMail(sending())).toMatchObject({
        ok: true,
        value: { mail: { state: 'unknown' } },
      });
      expect(server.raw).toHaveLength(1);
      await mail.sendMail(sending());
      expect(server.raw).toHaveLength(1);
      expect(await mail.readOutgoingMail({ caseId: null })).toMatchObject({
        value: { mails: [{ key: aKey(1) }] },
      });
      const answer = { key: aKey(1), answer: 'gone' } as const;
      expect(await mail.answerUnknownMail(answer)).toMatchObject({ value: { mail: { state: 'gone' } } });
      expect(await mail.answerUnknownMail({ ...answer, answer: 'not-gone' })).toMatchObject({
        value: { mail: { state: 'gone' } },
      });
      expect(await mail.readOutgoingMail({ caseId: null })).toMatchObject({ value: { mails: [] } });
    },
  );

  it('is refused when the server does not greet in time, and when nobody listens', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const address = silent.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { mail } = await mailOn(await aMailFolder());
    await mail.configureMail({ server: aServerAt(port, { user: '' }), password: null });
    const unreachable = { ok: false, error: { kind: 'mail-server-unreachable' } };
    expect(await mail.sendMail(sending())).toMatchObject(unreachable);
    silent.close();
    await mail.configureMail({ server: aServerAt(1, { user: '' }), password: null });
    expect(await mail.sendMail(sending(aMessage(), aKey(2)))).toMatchObject(unreachable);
  });

  it('is not sent where encryption was set up and the server has none, or one nobody vouches for', async () => {
    const plain = await aSendingDesk('well', { security: 'starttls' });
    const untrusted = { ok: false, error: { kind: 'mail-server-not-trusted' } };
    expect(await plain.mail.sendMail(sending())).toMatchObject(untrusted);
    expect(plain.server.raw).toEqual([]);
    const selfSigned = await startMailServer({ offersTls: true });
    onTestFinished(() => selfSigned.close());
    await plain.mail.configureMail({
      server: aServerAt(selfSigned.port, { security: 'starttls' }),
      password: null,
    });
    expect(await plain.mail.sendMail(sending(aMessage(), aKey(2)))).toMatchObject(untrusted);
    expect(selfSigned.raw).toEqual([]);
  });

  it('is not sent without a server, a password or one of its attachments', async () => {
    const { mail } = await mailOn(await aMailFolder());
    expect(await mail.sendMail(sending())).toMatchObject({ error: { kind: 'mail-not-set-up' } });
    await mail.configureMail({ server: aServerAt(25), password: null });
    expect(await mail.sendMail(sending())).toMatchObject({ error: { kind: 'mail-password-needed' } });
    const desk = await aSendingDesk();
    const lost = { kind: 'photo', name: 'front', hash: 'a'.repeat(64) as ContentHash } as const;
    expect(await desk.mail.sendMail(sending(aMessage({ attachments: [lost] })))).toMatchObject({
      error: { kind: 'mail-attachment-missing', path: ['message', 'attachments', 0] },
    });
    expect(desk.server.raw).toEqual([]);
  });

  it('that was on its way when the program was killed is unknown at the next start', async () => {
    const { mail, folder } = await aSendingDesk();
    await mail.sendMail(sending());
    const records = join(folder, 'mail/outgoing');
    const [name = ''] = await readdir(records);
    const file = join(records, name);
    const written = JSON.parse(await readFile(file, 'utf8')) as { mail: { state: string } };
    written.mail.state = 'sending';
    await writeFile(file, JSON.stringify(written));
    const next = await mailOn(folder);
    expect(await next.mail.readOutgoingMail({ caseId })).toMatchObject({
      value: { mails: [{ state: 'unknown' }] },
    });
  });
});

describe('trying the server', () => {
  it('logs in and sends nothing', async () => {
    const { mail, server } = await aSendingDesk();
    expect(await mail.testMail({ server: aServerAt(server.port), secret: null })).toEqual({
      ok: true,
      value: {},
    });
    expect(await mail.testMail({ server: aServerAt(server.port), secret: 'wrong' })).toMatchObject({
      error: { kind: 'mail-login-refused' },
    });
    expect(server.raw).toEqual([]);
  });
});
