import {
  comingIn,
  givingUpAhead,
  givingUpInHouse,
  goingBack,
  ownBench,
  takingUpAgain,
} from './in-house-rules';
import { type MoveRule, strictly, usually } from './move-rule';

/**
 * K.UNO: whoever walks in with a piece has it repaired and collects it. From overseas nothing is sent before the house
 * said yes by mail, with every cost of the way told and agreed to.
 */
export const kunoRules: readonly MoveRule[] = [
  strictly('inquiry', 'receive', 'received', {
    where: ['comes-to-counter'],
    clause: 'kuno/in-shop-free-service',
  }),
  strictly('inquiry', 'quote', 'quoted', { where: ['comes-by-parcel'], clause: 'kuno/overseas-exception' }),
  strictly('inquiry', 'ask-photos', 'awaiting-photos', { clause: 'kuno/photos-on-request' }),
  strictly('inquiry', 'receive-photos', 'photos-in-review', { clause: 'kuno/photos-on-request' }),
  strictly('awaiting-photos', 'receive-photos', 'photos-in-review', { clause: 'kuno/photos-on-request' }),
  strictly('photos-in-review', 'pass-photos', 'quoted'),
  strictly('photos-in-review', 'ask-photos', 'awaiting-photos', { clause: 'kuno/photos-on-request' }),
  strictly('photos-in-review', 'fail-photos', 'declined', { clause: 'kuno/defect-only' }),
  usually('quoted', 'tell-address', 'documents-sent', {
    where: ['comes-by-parcel'],
    needs: ['priced', 'approved'],
    clause: 'kuno/overseas-exception',
  }),
  strictly('quoted', 'receive', 'received', { where: ['comes-to-counter'] }),
  ...comingIn(null, 'kuno/overseas-exception'),
  strictly('unannounced', 'accept-unannounced', 'received', { clause: 'kuno/no-overseas-shipping' }),
  strictly('unannounced', 'decline', 'ready', { clause: 'kuno/no-overseas-shipping' }),
  ...ownBench,
  ...goingBack(null),
  ...takingUpAgain,
  ...givingUpInHouse('kuno/large-change-may-fail'),
  ...givingUpAhead(['inquiry', 'awaiting-photos', 'photos-in-review', 'quoted', 'documents-sent']),
];
