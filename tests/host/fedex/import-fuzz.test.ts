import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { createImport } from '../../../electron/fedex/imports';
import type { FileStore } from '../../../electron/journal/file-store';
import { appErrorSchema } from '../../../shared/app-error';
import { between, happens, pick, type Random, seededRandom } from '../../../shared/cases/sample/random';
import { shippingCalls } from '../../../shared/contract/shipping-calls';
import { ok } from '../../../shared/result';
import { bitmapLabel } from '../../builders/a-bitmap-label';
import { fileReaderForTests } from '../../builders/file-reader';

const files = 2000;
const mostGrowth = 200_000_000;
const reader = fileReaderForTests();

/** Small, so that thousands of them are drawn in seconds: the same readers see every one. */
async function seeds(): Promise<readonly [Buffer, ...Buffer[]]> {
  const matrix = '986578788855';
  return [
    await bitmapLabel({ matrix, size: [60, 60] }),
    await bitmapLabel({ matrix, words: 'TRK# 7949 5355 5571', size: [110, 76] }),
    await plainPage(),
  ];
}

/** Nothing in it is compressed, so that a change meets what the page says and not only that it can be unpacked. */
async function plainPage(): Promise<Buffer> {
  const document = new PDFDocument({ size: [110, 40], margin: 4, compress: false });
  document.fontSize(6).text('FedEx TRK# 9865 7878 8855 0430').rect(10, 20, 30, 10).fill('#000');
  document.end();
  const parts: Uint8Array[] = [];
  for await (const part of document) parts.push(part);
  return Buffer.concat(parts);
}

const intrusions = [
  '0 0 R',
  '/Kids [1 0 R 1 0 R]',
  '/Parent 3 0 R',
  '/Length 999999999',
  '/Filter [/FlateDecode /FlateDecode /LZWDecode]',
  '/Count -1',
  '/Width 60000 /Height 60000',
  '/MediaBox [0 0 1e9 1e9]',
  '/Encrypt 1 0 R',
  'endobj 1 0 obj << /Type /Catalog >>',
  'q '.repeat(3000),
  '('.repeat(3000),
  '<<'.repeat(3000),
  '['.repeat(3000),
] as const;

/** Keeps the length as often as not: then the table at the end still finds everything that was changed. */
function changed(pdf: Buffer, random: Random): Buffer {
  const bytes = Buffer.from(pdf);
  const at = between(random, 9, bytes.length - 60);
  if (happens(random, 0.55)) {
    for (let left = between(random, 1, 12); left > 0; left -= 1)
      bytes[Math.min(bytes.length - 60, at + between(random, 0, 200))] = between(random, 0, 255);
    return bytes;
  }
  if (happens(random, 0.5)) {
    const words = Buffer.from(pick(random, intrusions).slice(0, bytes.length - 60 - at), 'latin1');
    words.copy(bytes, at);
    return bytes;
  }
  const kind = random();
  if (kind < 0.3) return bytes.subarray(0, at);
  if (kind < 0.6) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + between(random, 1, 80))]);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 300))]);
}

it(`${files} changed PDFs are each read or refused in words, and the next whole one is read`, async () => {
  const random = seededRandom(2026);
  let stored = 0;
  const store: FileStore['store'] = async (hash) => {
    stored += 1;
    return ok({ hash });
  };
  const importFile = createImport(
    () => ({ store, load: async () => ({ ok: false, error: { kind: 'not-found' } }) }),
    reader,
  );
  const importing = (bytes: Buffer) => importFile({ ledger: 'shop', pdfBase64: bytes.toString('base64') });
  const whole = await seeds();
  const before = process.memoryUsage().rss;
  const refused = new Map<string, number>();
  let read = 0;
  for (let count = 0; count < files; count += 1) {
    const reply = await importing(changed(pick(random, whole), random));
    if (reply.ok) {
      read += 1;
      expect(shippingCalls.importCarrierFile.output.safeParse(reply.value).success).toBe(true);
    } else {
      expect(appErrorSchema.safeParse(reply.error).success).toBe(true);
      refused.set(reply.error.kind, (refused.get(reply.error.kind) ?? 0) + 1);
    }
  }
  expect(stored).toBe(read);
  expect([...refused.keys()].every((kind) => kind.startsWith('import-'))).toBe(true);
  expect(read).toBeGreaterThan(files / 10);
  expect(refused.get('import-unreadable')).toBeGreaterThan(files / 10);
  expect(process.memoryUsage().rss - before).toBeLessThan(mostGrowth * 4);
  const last = await importing(whole[0]);
  expect(last).toMatchObject({ value: { scannedNumbers: ['986578788855'] } });
}, 300_000);
