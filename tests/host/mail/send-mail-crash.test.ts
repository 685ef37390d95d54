import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startMailServer } from '../../builders/mail-server';
import { aKey, aMailFolder, caseId, mailOn } from './mail-desk';

describe('a program that is killed while it sends', () => {
  it('knows at the next start that it does not know, and sends nothing again', {
    timeout: 60_000,
  }, async () => {
    const server = await startMailServer({ mood: 'silent-after-data' });
    onTestFinished(() => server.close());
    const folder = await aMailFolder();
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        ssr: join(import.meta.dirname, 'mail-sender.ts'),
        outDir: join(folder, 'built'),
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'sender.mjs' } },
      },
      ssr: { noExternal: true },
    });
    const child = fork(join(folder, 'built/sender.mjs'), [folder, String(server.port), aKey(1)], {
      stdio: 'inherit',
    });
    await expect.poll(() => server.raw.length, { timeout: 30_000 }).toBe(1);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const next = await mailOn(folder);
    expect(await next.mail.readOutgoingMail({ caseId: null })).toMatchObject({
      value: { mails: [{ key: aKey(1), state: 'unknown', to: 'hanako@example.com' }] },
    });
    expect(server.raw).toHaveLength(1);
    const answered = await next.mail.answerUnknownMail({ key: aKey(1), answer: 'not-gone' });
    expect(answered).toMatchObject({ value: { mail: { state: 'not-gone', caseId } } });
  });
});
