import type { AppError } from '../../../shared/app-error';
import { badgeLabel, placeLabel } from '../../../shared/cases/places/place-code';
import type { PlaceLabel, StaffBadge } from '../../../shared/documents/box-papers';
import type { Result } from '../../../shared/result';
import { placeKindWording } from '../../../shared/wording/stages';
import type { Page } from '../layout/items';
import type { Typeface } from '../type/typeface';
import { codeLabelPages } from './code-labels';
import type { Sheet } from './sheet';

export function placeLabelPages(
  { places, language }: PlaceLabel,
  sheet: Sheet,
  typeface: Typeface,
): Result<readonly Page[], AppError> {
  const labels = places.map(({ code, kind, name }) => ({
    code: placeLabel(code),
    name,
    detail: placeKindWording[kind][language],
  }));
  return codeLabelPages(labels, sheet, typeface);
}

export function staffBadgePages(
  { people, shopName }: StaffBadge,
  sheet: Sheet,
  typeface: Typeface,
): Result<readonly Page[], AppError> {
  const labels = people.map(({ staffId, name }) => ({ code: badgeLabel(staffId), name, detail: shopName }));
  return codeLabelPages(labels, sheet, typeface);
}
