import { aCustomerDraft, aDraft, aPieceDraft, aServiceDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { aShop, aStaff } from '../builders/a-shop';

/** Three walk-ins of November: a ring overdue, one due today, one of Aujour in two bags. */
export function threeCases() {
  const ledger = new Ledger(aShop({ language: 'en' }));
  const by = ledger.joins(aStaff());
  const sato = ledger.takesIn({
    on: '2026-11-02',
    by,
    draft: aDraft({
      customer: {
        kind: 'new',
        fields: aCustomerDraft({ name: '佐藤 美咲', kana: 'さとう みさき', phone: '090-1234-5678' }),
      },
      pieces: [aPieceDraft({ promisedOn: '2026-11-19', serial: 'KN-48213' })],
    }),
  });
  const tanaka = ledger.takesIn({
    on: '2026-11-10',
    by,
    draft: aDraft({ pieces: [aPieceDraft({ promisedOn: '2026-11-22', internalNote: '石がぐらつく' })] }),
  });
  const smith = ledger.takesIn({
    on: '2026-11-20',
    station: 'KB',
    draft: aDraft({
      customer: {
        kind: 'new',
        fields: aCustomerDraft({ name: 'John Smith', kana: '', phone: '+1 212 555 0147', country: 'US' }),
      },
      pieces: [
        aPieceDraft({
          house: 'aujour',
          kind: 'necklace',
          orderNumber: 'AJ-771',
          services: [aServiceDraft({ code: 'clean', desiredSize: '' })],
        }),
        aPieceDraft({
          key: 'piece-2',
          house: 'aujour',
          kind: 'bracelet',
          orderNumber: 'AJ-771',
          services: [aServiceDraft({ code: 'clean', desiredSize: '' })],
        }),
      ],
    }),
  });
  ledger.notes(sato, 'Customer asks for a call before Saturday', by);
  return { ledger, sato, tanaka, smith };
}
