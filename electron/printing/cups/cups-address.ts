/** Where cupsd listens. */
export type CupsAddress = { readonly socketPath: string } | { readonly host: string; readonly port: number };

const ippPort = 631;

/** Where cupsd listens when nobody says otherwise, in the order libcups tries. macOS keeps its socket elsewhere. */
function usualAddresses(platform: NodeJS.Platform): readonly CupsAddress[] {
  const sockets =
    platform === 'darwin' ? ['/private/var/run/cupsd'] : ['/run/cups/cups.sock', '/var/run/cups/cups.sock'];
  return [...sockets.map((socketPath) => ({ socketPath })), { host: 'localhost', port: ippPort }];
}

/**
 * Reads `CUPS_SERVER` as libcups does: a path is a socket; `host`, `host:port`, `[v6]:port`, each with an optional
 * `/version=…` that is of no use here. Empty or absent: the usual places.
 */
export function cupsAddresses(
  cupsServer: string | undefined,
  platform: NodeJS.Platform,
): readonly CupsAddress[] {
  if (cupsServer === undefined || cupsServer === '') return usualAddresses(platform);
  if (cupsServer.startsWith('/')) return [{ socketPath: cupsServer }];
  const server = cupsServer.replace(/\/.*$/u, '');
  const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/u.exec(server);
  const host = match?.[1] ?? match?.[2];
  if (host === undefined) return usualAddresses(platform);
  return [{ host, port: match?.[3] === undefined ? ippPort : Number(match[3]) }];
}
