import type { Wording } from '../language';
import type { ClauseId } from './decision';

/** Something a person asks, checks or says at a desk; it never changes an answer. */
export type DeskCheck = { readonly clause: ClauseId; readonly say: Wording };

export function deskCheck(clause: ClauseId, en: string, ja: string): DeskCheck {
  return { clause, say: { en, ja } };
}

/** A finished package, as the customer measured it. */
export type Parcel = {
  readonly lengthInches: number;
  readonly widthInches: number;
  readonly heightInches: number;
  readonly weightPounds: number;
};
