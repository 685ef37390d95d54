import { err, ok, type Result } from '../../../shared/result';
import { readZpl } from '../../printing/zpl';

const millimetresPerInch = 25.4;
const widthMillimetres = 4 * millimetresPerInch;
const usualHeightMillimetres = 6 * millimetresPerInch;
const mostHeightMillimetres = 12 * millimetresPerInch;

/** Heads are named by their dots per inch and made in whole dots a millimetre. */
const dotsPerMillimetre: Readonly<Record<number, number>> = { 203: 8, 300: 12, 600: 24 };

/** As long as the label says it is, in dots; else the length that FedEx's labels have. */
function heightOf(zpl: string, dots: number): number {
  const length = /\^LL(\d{2,5})/u.exec(zpl)?.[1];
  if (length === undefined) return usualHeightMillimetres;
  return Math.min(mostHeightMillimetres, Math.max(usualHeightMillimetres, Number(length) / dots));
}

const unreadable = (detail: string): Result<never> => err({ kind: 'carrier-file-unreadable', detail });

/** A picture of each label in a stream for a label printer, as PNG, near to what its head would burn. */
export async function drawZpl(bytes: Uint8Array): Promise<Result<readonly Uint8Array[]>> {
  const read = readZpl(bytes);
  if (read === null) return unreadable('labels are not begun and ended once');
  const zpl = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const dots = dotsPerMillimetre[read.dotsPerInch ?? 203] ?? 8;
  // Nine megabytes, most of them the drawing itself: fetched with the first label that is looked at.
  const { ready } = await import('zpl-renderer-js');
  const { api } = await ready;
  try {
    const drawn = await api.zplToBase64MultipleAsync(zpl, widthMillimetres, heightOf(zpl, dots), dots);
    return ok(drawn.map((picture) => new Uint8Array(Buffer.from(picture, 'base64'))));
  } catch (cause) {
    return unreadable(cause instanceof Error ? cause.message : String(cause));
  }
}
