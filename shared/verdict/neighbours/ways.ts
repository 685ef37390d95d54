import type { Wording } from '../../language';
import type { DecisionRequest, Handover } from '../../policies/request';
import { type Neighbour, neighbour, onlyThere } from './neighbour';

const inWords: Readonly<Record<Handover, Wording>> = {
  counter: { en: 'brought to a shop in Japan', ja: '国内店舗へお持ち込みの場合' },
  domestic: { en: 'sent from within Japan', ja: '国内から送付の場合' },
  overseas: { en: 'sent from overseas', ja: '海外から送付の場合' },
};

const backWords: Readonly<Record<Handover, Wording>> = {
  counter: { en: 'fetched from the shop', ja: '店頭でお受け取りの場合' },
  domestic: { en: 'sent back within Japan', ja: '国内へお届けの場合' },
  overseas: { en: 'sent back overseas', ja: '海外へお届けの場合' },
};

const ways: readonly Handover[] = ['counter', 'domestic', 'overseas'];

/** Every other way to the house and back, and both at once over the counter. */
export function otherWays(request: DecisionRequest): readonly Neighbour[] {
  const both =
    request.handover === 'counter' || request.giveBack === 'counter'
      ? null
      : neighbour(request, {
          to: { handover: 'counter', giveBack: 'counter' },
          kind: 'still-open',
          effort: 4,
          text: {
            en: 'brought to and fetched from a shop in Japan',
            ja: '国内店舗へのお持ち込み・お受け取りの場合',
          },
        });
  return onlyThere([
    ...ways.map((way) =>
      neighbour(request, { to: { handover: way }, kind: 'still-open', effort: 4, text: inWords[way] }),
    ),
    ...ways.map((way) =>
      neighbour(request, { to: { giveBack: way }, kind: 'still-open', effort: 4, text: backWords[way] }),
    ),
    both,
  ]);
}

/** What the customer can say of a shipment from overseas. */
export function overseasAgreements(request: DecisionRequest): readonly Neighbour[] {
  if (request.handover !== 'overseas') return [];
  const { localJeweller, customerPaysTransport } = request;
  return onlyThere([
    neighbour(request, {
      to: { localJeweller: false },
      kind: localJeweller === null ? 'to-find-out' : 'in-hindsight',
      effort: 2,
      text: { en: 'if no jeweller near the customer can do it', ja: 'お近くに対応できる宝飾店がない場合' },
    }),
    neighbour(request, {
      to: { customerPaysTransport: true },
      kind: customerPaysTransport === null ? 'to-find-out' : 'still-open',
      effort: 2,
      text: {
        en: 'if the customer pays all transport and bears its risk',
        ja: 'お客様が送料・関税等と輸送中の危険をご負担いただける場合',
      },
    }),
  ]);
}
