import type { Wording } from '../language';
import type { LineFacts } from '../policies/finding';
import type { Design } from '../policies/request';
import type { Fact } from './condition';
import { factAt } from './fact-words';
import { serviceField } from './request-fields';

/** The desired size against the range of the design, which counts from the size at purchase. */
export function rangeOf({ request, service, position }: LineFacts): readonly Fact[] {
  const { design, purchasedSize } = request.item;
  const { desiredSize } = service;
  const change = desiredSize === null || purchasedSize === null ? null : desiredSize - purchasedSize;
  return [
    factAt(
      request,
      serviceField(position, 'desiredSize'),
      change === null ? null : changeWords(change, design),
    ),
    factAt(request, 'item.purchasedSize'),
    factAt(request, 'item.design.rangeDown'),
    factAt(request, 'item.design.rangeUp'),
  ];
}

/** The desired size against the sizes that the design is made in. */
export function sizesOf({ request, service, position }: LineFacts): readonly Fact[] {
  const sizes = request.item.design?.availableSizes ?? null;
  const { desiredSize } = service;
  const isEnd = sizes !== null && desiredSize !== null && sizes.includes(desiredSize);
  return [
    factAt(
      request,
      serviceField(position, 'desiredSize'),
      isEnd ? endOfSizes(desiredSize === sizes[0]) : null,
    ),
    factAt(request, 'item.design.availableSizes'),
  ];
}

function endOfSizes(isSmallest: boolean): Wording {
  return isSmallest
    ? { en: 'the smallest size of the design', ja: '対応サイズの最小' }
    : { en: 'the largest size of the design', ja: '対応サイズの最大' };
}

function changeWords(change: number, design: Design | null): Wording {
  if (change === 0) return { en: 'the size at purchase', ja: 'ご購入時と同じ' };
  const open = (change > 0 ? design?.rangeUp : design?.rangeDown) ?? null;
  const signed = change > 0 ? `+${change}` : String(change);
  const from: Wording = { en: `${signed} from the size at purchase`, ja: `ご購入時から${signed}` };
  if (open === null) return from;
  const reach = Math.abs(change);
  if (reach === open) return { en: `${from.en}, the end of the range`, ja: `${from.ja}、範囲の上限` };
  return reach < open
    ? { en: `${from.en}, inside the range`, ja: `${from.ja}、範囲内` }
    : { en: `${from.en}, beyond the range of ${open}`, ja: `${from.ja}、範囲の${open}号分を超過` };
}
