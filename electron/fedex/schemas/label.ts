import * as z from 'zod';

const thermalStocks = [
  'STOCK_4X6',
  'STOCK_4X675_LEADING_DOC_TAB',
  'STOCK_4X675_TRAILING_DOC_TAB',
  'STOCK_4X8',
  'STOCK_4X9',
  'STOCK_4X9_LEADING_DOC_TAB',
  'STOCK_4X9_TRAILING_DOC_TAB',
  'STOCK_4X85_TRAILING_DOC_TAB',
  'STOCK_4X105_TRAILING_DOC_TAB',
] as const;

const paperStocks = [
  'PAPER_4X6',
  'PAPER_4X675',
  'PAPER_4X8',
  'PAPER_4X9',
  'PAPER_7X475',
  'PAPER_85X11_BOTTOM_HALF_LABEL',
  'PAPER_85X11_TOP_HALF_LABEL',
  'PAPER_LETTER',
] as const;

/** ZPL on thermal stock at 203 or 300 dots per inch; PDF on paper, which has no resolution of its own. */
export const labelSpecificationSchema = z.discriminatedUnion('imageType', [
  z.strictObject({
    labelFormatType: z.literal('COMMON2D'),
    imageType: z.literal('ZPLII'),
    labelStockType: z.enum(thermalStocks, 'LABELSTOCKTYPE.IMAGETYPE.MISMATCH'),
    resolution: z.union([z.literal(203), z.literal(300)], 'RESOLUTION.INVALID'),
  }),
  z.strictObject({
    labelFormatType: z.literal('COMMON2D'),
    imageType: z.literal('PDF'),
    labelStockType: z.enum(paperStocks, 'LABELSTOCKTYPE.IMAGETYPE.MISMATCH'),
  }),
]);

/** Asks FedEx for its commercial invoice, on Letter: it has no A4. */
export const documentSpecificationSchema = z.strictObject({
  shippingDocumentTypes: z.tuple([z.literal('COMMERCIAL_INVOICE')]),
  commercialInvoiceDetail: z.strictObject({
    documentFormat: z.strictObject({ docType: z.literal('PDF'), stockType: z.literal('PAPER_LETTER') }),
  }),
});
