import { app, type Session, type WebContents } from 'electron';
import type { Log } from '../../log';
import { isDeskAddress } from './sender';

/** Nothing leads out of the desk's page: no other address, no second window, no embedded page. */
function keepOnDesk(contents: WebContents, log: Log): void {
  contents.on('will-frame-navigate', (details) => {
    if (details.isMainFrame && isDeskAddress(details.url)) return;
    log.warn({ to: details.url }, 'a navigation was blocked');
    details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    if (!isDeskAddress(details.url)) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    log.warn({ to: url }, 'a window was not opened');
    return { action: 'deny' };
  });
}

/** Holds for every page there will ever be, whoever makes it. */
export function lockDownPages(log: Log): void {
  app.on('web-contents-created', (_event, contents) => keepOnDesk(contents, log));
}

function isOnlyVideo(mediaTypes: readonly string[] | undefined): boolean {
  return mediaTypes?.length === 1 && mediaTypes[0] === 'video';
}

/** Text that the page itself puts on the clipboard; reading the clipboard is another permission, and refused. */
const copying = 'clipboard-sanitized-write';

/** The camera for photos at the counter, and copying a text; nothing else of the machine is for the page. */
export function allowCameraAndCopying(session: Session, log: Log): void {
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    const mediaTypes = 'mediaTypes' in details ? details.mediaTypes : undefined;
    const isForDesk = permission === copying || (permission === 'media' && isOnlyVideo(mediaTypes));
    const isAllowed = isForDesk && details.isMainFrame && isDeskAddress(contents.getURL());
    if (!isAllowed) log.warn({ permission, mediaTypes }, 'a permission was refused');
    answer(isAllowed);
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin, details) =>
      (permission === copying || (permission === 'media' && details.mediaType === 'video')) &&
      isDeskAddress(origin),
  );
  session.setDevicePermissionHandler(() => false);
}
