import type { WebFrameMain } from 'electron';

/** The desk's own address. Standard and secure, so that IndexedDB, workers and the camera work in it. */
export const deskScheme = 'app';
export const deskHost = 'desk';
export const deskAddress = `${deskScheme}://${deskHost}/`;

/**
 * Whether an address is the desk's. By protocol and host: `new URL('app://desk').origin` is the text "null", which is also
 * what every other unknown scheme has.
 */
export function isDeskAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${deskScheme}:` && host === deskHost;
}

/** Only the desk's page itself may call: no frame in it, no page elsewhere, no frame that is gone. */
export function isDeskFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isDeskAddress(frame.url);
}
