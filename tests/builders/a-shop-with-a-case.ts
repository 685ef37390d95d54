import type { DeskEvent } from '../../shared/cases/events';
import { caseEvents } from './a-case';
import { aShop } from './a-shop';

/** The shop and one case in it. */
export function aShopWithACase(): readonly DeskEvent[] {
  const [registered] = caseEvents();
  if (registered === undefined) throw new Error('An intake has events.');
  const configured = {
    ...registered,
    id: '01900000-0000-7000-8000-00000000aaaa',
    subject: { kind: 'shop', id: null },
    type: 'shop-configured',
    data: aShop({ language: 'en' }),
  } as DeskEvent; // parsed by the journal
  return [configured, ...caseEvents()];
}
