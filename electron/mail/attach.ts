import type { Ledger } from '../../shared/contract/calls';
import type { Attachment } from '../../shared/messages/mail';
import { err, ok, type Result } from '../../shared/result';
import type { Documents } from '../documents/documents';
import { type FilesOf, loadStoredFile } from '../stored-files';

/** A file as it hangs on an email. */
export type AttachedFile = {
  readonly filename: string;
  readonly contentType: 'application/pdf' | 'image/jpeg' | 'application/octet-stream';
  readonly content: Buffer;
};

/** Most servers refuse more than 20 to 25 MB once it is written in letters, which takes a third more. */
export const attachedBytesLimit = 15_000_000;

export type AttachmentSources = {
  readonly documents: Documents;
  readonly filesOf: FilesOf;
};

const signsForbidden = /[\\/:*?"<>|\p{Cc}]/gu;

/** A name that every system takes for a file, with its ending. */
function fileName(name: string, ending: string): string {
  const plain = name.replace(signsForbidden, '-').replace(/^[. ]+|[. ]+$/gu, '');
  return `${plain === '' ? 'naoshi' : plain}.${ending}`;
}

/** Draws the papers and fetches the photos and the carrier's files; all or none. */
export async function attach(
  attachments: readonly Attachment[],
  ledger: Ledger,
  sources: AttachmentSources,
): Promise<Result<readonly AttachedFile[]>> {
  const files: AttachedFile[] = [];
  for (const [index, attachment] of attachments.entries()) {
    const file = await fileOf(attachment, ledger, sources);
    if (!file.ok) {
      const detail = [attachment.name, file.error.kind, file.error.detail].filter(Boolean).join(': ');
      return err({ kind: 'mail-attachment-missing', detail, path: ['message', 'attachments', index] });
    }
    files.push(file.value);
  }
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  if (bytes <= attachedBytesLimit) return ok(files);
  return err({ kind: 'mail-refused', detail: `attachments: ${bytes} > ${attachedBytesLimit} bytes` });
}

async function fileOf(
  attachment: Attachment,
  ledger: Ledger,
  { documents, filesOf }: AttachmentSources,
): Promise<Result<AttachedFile>> {
  if (attachment.kind === 'photo') {
    const photo = await loadStoredFile(filesOf(ledger), attachment.hash);
    if (!photo.ok) return photo;
    const filename = fileName(attachment.name, 'jpg');
    return ok({ filename, contentType: 'image/jpeg', content: Buffer.from(photo.value) });
  }
  if (attachment.kind === 'stored-file') {
    const { name, hash, format } = attachment;
    const file = await loadStoredFile(filesOf(ledger), hash, format);
    if (!file.ok) return file;
    const contentType = format === 'pdf' ? 'application/pdf' : 'application/octet-stream';
    return ok({ filename: fileName(name, format), contentType, content: Buffer.from(file.value) });
  }
  const drawn = await documents.draw(attachment.paper, { stock: 'A4', dpi: null }, filesOf(ledger));
  if (!drawn.ok) return drawn;
  const filename = fileName(attachment.name, 'pdf');
  return ok({ filename, contentType: 'application/pdf', content: Buffer.from(drawn.value.pdf) });
}
