import type { DecisionRequest, ServiceRequest } from '../../policies/request';
import { serviceField } from '../request-fields';
import { type Neighbour, neighbour, onlyThere } from './neighbour';

/** What can be said, or found out, of the finger and the change in size; and aftercare instead of another reason. */
export function otherWishes(request: DecisionRequest): readonly Neighbour[] {
  return onlyThere([
    ...request.services.flatMap((service, position) => [
      finger(request, service, position, true),
      change(request, service, position, false),
    ]),
    ...(request.policy === 'kuno' && request.reason === 'service'
      ? request.services.map((service, position) => resizedInstead(request, service, position))
      : []),
    neighbour(request, {
      to: { reason: 'service' },
      kind: 'in-hindsight',
      effort: 8,
      text: { en: 'as aftercare of a piece in use', ja: 'アフターサービスとしてのご依頼の場合' },
    }),
  ]);
}

/** The wish the other way about: another finger, a large change. */
export function largerWishes(request: DecisionRequest): readonly Neighbour[] {
  return onlyThere(
    request.services.flatMap((service, position) => [
      finger(request, service, position, false),
      change(request, service, position, true),
    ]),
  );
}

function finger(
  request: DecisionRequest,
  { code, sameFinger }: ServiceRequest,
  position: number,
  to: boolean,
): Neighbour | null {
  if (code !== 'resize') return null;
  return neighbour(request, {
    to: { [serviceField(position, 'sameFinger')]: to },
    kind: sameFinger === null ? 'to-find-out' : 'still-open',
    effort: 1,
    text: to
      ? { en: 'for the same finger', ja: '同じ指に着ける場合' }
      : { en: 'for another finger', ja: '別の指に着ける場合' },
  });
}

function change(
  request: DecisionRequest,
  { code, largeChange }: ServiceRequest,
  position: number,
  to: boolean,
): Neighbour | null {
  if (code !== 'resize') return null;
  return neighbour(request, {
    to: { [serviceField(position, 'largeChange')]: to },
    kind: largeChange === null ? 'to-find-out' : 'still-open',
    effort: 2,
    text: to
      ? { en: 'if the change in size is a large one', ja: 'サイズの変更幅が大きい場合' }
      : { en: 'if the change in size is not a large one', ja: 'サイズの変更幅が大きくない場合' },
  });
}

function resizedInstead(
  request: DecisionRequest,
  { code }: ServiceRequest,
  position: number,
): Neighbour | null {
  if (code !== 'exchange') return null;
  return neighbour(request, {
    to: { [serviceField(position, 'code')]: 'resize' },
    kind: 'still-open',
    effort: 6,
    text: { en: 'resized instead of exchanged', ja: '交換ではなくサイズ直しの場合' },
  });
}
