import { type MailServer, mailSecurities, mailServerSchema } from '../../../shared/messages/mail';
import { err, ok, type Result } from '../../../shared/result';

/** The mail server as typed. */
export type MailServerDraft = { readonly [field in keyof MailServer]: string };
export type MailServerFaults = { readonly [field in keyof MailServer]?: true };

export function draftOfServer(server: MailServer | null): MailServerDraft {
  return server === null
    ? { host: '', port: '587', security: 'starttls', user: '', fromName: '', fromAddress: '' }
    : { ...server, port: String(server.port) };
}

const usualPorts = { tls: '465', starttls: '587', none: '25' } as const;

/** With the encryption goes the port that belongs to it, unless another one was typed. */
export function chooseSecurity(draft: MailServerDraft, value: string | null): MailServerDraft {
  const security = mailSecurities.find((known) => known === value);
  if (security === undefined) return draft;
  const isUsual = Object.values<string>(usualPorts).includes(draft.port);
  return { ...draft, security, port: isUsual ? usualPorts[security] : draft.port };
}

/** The settings, or which fields cannot be taken. */
export function readMailServer(draft: MailServerDraft): Result<MailServer, MailServerFaults> {
  const { host, port, fromAddress, ...others } = draft;
  const read = mailServerSchema.safeParse({
    ...others,
    host: host.trim(),
    port: /^\d{1,5}$/u.test(port.trim()) ? Number(port) : 0,
    fromAddress: fromAddress.trim(),
  });
  if (read.success) return ok(read.data);
  return err(Object.fromEntries(read.error.issues.map(({ path }) => [path[0], true])));
}
