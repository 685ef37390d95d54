import type { FieldPath } from '../../../shared/cases/intake-draft';
import { pieceOfPath } from './draft-path';
import { reveal, showPiece, unfold, useIntake } from './intake-store';

const visitFields: readonly FieldPath[] = [
  'reason',
  'contactOn',
  'contactBy',
  'emailOn',
  'handover',
  'giveBack',
  'localJeweller',
  'customerPaysTransport',
];

const rarerCustomerFields: readonly FieldPath[] = ['romaji', 'phone2', 'postalCode', 'address', 'note'].map(
  (field) => `customer.fields.${field}`,
);

const framesToWait = 30;

/** The control inside a group takes the focus: the chosen one of several, else the first. */
function controlIn(element: HTMLElement): HTMLElement {
  if (element.matches('input, select, textarea, button')) return element;
  return (
    element.querySelector<HTMLElement>('input:checked') ??
    element.querySelector<HTMLElement>('input:not([disabled]), select, textarea, button:not([disabled])') ??
    element
  );
}

/** Puts the focus into the control of that id as soon as it is drawn. */
export function focusWhenDrawn(id: string, framesLeft = framesToWait): void {
  const element = document.getElementById(id);
  if (element !== null) {
    const control = controlIn(element);
    control.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center', behavior: 'auto' });
    return;
  }
  if (framesLeft > 0) requestAnimationFrame(() => focusWhenDrawn(id, framesLeft - 1));
}

/** Brings the field onto the screen, whatever hides it, and puts the focus into it. */
export function goToField(path: FieldPath): void {
  const piece = pieceOfPath(path);
  if (piece !== null && piece !== useIntake.getState().piece) showPiece(piece);
  if (visitFields.includes(path)) unfold('visit');
  if (rarerCustomerFields.includes(path)) unfold('customer-more');
  reveal(path);
  requestAnimationFrame(() => focusWhenDrawn(path));
}
