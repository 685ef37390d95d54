import * as z from 'zod';
import type { Wording } from '../language';
import type { BoundPaper } from './bound-papers';

export const stockIds = ['A4', 'Letter', '4x6in', '62x100mm', '60x30mm'] as const;
/** A size of paper or label that the desk prints on. */
export type StockId = (typeof stockIds)[number];
export const stockIdSchema = z.enum(stockIds);

export interface Stock {
  readonly id: StockId;
  readonly name: Wording;
  /** As it leaves the printer: a tag 60 wide and 30 high is wider than high. */
  readonly widthMillimetres: number;
  readonly heightMillimetres: number;
  /** Self-describing media name (PWG 5101.1). A printer may know the same size by another name: see `stock-match`. */
  readonly media: string;
  /** What is printed on it. */
  readonly papers: readonly BoundPaper[];
}

/** Every stock, in the order a list shows them. */
export const stocks = [
  {
    id: 'A4',
    name: { en: 'A4', ja: 'A4' },
    widthMillimetres: 210,
    heightMillimetres: 297,
    media: 'iso_a4_210x297mm',
    papers: ['job-bag-tag', 'claim-slip', 'document', 'carrier-label'],
  },
  {
    id: 'Letter',
    name: { en: 'Letter', ja: 'レター' },
    widthMillimetres: 215.9,
    heightMillimetres: 279.4,
    media: 'na_letter_8.5x11in',
    papers: ['job-bag-tag', 'claim-slip', 'document', 'carrier-label'],
  },
  {
    id: '4x6in',
    name: { en: '4 × 6 in label', ja: '4×6インチラベル' },
    widthMillimetres: 101.6,
    heightMillimetres: 152.4,
    media: 'na_index-4x6_4x6in',
    papers: ['job-bag-tag', 'claim-slip', 'carrier-label'],
  },
  {
    id: '62x100mm',
    name: { en: '62 mm roll, cut at 100 mm', ja: '62mm幅ロール（100mmでカット）' },
    widthMillimetres: 62,
    heightMillimetres: 100,
    media: 'om_62x100mm_62x100mm',
    papers: ['job-bag-tag', 'claim-slip'],
  },
  {
    id: '60x30mm',
    name: { en: '60 × 30 mm tag', ja: '60×30mmタグ' },
    widthMillimetres: 60,
    heightMillimetres: 30,
    media: 'om_60x30mm_60x30mm',
    papers: ['job-bag-tag'],
  },
] as const satisfies readonly Stock[];

export function stockOf(id: StockId): Stock {
  const stock = stocks.find((candidate) => candidate.id === id);
  if (stock === undefined) throw new Error(`No stock ${id}`);
  return stock;
}

/** The stocks a paper may be bound to, in list order. */
export function stocksFor(paper: BoundPaper): readonly Stock[] {
  return stocks.filter((stock: Stock) => stock.papers.includes(paper));
}
