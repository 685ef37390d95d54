import type { AppErrorKind } from '../../../shared/app-error';
import { statusCodes } from '../ipp/tags';
import type { PortFault } from '../printer-port';

/** What an unsuccessful answer to a request about a printer means to the desk. */
function meaningOf(code: number): { readonly kind: AppErrorKind; readonly next: PortFault['next'] } {
  switch (code) {
    case statusCodes.notFound:
      return { kind: 'printer-unknown', next: 'final' };
    case statusCodes.forbidden:
    case statusCodes.notAuthenticated:
    case statusCodes.notAuthorized:
      return { kind: 'not-allowed', next: 'final' };
    case statusCodes.tooLarge:
    case statusCodes.formatNotSupported:
    case statusCodes.compressionError:
    case statusCodes.formatError:
      return { kind: 'paper-not-printable', next: 'final' };
    case statusCodes.notPossible:
      // CUPS says so for a queue that is full ("Too many active jobs."): there will be room.
      return { kind: 'printer-refused', next: 'wait' };
    case statusCodes.deviceError:
      return { kind: 'printer-unreachable', next: 'wait' };
    default:
      return { kind: 'printer-refused', next: code >= statusCodes.serverErrors ? 'wait' : 'final' };
  }
}

export function ippFault(code: number, message: string | null): PortFault {
  const { kind, next } = meaningOf(code);
  const number = `IPP 0x${code.toString(16).padStart(4, '0')}`;
  return { error: { kind, detail: message === null ? number : `${message} (${number})` }, next };
}
