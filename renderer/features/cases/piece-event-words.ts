import type { TFunction } from 'i18next';
import type { DeskEvent } from '../../../shared/cases/events';
import type { pieceEventData } from '../../../shared/cases/stages/piece-event-data';
import type { Language } from '../../../shared/language';
import { displayMoney } from '../../../shared/money/money';
import { assertNever } from '../../../shared/result';
import { commandWording, placeKindWording, stageWording } from '../../../shared/wording/stages';

type PieceEvent = Extract<DeskEvent, { readonly type: keyof typeof pieceEventData }>;

/** What happened to a piece after it was taken in, in one sentence. */
export function pieceEventWords(event: PieceEvent, t: TFunction<'cases'>, language: Language): string {
  const bag = event.data.bagNumber ?? '';
  switch (event.type) {
    case 'piece-moved': {
      const { command, to, exception } = event.data;
      const moved = t('events.piece-moved', {
        bag,
        command: commandWording[command][language],
        stage: stageWording[to][language],
      });
      return exception === null
        ? moved
        : `${moved} ${t('events.by-exception', { reason: exception.reason })}`;
    }
    case 'custody-moved': {
      const { place } = event.data.custody;
      const named = 'code' in place && place.code !== null ? ` ${place.code}` : '';
      return t('events.custody-moved', { bag, place: `${placeKindWording[place.kind][language]}${named}` });
    }
    case 'price-quoted': {
      const amounts = event.data.prices.map(({ amount }) => displayMoney(amount, language)).join(' + ');
      return t('events.price-quoted', { bag, amounts });
    }
    case 'estimate-approved':
      return t('events.estimate-approved', {
        bag,
        name: event.data.approvedBy,
        amount: displayMoney(event.data.upTo, language),
      });
    case 'payment-recorded':
      return t(`events.payment-${event.data.kind}`, {
        bag,
        amount: displayMoney(event.data.amount, language),
      });
    case 'quality-checked':
      return t(event.data.passed ? 'events.check-passed' : 'events.check-failed', { bag });
    case 'promise-changed':
      return t('events.promise-changed', {
        bag,
        day: event.data.promisedOn ?? '–',
        reason: event.data.reason,
      });
    case 'work-withdrawn':
      return t('events.work-withdrawn', { bag, reason: event.data.reason });
    case 'rush-set':
      return t(event.data.rush ? 'events.rush-on' : 'events.rush-off', { bag });
    case 'message-logged':
      return t('events.message-logged', { to: event.data.to });
    case 'handed-back':
      return t('events.handed-back', { bag, name: event.data.to });
    case 'move-undone':
    case 'shipping-details-given':
    case 'piece-described':
    case 'decision-completed':
    case 'work-logged':
    case 'craftsperson-named':
    case 'review-settled':
      return t(`events.${event.type}`, { bag });
    default:
      return assertNever(event);
  }
}
