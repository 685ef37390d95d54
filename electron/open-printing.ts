import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { now } from './clock';
import type { Log } from './log';
import { createPrinting, openOutboxClock, type Printing, systemPorts } from './printing';

/** SumatraPDF beside the app, as its own installer puts it for everybody or for one user, or in the packages. */
function sumatraPaths(environment: NodeJS.ProcessEnv): readonly string[] {
  // Electron's; plain node has none.
  const resources: string | undefined = process.resourcesPath;
  const folders = [environment.ProgramFiles, environment.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, 'SumatraPDF')],
  );
  const installed = [...(resources === undefined ? [] : [resources]), ...folders].map((folder) =>
    join(folder, 'SumatraPDF.exe'),
  );
  // Started from a clone, the program is where its package has it.
  const inPackages = '../../node_modules/pdf-to-printer/dist/SumatraPDF-3.4.6-32.exe';
  return [...installed, fileURLToPath(new URL(inPackages, import.meta.url))];
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
