import { protocol } from 'electron';
import { pageHeaders } from '../content-security-policy';
import { readPageFile } from '../page-files';
import { deskScheme, isDeskAddress } from './sender';

/** To be called before the app is ready; later Electron takes no more schemes. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: deskScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built page under the desk's address, with the same headers as the browser host. */
export function servePage(folder: string): void {
  protocol.handle(deskScheme, async (request) => {
    const refuse = (status: number) => new Response(null, { status, headers: pageHeaders });
    if (!isDeskAddress(request.url)) return refuse(403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const file = await readPageFile(folder, new URL(request.url).pathname);
    if (file === null) return refuse(404);
    return new Response(file.bytes, { headers: { ...pageHeaders, 'content-type': file.contentType } });
  });
}
