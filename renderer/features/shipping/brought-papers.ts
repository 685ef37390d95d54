import type { AppError } from '../../../shared/app-error';
import type { Ledger } from '../../../shared/contract/calls';
import type { Desk } from '../../../shared/contract/desk';
import { importedPdfBytesLimit } from '../../../shared/contract/shipping-calls';
import type { CarrierFile } from '../../../shared/shipping/carrier-file';
import { plainTrackingNumber, readTrackingNumber } from '../../../shared/shipping/tracking-number';

/** A paper made on FedEx's page, kept as it came, with what was read in it. */
export type BroughtPaper = {
  readonly name: string;
  readonly file: CarrierFile;
  /** With a true check digit, the likeliest first. */
  readonly inWords: readonly string[];
  readonly inBars: readonly string[];
  readonly doubtful: readonly string[];
};

export type Brought = { readonly papers: readonly BroughtPaper[]; readonly refusals: readonly Refused[] };
export type Refused = { readonly name: string; readonly error: AppError | null };

function isPdf({ name, type }: File): boolean {
  return type === 'application/pdf' || /\.pdf$/iu.test(name);
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let signs = '';
  // A call takes so many arguments at a time.
  const step = 0x8000;
  for (let from = 0; from < bytes.length; from += step)
    signs += String.fromCharCode(...bytes.subarray(from, from + step));
  return btoa(signs);
}

/** Hands each PDF over to be kept and read; what is none is named with no error, as nothing was asked. */
export async function bringPapers(desk: Desk, ledger: Ledger, files: readonly File[]): Promise<Brought> {
  const papers: BroughtPaper[] = [];
  const refusals: Refused[] = [];
  for (const file of files) {
    const { name } = file;
    if (!isPdf(file)) {
      refusals.push({ name, error: null });
      continue;
    }
    if (file.size > importedPdfBytesLimit) {
      refusals.push({ name, error: { kind: 'import-too-large', detail: `${file.size} bytes` } });
      continue;
    }
    const read = await desk.importCarrierFile({ ledger, pdfBase64: await base64Of(file) });
    if (!read.ok) refusals.push({ name, error: read.error });
    else {
      const { file: kept, trackingNumbers, scannedNumbers, doubtfulNumbers } = read.value;
      papers.push({
        name,
        file: kept,
        inWords: trackingNumbers,
        inBars: scannedNumbers,
        doubtful: doubtfulNumbers,
      });
    }
  }
  return { papers, refusals };
}

/** What its words and its bar codes tell, the number that both tell first. */
export function numbersOf({ inWords, inBars }: BroughtPaper): readonly string[] {
  return [...new Set([...inBars.filter((number) => inWords.includes(number)), ...inBars, ...inWords])];
}

/**
 * What only a look at the paper can settle: its bar codes are for another parcel than its words, or for several. Words may
 * name an earlier parcel beside their own.
 */
export function doubtAbout({ inWords, inBars }: BroughtPaper): 'words-differ' | 'several' | null {
  if (inBars.length > 1) return 'several';
  const [inBar] = inBars;
  return inBar === undefined || inWords.length === 0 || inWords.includes(inBar) ? null : 'words-differ';
}

/** Why these papers cannot be taken under that number; null where they can. */
export type PapersLack = 'no-label' | 'no-number' | 'faulty-number' | 'differ';

export function lackOfPapers(papers: readonly BroughtPaper[], typed: string): PapersLack | null {
  if (!papers.some(({ file }) => file.kind === 'label')) return 'no-label';
  const { trackingNumber } = readTrackingNumber(typed);
  if (plainTrackingNumber(typed) === '') return 'no-number';
  if (trackingNumber === null) return 'faulty-number';
  const differs = papers.some((paper) => {
    const { kind } = paper.file;
    const numbers = numbersOf(paper);
    return (
      (kind === 'label' || kind === 'invoice') && numbers.length > 0 && !numbers.includes(trackingNumber)
    );
  });
  return differs ? 'differ' : null;
}

/**
 * The number that all of them carry, or the first one that any does; empty where none could be read, and where a paper
 * contradicts itself: that is for a person to settle.
 */
export function likeliestNumber(papers: readonly BroughtPaper[]): string {
  if (papers.some((paper) => doubtAbout(paper) !== null)) return '';
  const read = papers.map(numbersOf).filter((numbers) => numbers.length > 0);
  const [first = []] = read;
  return first.find((number) => read.every((numbers) => numbers.includes(number))) ?? first[0] ?? '';
}
