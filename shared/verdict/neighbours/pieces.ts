import type { DecisionRequest, ResizingCategory } from '../../policies/request';
import { houseWording } from '../../wording/houses';
import { categoryWording } from '../fact-names';
import { sizeWording } from '../fact-words';
import { type Neighbour, neighbour, onlyThere } from './neighbour';
import { designText, reachNeeded } from './sizes';

/** What may yet turn out of the piece: how it is, whose it is, what its design page says. */
export function factsOfThePiece(request: DecisionRequest): readonly Neighbour[] {
  const { item, policy } = request;
  return onlyThere([
    neighbour(request, {
      to: { 'item.unused': true },
      kind: item.unused === null ? 'to-find-out' : 'in-hindsight',
      effort: 1,
      text: { en: 'unused and as it was delivered', ja: '未使用・お届け時のままの場合' },
    }),
    item.house === null || item.house === policy
      ? null
      : neighbour(request, {
          to: { 'item.house': policy },
          kind: 'in-hindsight',
          effort: 9,
          text: {
            en: `a piece made by ${houseWording[policy].en}`,
            ja: `${houseWording[policy].ja}の商品の場合`,
          },
        }),
    neighbour(request, {
      to: { 'item.earlierResizes': 0 },
      kind: 'in-hindsight',
      effort: 1 + item.earlierResizes,
      text: { en: 'as the first resizing of the ring', ja: '初回のサイズ直しの場合' },
    }),
    item.purchasedSize === null ? purchasedSizeFoundOut(request) : null,
    item.design?.feeExempt === false
      ? neighbour(request, {
          to: { 'item.design.feeExempt': true },
          kind: 'in-hindsight',
          effort: 5,
          text: {
            en: 'a design that the complimentary service covers',
            ja: '無料サービス対象のデザインの場合',
          },
        })
      : null,
    ...designsThatMayBe(request),
  ]);
}

function purchasedSizeFoundOut(request: DecisionRequest): Neighbour | null {
  const { currentSize } = request.item;
  const desired = request.services.find(({ desiredSize }) => desiredSize !== null)?.desiredSize ?? null;
  const size = currentSize ?? desired ?? 10;
  return neighbour(request, {
    to: { 'item.purchasedSize': size },
    kind: 'to-find-out',
    effort: 1,
    text: { en: `if it was bought in ${sizeWording(size).en}`, ja: `ご購入時のサイズが${size}号の場合` },
  });
}

/** What the design page says where it is good for the customer; the others are found by looking it up. */
const categoriesTried: readonly ResizingCategory[] = ['range', 'exchange-free'];

function designsThatMayBe(request: DecisionRequest): readonly (Neighbour | null)[] {
  const { design } = request.item;
  const reach = reachNeeded(request);
  const range = { rangeDown: design?.rangeDown ?? reach, rangeUp: design?.rangeUp ?? reach };
  if (design === null) {
    return categoriesTried.map((resizing) =>
      neighbour(request, {
        to: { 'item.design': { resizing, ...range, availableSizes: null, feeExempt: null } },
        kind: 'to-find-out',
        effort: 1 + categoriesTried.indexOf(resizing),
        text: designText(categoryWording[resizing]),
      }),
    );
  }
  if (design.resizing === null) {
    return categoriesTried.map((resizing) =>
      neighbour(request, {
        to: {
          'item.design.resizing': resizing,
          ...(resizing === 'range' ? rangeParts(range) : {}),
        },
        kind: 'to-find-out',
        effort: 1 + categoriesTried.indexOf(resizing),
        text: designText(categoryWording[resizing]),
      }),
    );
  }
  if (design.rangeDown !== null && design.rangeUp !== null) return [];
  return [
    neighbour(request, {
      to: rangeParts(range),
      kind: 'to-find-out',
      effort: 1,
      text: {
        en: `if the range of the design reaches ${reach} size${reach === 1 ? '' : 's'}`,
        ja: `デザインの範囲が${reach}号分ある場合`,
      },
    }),
  ];
}

function rangeParts({ rangeDown, rangeUp }: { rangeDown: number; rangeUp: number }) {
  return { 'item.design.rangeDown': rangeDown, 'item.design.rangeUp': rangeUp } as const;
}
