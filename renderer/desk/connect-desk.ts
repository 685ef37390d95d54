import type { Desk } from '../../shared/contract/desk';
import { connectBrowserHost } from './browser-host';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in the browser host. */
    readonly desk?: Desk;
  }
}

let connected: Desk | null = null;

/** The way to the main process, whichever host carries it. One for the window, however often it is asked for. */
export function connectDesk(): Desk {
  connected ??= window.desk ?? connectBrowserHost();
  return connected;
}
