import type { Wording } from '../language';
import type { ClauseId, Decision } from './decision';

/** A step that a policy puts before another, with the clause that orders it where one does. */
export type Step = { readonly code: StepCode; readonly clause: ClauseId | null };

export type StepCode =
  | 'photos-checked'
  | 'invoice-paid'
  | 'shipping-date-agreed'
  | 'documents-made'
  | 'piece-received'
  | 'piece-inspected'
  | 'cost-told'
  | 'work-done';

export const stepWording: Readonly<Record<StepCode, Wording>> = {
  'photos-checked': { en: 'Photos checked', ja: '写真の確認' },
  'invoice-paid': { en: 'Invoice paid', ja: 'ご入金の確認' },
  'shipping-date-agreed': { en: 'Shipping date agreed', ja: '発送日の決定' },
  'documents-made': { en: 'Shipping documents made', ja: '発送書類の作成' },
  'piece-received': { en: 'Piece received', ja: '商品の受取' },
  'piece-inspected': { en: 'Piece inspected', ja: '状態の確認' },
  'cost-told': { en: 'Cost told to the customer', ja: '費用のご連絡' },
  'work-done': { en: 'Work done', ja: '作業' },
};

/** The steps of a request in the order that its policy gives them; empty where the policy orders none. */
export function stepsInOrder({ policy, lines }: Pick<Decision, 'policy' | 'lines'>): readonly Step[] {
  switch (policy) {
    case 'kuno':
      return [];
    case 'ciwaka': {
      const isPaid = lines.some((line) => line.outcome === 'charged');
      return [
        { code: 'photos-checked', clause: 'ciwaka/photos-review' },
        ...(isPaid ? [{ code: 'invoice-paid', clause: 'ciwaka/pay-before-documents' } as const] : []),
        { code: 'shipping-date-agreed', clause: 'ciwaka/shipping-details' },
        { code: 'documents-made', clause: 'ciwaka/documents-emailed' },
        { code: 'piece-received', clause: null },
        { code: 'work-done', clause: null },
      ];
    }
    case 'aujour':
      return [
        { code: 'piece-received', clause: null },
        { code: 'piece-inspected', clause: null },
        { code: 'cost-told', clause: 'aujour/quote-after-inspection' },
        { code: 'work-done', clause: null },
      ];
  }
}
