import { type UploadDocument, uploadDocumentSchema } from '../../../electron/fedex/schemas/upload-document';
import { type Answer, refused } from '../answer';
import type { Ledger } from '../ledger';

const documentTypes: Readonly<Record<UploadDocument['meta']['shipDocumentType'], string>> = {
  COMMERCIAL_INVOICE: 'CI',
  PRO_FORMA_INVOICE: 'PRO',
  OTHER: 'OTHER',
};

/** FedEx takes files of up to five megabytes. */
const mostBytes = 5 * 1024 * 1024;

const invalidDocument = (why: string) => refused('1001', `Invalid request: invalid input : ${why}`);

function readDocument(part: FormDataEntryValue): unknown {
  try {
    return typeof part === 'string' ? JSON.parse(part) : undefined;
  } catch {
    return undefined;
  }
}

/** The host for documents has numbers for codes, and refuses the file where it comes before what it is. */
export async function upload(form: FormData | null, ledger: Ledger): Promise<Answer> {
  const parts = [...(form?.entries() ?? [])];
  const [first, second, ...more] = parts;
  if (first?.[0] !== 'document' || more.length > 0) return invalidDocument('Invalid document details');
  if (second?.[0] !== 'attachment' || typeof second[1] === 'string')
    return refused('1002', 'Invalid request: no file information.');
  const read = uploadDocumentSchema.safeParse(readDocument(first[1]));
  if (!read.success) {
    const isCountry = read.error.issues.some(({ path }) => String(path.at(-1)).endsWith('CountryCode'));
    if (isCountry) return refused('1024', 'ETD shipment validation failure : Invalid country code');
    const [issue] = read.error.issues;
    return invalidDocument(`Invalid document details ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const bytes = new Uint8Array(await second[1].arrayBuffer());
  if (bytes.length > mostBytes) return invalidDocument('The file is too large');
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-')
    return invalidDocument('The file is not of its content type');
  const filed = ledger.file(read.data.name, bytes);
  return {
    status: 201,
    remark: `filed ${filed.id}`,
    body: {
      output: {
        meta: {
          docId: filed.id,
          documentType: documentTypes[read.data.meta.shipDocumentType],
          folderId: ['0b0493e1812f8921'],
        },
      },
    },
  };
}
