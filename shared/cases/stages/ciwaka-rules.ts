import {
  comingIn,
  givingUpAhead,
  givingUpInHouse,
  goingBack,
  ownBench,
  takingUpAgain,
} from './in-house-rules';
import { type MoveRule, strictly } from './move-rule';

/**
 * CIWAKA: request, photos, yes; free work then asks for the shipping details, paid work first for the money; documents,
 * parcel, work, return. What comes before the documents is passed over by nobody.
 */
export const ciwakaRules: readonly MoveRule[] = [
  strictly('inquiry', 'ask-photos', 'awaiting-photos', { clause: 'ciwaka/photos-review' }),
  strictly('inquiry', 'receive-photos', 'photos-in-review', { clause: 'ciwaka/photos-review' }),
  strictly('inquiry', 'receive', 'received', { where: ['comes-to-counter'] }),
  strictly('awaiting-photos', 'receive-photos', 'photos-in-review', { clause: 'ciwaka/photos-review' }),
  strictly('photos-in-review', 'pass-photos', 'awaiting-shipping-details', {
    where: ['work-free'],
    clause: 'ciwaka/photos-review',
  }),
  strictly('photos-in-review', 'pass-photos', 'quoted', {
    where: ['work-paid'],
    clause: 'ciwaka/photos-review',
  }),
  strictly('photos-in-review', 'ask-photos', 'awaiting-photos', { clause: 'ciwaka/photos-review' }),
  strictly('photos-in-review', 'fail-photos', 'declined', { clause: 'ciwaka/photos-review' }),
  // Facts that came in after the photos may have made it free.
  strictly('quoted', 'pass-photos', 'awaiting-shipping-details', {
    where: ['work-free'],
    needs: ['photos-passed'],
    clause: 'ciwaka/photos-review',
  }),
  strictly('quoted', 'send-invoice', 'awaiting-payment', {
    where: ['work-paid'],
    needs: ['photos-passed', 'priced'],
    clause: 'ciwaka/pay-before-documents',
  }),
  strictly('awaiting-payment', 'confirm-payment', 'awaiting-shipping-details', {
    needs: ['paid'],
    clause: 'ciwaka/pay-before-documents',
  }),
  strictly('awaiting-payment', 'quote', 'quoted'),
  strictly('awaiting-shipping-details', 'send-documents', 'documents-sent', {
    where: ['work-free'],
    needs: ['photos-passed', 'shipping-details', 'ship-day'],
    clause: 'ciwaka/shipping-details',
  }),
  strictly('awaiting-shipping-details', 'send-documents', 'documents-sent', {
    where: ['work-paid'],
    needs: ['photos-passed', 'paid', 'shipping-details', 'ship-day'],
    clause: 'ciwaka/pay-before-documents',
  }),
  strictly('awaiting-shipping-details', 'quote', 'quoted', { where: ['work-paid'] }),
  ...comingIn('ciwaka/inform-when-sent', 'ciwaka/transit-not-liable'),
  strictly('unannounced', 'accept-unannounced', 'received'),
  strictly('unannounced', 'decline', 'ready'),
  ...ownBench,
  ...goingBack('ciwaka/return-contents'),
  ...takingUpAgain,
  ...givingUpInHouse('ciwaka/paid-services'),
  ...givingUpAhead([
    'inquiry',
    'awaiting-photos',
    'photos-in-review',
    'quoted',
    'awaiting-payment',
    'awaiting-shipping-details',
    'documents-sent',
  ]),
];
