import type { MessageFacts } from '../../../shared/messages/parameters';
import { money } from '../../../shared/money/money';
import { day } from '../../builders/a-shop';

/** A message of which everything is known. */
export function messageFactsForTests(changes: Partial<MessageFacts> = {}): MessageFacts {
  return {
    customerName: '田中 花子',
    caseNumber: 'GZ-261122-0042-K',
    pieces: 'K.UNO 指輪',
    receivedOn: day('2026-11-22'),
    promisedOn: day('2026-12-20'),
    amount: money(12_000, 'JPY'),
    balance: money(3_000, 'JPY'),
    paid: money(9_000, 'JPY'),
    reason: '石の入荷が遅れているため',
    difference: '証明書が入っておりません',
    question: '刻印の文字をお知らせください。',
    shipOn: day('2026-11-25'),
    runOn: day('2026-11-30'),
    airWaybill: '7946 1234 5678',
    packageLimits: '各辺8インチ・重さ3ポンド',
    shopName: '直し処 銀座',
    shopPhone: '03-0000-0000',
    shopAddress: '東京都中央区銀座0-0-0',
    ...changes,
  };
}
