import type { NodemailerError } from 'nodemailer/lib/errors';
import type { AppError, AppErrorKind } from '../../shared/app-error';

const distrust = new Set(['ETLS', 'EREQUIRETLS']);
const credentials = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2']);
const certificateFault = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|EPROTO|ERR_SSL|ERR_TLS/u;

function kindOf({ code = '', originalCode = '', command = '', responseCode }: NodemailerError): AppErrorKind {
  if (credentials.has(code)) return 'mail-login-refused';
  if (distrust.has(code) || certificateFault.test(originalCode)) return 'mail-server-not-trusted';
  if (code === 'EENVELOPE' && command === 'RCPT TO') return 'mail-recipient-refused';
  if (code === 'EENVELOPE' || code === 'EMESSAGE' || responseCode !== undefined) return 'mail-refused';
  return 'mail-server-unreachable';
}

/** What the server said, or how it failed to say anything; never what was sent to it. */
export function whatWasSaid({ response, message, code }: NodemailerError): string {
  return (response ?? `${code ?? ''} ${message}`).trim().slice(0, 300);
}

/** A failure before the message was handed over: nothing of it went. */
export function mailRefusal(cause: NodemailerError): AppError {
  return { kind: kindOf(cause), detail: whatWasSaid(cause) };
}
