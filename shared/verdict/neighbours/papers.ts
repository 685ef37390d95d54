import type { DecisionRequest } from '../../policies/request';
import { type Neighbour, neighbour, onlyThere } from './neighbour';

/** Papers, photos and their check, as the house asks for them. */
export function withPapers(request: DecisionRequest): readonly Neighbour[] {
  const { item, evidence } = request;
  return onlyThere([
    neighbour(request, {
      to: { 'item.hasCertificate': true },
      kind: item.hasCertificate === null ? 'to-find-out' : 'still-open',
      effort: 1,
      text: { en: 'with the certificate of authenticity', ja: '証明書がある場合' },
    }),
    neighbour(request, {
      to: { 'evidence.photos': true, 'evidence.certificatePhoto': true, 'evidence.review': 'pass' },
      kind: evidence.review === 'fail' ? 'in-hindsight' : 'still-open',
      effort: 1,
      text: reviewText(request),
    }),
    neighbour(request, {
      to: { 'evidence.damagePhoto': true },
      kind: 'still-open',
      effort: 1,
      text: { en: 'with a photo of the damage', ja: '破損箇所の写真がある場合' },
    }),
    neighbour(request, {
      to: { 'evidence.identifyingPhoto': true },
      kind: 'still-open',
      effort: 1,
      text: {
        en: 'with a photo that identifies the product, or the order number',
        ja: '商品を特定できる写真、または注文番号がある場合',
      },
    }),
  ]);
}

function reviewText({ evidence }: DecisionRequest): Neighbour['text'] {
  if (evidence.photos && evidence.certificatePhoto) {
    return { en: 'with photos that pass the check', ja: '写真の確認で問題がない場合' };
  }
  const lacking = evidence.photos
    ? { en: 'a photo of the certificate', ja: '証明書の写真' }
    : evidence.certificatePhoto
      ? { en: 'photos of the piece', ja: '商品の写真' }
      : { en: 'photos of the piece and of the certificate', ja: '商品と証明書の写真' };
  return {
    en: `with ${lacking.en}, and the check passed`,
    ja: `${lacking.ja}があり、写真の確認で問題がない場合`,
  };
}
