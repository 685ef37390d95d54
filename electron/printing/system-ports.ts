import type { Log } from '../log';
import { cupsAddresses } from './cups/cups-address';
import { openCupsPort } from './cups/cups-port';
import type { PrinterPort } from './printer-port';
import { openTcp9100Port } from './tcp-9100/tcp-9100-port';
import { absentSpooler } from './windows/absent-spooler';
import { openKoffiSpooler } from './windows/koffi-spooler';
import type { Spooler } from './windows/spooler';
import { openSumatra } from './windows/sumatra';
import { openWindowsPort } from './windows/windows-port';

export type SystemPortsOptions = {
  readonly platform: NodeJS.Platform;
  /** `CUPS_SERVER`, where it is set. */
  readonly cupsServer: string | undefined;
  /** Name of the person logged in to this computer. */
  readonly userName: string;
  /** SumatraPDF.exe as it was installed with the desk; used on Windows alone. */
  readonly sumatraProgram: string;
  readonly log: Log;
};

/** The desk has to open without its printers too. */
async function openSpooler(log: Log): Promise<Spooler> {
  try {
    return await openKoffiSpooler();
  } catch (cause) {
    log.error({ cause: String(cause) }, 'the Windows spooler could not be opened');
    return absentSpooler;
  }
}

/** The roads to printers that this computer has. */
export async function systemPorts(options: SystemPortsOptions): Promise<readonly PrinterPort[]> {
  const { platform, cupsServer, userName } = options;
  const system =
    platform === 'win32'
      ? openWindowsPort({
          spooler: await openSpooler(options.log),
          sumatra: openSumatra(options.sumatraProgram),
        })
      : openCupsPort({ addresses: cupsAddresses(cupsServer, platform), userName });
  return [system, openTcp9100Port()];
}
