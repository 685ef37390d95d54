import { create } from 'zustand';
import type { AppError } from '../../../shared/app-error';
import type { CustomerId } from '../../../shared/cases/ids';
import type { ListPlan } from '../../../shared/keeping/lists/list-plan';
import type { BroughtInCounts } from '../../db/bring-in-list';
import type { ListEncoding } from './decode-list';
import type { Looked } from './look-through';
import type { Separator, SheetFault, SheetLine } from './parse-sheet';

export type OpenFault = SheetFault | { readonly code: 'too-large' | 'empty' | 'not-read' };

/** The list that is being brought in, as far as it has come; it stays while other screens are looked at. */
export type ListInHand = {
  /** Null = nothing was chosen yet. `bytes` null = it was pasted. */
  readonly file: {
    readonly name: string;
    readonly bytes: Uint8Array | null;
    readonly text: string;
  } | null;
  readonly isOpening: boolean;
  readonly fault: OpenFault | null;
  readonly encoding: ListEncoding;
  readonly separator: Separator;
  readonly lines: readonly SheetLine[];
  /** Index of the line with the names of the columns. */
  readonly headerLine: number;
  readonly plan: ListPlan | null;
  /** A person said how days are written. */
  readonly isDayFormSaid: boolean;
  readonly isLooking: boolean;
  readonly looked: Looked | null;
  /** Whom a person said a new customer is. */
  readonly links: ReadonlyMap<CustomerId, CustomerId>;
  readonly running: { readonly done: number; readonly of: number } | null;
  readonly result: (BroughtInCounts & { readonly isStopped: boolean }) | null;
  readonly refusal: AppError | null;
};

export const nothingInHand: ListInHand = {
  file: null,
  isOpening: false,
  fault: null,
  encoding: 'utf-8',
  separator: ',',
  lines: [],
  headerLine: 0,
  plan: null,
  isDayFormSaid: false,
  isLooking: false,
  looked: null,
  links: new Map(),
  running: null,
  result: null,
  refusal: null,
};

export const useListInHand = create<ListInHand>(() => nothingInHand);
