import type { TFunction } from 'i18next';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import { en } from '../../i18n/en';
import { pieceOfPath } from './draft-path';

type FieldName = keyof typeof en.intake.field;

const named: Readonly<Record<string, FieldName>> = {
  scrap: 'customer',
  customer: 'customer',
  signature: 'signature',
  photos: 'photos',
  services: 'services',
  code: 'services',
  colour: 'stoneColour',
  count: 'stoneCount',
  declaredCurrency: 'currency',
  estimateCurrency: 'currency',
};

function isFieldName(word: string): word is FieldName {
  return word in en.intake.field;
}

/** The label of the field at a path, with the piece it lies in where the case has several. */
export function fieldNameOf(path: FieldPath, t: TFunction<'intake'>, pieceCount = 1): string {
  const last = path.split('.').findLast((step) => !/^\d+$/u.test(step)) ?? path;
  const known = named[last] ?? (isFieldName(last) ? last : undefined);
  const name = known === undefined ? last : t(`field.${known}`);
  const piece = pieceOfPath(path);
  if (piece === null || pieceCount === 1) return name;
  return t('fieldOfPiece', { field: name, number: piece + 1 });
}
