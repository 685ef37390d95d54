import { describe, expect, it } from 'vitest';
import { createDocuments } from '../../../electron/documents/documents';
import { attach } from '../../../electron/mail/attach';
import type { Attachment } from '../../../shared/messages/mail';
import {
  aCommercialInvoice,
  aLabelHash,
  anIdentitySheet,
  aPhotoHash,
  filesOfBytes,
  keptFiles,
} from '../../builders/a-shipping-paper';
import { fontFolderForTests } from '../documents/font-folder';
import { extractedPages, hasPoppler } from '../documents/poppler';
import { aPdf } from '../printing/print-papers';

const documents = createDocuments({ fontFolder: fontFolderForTests() });
const attached = (attachments: readonly Attachment[], files = keptFiles) =>
  attach(attachments, 'shop', { documents, filesOf: () => files });

describe('what hangs on an email about a shipment', () => {
  it("is FedEx's file as it is, under a name that every system takes", async () => {
    const pdf = await aPdf('Letter', 2);
    const files = filesOfBytes(pdf);
    const hash = await hashOfOnly(pdf);
    const result = await attached(
      [{ kind: 'stored-file', name: 'Label 7949/5355', hash, format: 'pdf' }],
      files,
    );
    if (!result.ok) throw new Error(result.error.detail);
    expect(result.value).toMatchObject([{ filename: 'Label 7949-5355.pdf', contentType: 'application/pdf' }]);
    expect(result.value[0]?.content.equals(pdf)).toBe(true);
  });

  it.each([
    ['is not on disk', { hash: 'a'.repeat(64), format: 'pdf' }, 'stored-file-missing'],
    ['is no PDF', { hash: aLabelHash, format: 'pdf' }, 'carrier-file-unreadable'],
    ['is no ZPL', { hash: aPhotoHash, format: 'zpl' }, 'carrier-file-unreadable'],
  ] as const)('is refused where a file %s, with its name and its place', async (_, file, why) => {
    // The first of them is a hash by its form, of nothing.
    const hash = file.hash as typeof aPhotoHash;
    const result = await attached([{ kind: 'stored-file', name: 'Label', hash, format: file.format }]);
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'mail-attachment-missing', path: ['message', 'attachments', 0] },
    });
    expect(result.ok ? '' : result.error.detail).toContain(`Label: ${why}`);
  });

  it('draws the photos of an identity sheet from where they are kept, and refuses it without them', async () => {
    const sheet: Attachment = { kind: 'paper', name: 'Identity', paper: anIdentitySheet() };
    expect(await attached([sheet])).toMatchObject({ ok: true });
    expect(await attached([sheet], filesOfBytes())).toMatchObject({
      error: { kind: 'mail-attachment-missing' },
    });
  });

  it.skipIf(!hasPoppler)(
    'says that an invoice is a draft where its label is not kept (needs poppler)',
    async () => {
      const invoice: Attachment = { kind: 'paper', name: 'Invoice', paper: aCommercialInvoice({ sets: 1 }) };
      for (const [files, isDraft] of [
        [keptFiles, false],
        [filesOfBytes(), true],
      ] as const) {
        const result = await attached([invoice], files);
        if (!result.ok) throw new Error(result.error.detail);
        const [file] = result.value;
        if (file === undefined) throw new Error('Nothing attached.');
        expect((await extractedPages(file.content)).join('').includes('DRAFT')).toBe(isDraft);
      }
    },
  );
});

async function hashOfOnly(bytes: Uint8Array): Promise<typeof aPhotoHash> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  // The digest of bytes in lower-case hex is a hash by its form.
  return Buffer.from(digest).toString('hex') as typeof aPhotoHash;
}
