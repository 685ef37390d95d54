import { systemMailProgram } from '../../mail/mail-program';
import { openServices } from '../../open-services';
import { dataFolder, openProfile, type Profile } from '../../profile/data-folder';
import { type LockOutcome, takeLock } from '../../profile/lock';
import { noSealer } from '../../secrets/secret-file';
import type { BuiltFiles } from '../built-files';
import { terminalLanguage, words } from '../words';
import { type DeskServer, openDeskServer } from './desk-server';
import type { BrowserHostOptions } from './options';
import { createLaunchCodes, newSecret } from './secrets';
import { createWindowOpener } from './window-opener';

/** What the process says when it ends: well, without having been able to start, or because another one is running. */
const exitCodes = { well: 0, failed: 1, held: 3 } as const;

const language = terminalLanguage(process.env);

/** People read standard error; standard output has only lines for programs. */
function say(word: keyof typeof words, more = ''): void {
  process.stderr.write(`${words[word][language]}${more === '' ? '' : ` ${more}`}\n`);
}

function sayAddress(address: string): void {
  say('openAddress');
  process.stdout.write(`address ${address}\n`);
}

function sayHeld(outcome: Extract<LockOutcome, { taken: false }>): number {
  const { holder, answer } = outcome;
  const hasAddress = holder.host === 'browser' && answer !== null && answer !== '';
  if (holder.host === 'electron') say('heldByElectron', String(holder.pid));
  else say(hasAddress ? 'heldByBrowser' : 'alreadyOpen', String(holder.pid));
  if (hasAddress) sayAddress(answer);
  return exitCodes.held;
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

function openWritableProfile(folder: string): Profile | null {
  try {
    return openProfile(folder);
  } catch (cause) {
    say('folderNotWritable', `${folder} (${String(codeOf(cause) ?? cause)})`);
    return null;
  }
}

/**
 * Resolves when a person or the system asks this process to end. Asked again it goes on ending: Ctrl+C reaches it from the
 * terminal and once more from whoever started it, and what was asked for must still get to the disk.
 */
function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

/** Serves the desk until its last window is closed or someone ends it. Resolves to the process's exit code. */
export async function runBrowserHost(options: BrowserHostOptions, built: BuiltFiles): Promise<number> {
  const profile = openWritableProfile(dataFolder(options.dataFolder, process.env));
  if (profile === null) return exitCodes.failed;
  const outcome = await takeLock(profile.lock, 'browser');
  if (!outcome.taken) return sayHeld(outcome);

  const { dispatch, noticeBoard, log, close } = await openServices({
    profile,
    host: 'browser',
    fontFolder: built.fonts,
    keepingThread: built.keepingThread,
    readingThread: built.readingThread,
    wasmFolder: built.wasm,
    sealer: noSealer,
    mailProgram: systemMailProgram(process.platform, process.env),
    onLanguage: () => undefined,
  });
  const codes = createLaunchCodes();
  let server: DeskServer;
  try {
    server = await openDeskServer(
      { dispatch, noticeBoard, codes, token: newSecret(), page: built.page, log },
      options.port,
    );
  } catch (cause) {
    say(codeOf(cause) === 'EADDRINUSE' ? 'portTaken' : 'portRefused', String(options.port));
    log.error({ err: cause, port: options.port }, 'the port cannot be had');
    outcome.lock.release();
    await close();
    return exitCodes.failed;
  }
  const ending = askedToEnd();
  const launchAddress = () => `${server.address.origin}/#launch=${codes.mint()}`;
  const opener = createWindowOpener({ folder: profile.browser, launchAddress, server, say });
  outcome.lock.onSummons(async () =>
    options.opensWindow && opener.open() ? '' : opener.addressForAnother(),
  );
  say('serving', profile.folder);
  log.info({ host: 'browser', port: options.port }, 'serving');
  if (!options.opensWindow || !opener.open()) sayAddress(launchAddress());

  const why = await Promise.race([ending, opener.unused]);
  if (why === 'unused') say('ended');
  opener.clear();
  await server.close();
  await close();
  outcome.lock.release();
  return exitCodes.well;
}
