/** The kinds of paper that are each bound to a printer and a stock. */
export const boundPapers = ['job-bag-tag', 'claim-slip', 'document', 'carrier-label'] as const;
export type BoundPaper = (typeof boundPapers)[number];
