import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailMessage, MailServer } from '../../shared/messages/mail';
import { libraryDate } from '../../shared/time/library-date';
import type { Instant } from '../../shared/time/plain-date';
import type { AttachedFile } from './attach';

type Composing = {
  readonly message: Pick<MailMessage, 'to' | 'subject' | 'text'>;
  readonly files: readonly AttachedFile[];
  readonly at: Instant;
};

function composed(options: ConstructorParameters<typeof MailComposer>[0]): Promise<Buffer> {
  const node = new MailComposer({
    ...options,
    // Nothing that a customer or a clerk writes may make the program read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return node.build();
}

function commonParts({ message, files, at }: Composing) {
  return {
    to: { name: '', address: message.to },
    subject: message.subject,
    text: message.text,
    date: libraryDate(at),
    attachments: files.map((file) => ({ ...file })),
  };
}

/** The email for the server, under an id of its own. */
export function composeToSend(composing: Composing, server: MailServer, messageId: string): Promise<Buffer> {
  return composed({
    ...commonParts(composing),
    from: { name: server.fromName, address: server.fromAddress },
    messageId,
  });
}

/** The email as a file that a mail program opens for writing on; who sends it, the program itself knows. */
export function composeDraft(composing: Composing): Promise<Buffer> {
  return composed({ ...commonParts(composing), headers: { 'X-Unsent': '1' } });
}
