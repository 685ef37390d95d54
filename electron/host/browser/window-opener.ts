import type { words } from '../words';
import type { DeskServer } from './desk-server';
import { findBrowser, hasDisplay } from './find-browser';
import { clearRedirects, openBrowserWindow } from './open-browser';

export type WindowOpener = {
  /** Opens one more window; false where this machine can show none, which was said. */
  readonly open: () => boolean;
  /** An address for a window that somebody else opens: it is waited for as for one that is being reloaded. */
  readonly addressForAnother: () => string;
  /** Resolves once a window was shown and none is left. */
  readonly unused: Promise<'unused'>;
  readonly clear: () => void;
};

export type WindowOpenerParts = {
  readonly folder: string;
  /** A new address with a code of its own. */
  readonly launchAddress: () => string;
  readonly server: Pick<DeskServer, 'listeningWindows'>;
  readonly say: (word: keyof typeof words, more?: string) => void;
};

/** A window that is being reloaded, or is taking over the notices from one just closed, is back sooner. */
const graceMilliseconds = 10_000;
const lookEveryMilliseconds = 1000;

function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Shows the desk in the machine's browser and notices when nobody looks at it any more. */
export function createWindowOpener({ folder, launchAddress, server, say }: WindowOpenerParts): WindowOpener {
  let running = 0;
  let wasOpened = false;
  let wasShown = false;
  let lastSeen = 0;
  let settle: (why: 'unused') => void = () => undefined;
  const unused = new Promise<'unused'>((resolve) => {
    settle = resolve;
  });
  clearRedirects(folder);

  // The process of a window may end while its window lives on in an older process of the same user data folder: what
  // counts is that neither a process nor a listening window is left.
  const look = setInterval(() => {
    if (server.listeningWindows() > 0) wasShown = true;
    if (running > 0 || server.listeningWindows() > 0 || !wasShown) lastSeen = performance.now();
    else if (performance.now() - lastSeen > graceMilliseconds) settle('unused');
  }, lookEveryMilliseconds);

  function open(): boolean {
    if (!hasDisplay(process.platform, process.env)) {
      say('noDisplay');
      return false;
    }
    const browser = findBrowser(process.platform, process.env);
    if (browser === null) {
      say('noBrowser');
      return false;
    }
    if (isRoot() && !wasOpened) say('withoutSandbox');
    wasOpened = true;
    const child = openBrowserWindow({ browser, folder, address: launchAddress(), withoutSandbox: isRoot() });
    running += 1;
    let isOver = false;
    const over = () => {
      if (isOver) return;
      isOver = true;
      running -= 1;
      setTimeout(() => {
        if (wasShown || server.listeningWindows() > 0) return;
        say('browserDidNotOpen');
        process.stdout.write(`address ${launchAddress()}\n`);
      }, graceMilliseconds);
    };
    child.on('error', over);
    child.on('exit', over);
    return true;
  }

  return {
    open,
    addressForAnother: () => {
      lastSeen = performance.now();
      return launchAddress();
    },
    unused,
    clear: () => {
      clearInterval(look);
      clearRedirects(folder);
    },
  };
}
