import type { Wording } from '../language';
import type { ServiceCode } from '../policies/request';

export const serviceWording: Readonly<Record<ServiceCode, Wording>> = {
  resize: { en: 'Resizing', ja: 'サイズ直し' },
  exchange: { en: 'Exchange', ja: '交換' },
  repair: { en: 'Repair', ja: '修理' },
  repolish: { en: 'Polishing', ja: '磨き直し' },
  refinish: { en: 'Refinishing', ja: '新品仕上げ' },
  clean: { en: 'Cleaning', ja: 'クリーニング' },
  inspect: { en: 'Inspection', ja: '点検' },
  engrave: { en: 'Engraving', ja: '刻印' },
  'erase-engraving': { en: 'Erasing an engraving', ja: '刻印消し' },
  're-engrave': { en: 'Engraving anew', ja: '刻印の入れ直し' },
  chain: { en: 'Chain repair', ja: 'チェーン切れ修理' },
  'stone-setting': { en: 'Stone setting', ja: '石留め' },
  'gold-plating': { en: '18K gold plating', ja: '18金メッキ' },
  'rhodium-plating': { en: 'Rhodium plating', ja: 'ロジウムメッキ' },
  brazing: { en: 'Brazing', ja: 'ロウ付け' },
  deformation: { en: 'Straightening', ja: '変形直し' },
  'design-change': { en: 'Change of design', ja: 'デザイン・仕様の変更' },
  cancel: { en: 'Cancellation', ja: 'ご注文の取消し' },
  refund: { en: 'Refund', ja: '返金' },
};
