import type { Wording } from '../language';
import type { CarrierFile } from '../shipping/carrier-file';
import type { Binding, BoundPaper } from './bindings';

/** Labels, and all that only a label printer understands, go to the label printer; the rest to that of documents. */
export function bindingOfCarrierFile({ kind, format }: Pick<CarrierFile, 'kind' | 'format'>): BoundPaper {
  return kind === 'label' || format === 'zpl' ? 'carrier-label' : 'document';
}

export const carrierPrintWarnings = ['pdf-on-label-printer'] as const;
export type CarrierPrintWarning = (typeof carrierPrintWarnings)[number];

/** What a clerk should know before a file of FedEx's is printed there; what cannot be printed at all is refused later. */
export function warningsBeforePrinting(
  { format }: Pick<CarrierFile, 'format'>,
  { stock }: Pick<Binding, 'stock'>,
): readonly CarrierPrintWarning[] {
  const isOfficePaper = stock === 'A4' || stock === 'Letter';
  return format === 'pdf' && !isOfficePaper ? ['pdf-on-label-printer'] : [];
}

export const carrierPrintWarningWording: Readonly<Record<CarrierPrintWarning, Wording>> = {
  'pdf-on-label-printer': {
    en: 'This label is a PDF and goes to a label printer: its bars may come out too coarse to scan. Choose ZPL for the label printer, or print the PDF on office paper; otherwise scan the label before it goes on the package.',
    ja: 'PDFのラベルをラベルプリンターで印刷すると、バーコードが読み取れないことがあります。ラベルプリンターにはZPL形式を選ぶか、普通紙に印刷してください。そのまま印刷する場合は、貼る前に読み取りを確認してください。',
  },
};
