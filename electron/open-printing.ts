import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { now } from './clock';
import type { Log } from './log';
import { createPrinting, openOutboxClock, type Printing, systemPorts } from './printing';

/** SumatraPDF beside the app, or as its own installer puts it for everybody or for one user. */
function sumatraPaths(environment: NodeJS.ProcessEnv): readonly string[] {
  // Electron's; plain node has none.
  const resources: string | undefined = process.resourcesPath;
  const folders = [environment.ProgramFiles, environment.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, 'SumatraPDF')],
  );
  return [...(resources === undefined ? [] : [resources]), ...folders].map((folder) =>
    join(folder, 'SumatraPDF.exe'),
  );
}

/** The printing of one profile on the printers of this computer. */
export async function openPrinting(folder: string, log: Log): Promise<Printing> {
  const candidates = sumatraPaths(process.env);
  const ports = await systemPorts({
    platform: process.platform,
    cupsServer: process.env.CUPS_SERVER,
    userName: userInfo().username,
    sumatraProgram: candidates.find((path) => existsSync(path)) ?? 'SumatraPDF.exe',
    log,
  });
  return createPrinting({ folder, ports, clock: openOutboxClock(now), log });
}
