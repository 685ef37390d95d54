import { app, dialog } from 'electron';
import type { Language } from '../../../shared/language';
import type { Log } from '../../log';
import { words } from '../words';

/** A broken invariant of the main process: written down, told in words, and then the end; going on could do harm. */
export function stopOnBrokenInvariant(log: Log, logFolder: string, language: () => Language): void {
  let isStopping = false;
  const stop = (cause: unknown) => {
    log.error({ err: cause }, 'a broken invariant');
    if (isStopping) return;
    isStopping = true;
    const say = language();
    if (app.isReady()) dialog.showErrorBox(words.brokenTitle[say], `${words.brokenText[say]}\n${logFolder}`);
    app.exit(1);
  };
  process.on('uncaughtException', stop);
  process.on('unhandledRejection', stop);
}
