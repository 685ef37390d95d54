import type { ContentHash } from '../../../shared/cases/ids';
import type { BarcodeSymbol } from '../barcodes/symbols';
import type { Weight } from '../type/typeface';

/** What a stretch of a page is to a screen reader (PDF structure types); null = decoration, which it passes over. */
export interface Element {
  readonly role: 'H1' | 'H2' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';
  readonly parent: Element | null;
  /** What a figure shows, in words. */
  readonly alt?: string;
}

export type TextItem = {
  readonly kind: 'text';
  readonly x: number;
  /** Height of the baseline under the top of the page. */
  readonly baseline: number;
  readonly text: string;
  readonly weight: Weight;
  readonly size: number;
  readonly element: Element | null;
};

export type SymbolItem = {
  readonly kind: 'symbol';
  readonly x: number;
  readonly y: number;
  readonly symbol: BarcodeSymbol;
  /** Width of one module in printer dots. */
  readonly moduleDots: number;
  readonly dpi: number;
  /** Height of the bars; null where the symbol is as high as its modules. */
  readonly barHeight: number | null;
  readonly element: Element;
};

/** A photo, as large as fits its room without being cut or bent. */
export type ImageItem = {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hash: ContentHash;
  readonly element: Element;
};

/** A word in pale letters across the page, under all that stands on it. */
export type AcrossItem = {
  readonly kind: 'across';
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
};

/** Everything that can stand on a page, in points from its top left corner. */
export type Item =
  | TextItem
  | SymbolItem
  | ImageItem
  | AcrossItem
  | {
      readonly kind: 'rule';
      readonly fromX: number;
      readonly fromY: number;
      readonly toX: number;
      readonly toY: number;
      readonly thickness: number;
      readonly isDashed: boolean;
    }
  | {
      readonly kind: 'frame';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly thickness: number;
      readonly isDashed: boolean;
    }
  | {
      readonly kind: 'circle';
      /** Its centre. */
      readonly x: number;
      readonly y: number;
      /** From outer edge to outer edge of its line. */
      readonly diameter: number;
      readonly thickness: number;
      readonly element: Element;
    }
  | {
      readonly kind: 'strokes';
      readonly x: number;
      readonly y: number;
      /** SVG path data with its own origin and unit: `scale` points to each of its units. */
      readonly path: string;
      readonly offsetX: number;
      readonly offsetY: number;
      readonly scale: number;
      readonly thickness: number;
      readonly width: number;
      readonly height: number;
      readonly element: Element;
    };

/** A page ready to be drawn. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export function moved(item: Item, byX: number, byY: number): Item {
  switch (item.kind) {
    case 'text':
      return { ...item, x: item.x + byX, baseline: item.baseline + byY };
    case 'rule':
      return {
        ...item,
        fromX: item.fromX + byX,
        fromY: item.fromY + byY,
        toX: item.toX + byX,
        toY: item.toY + byY,
      };
    default:
      return { ...item, x: item.x + byX, y: item.y + byY };
  }
}
