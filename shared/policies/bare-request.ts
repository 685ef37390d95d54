import type { Language } from '../language';
import type { PlainDate } from '../time/plain-date';
import type { DecisionRequest, House, ServiceCode } from './request';

export type BareFacts = {
  readonly house: House;
  readonly receivedOn: PlainDate;
  readonly services: readonly ServiceCode[];
  readonly language: Language;
  readonly item?: Partial<DecisionRequest['item']>;
};

/** What a house is asked of a piece that came to the counter that day: every fact that is not given stays not known. */
export function bareRequest({ house, receivedOn, services, language, item }: BareFacts): DecisionRequest {
  return {
    policy: house,
    decidedOn: receivedOn,
    language,
    contact: { on: receivedOn, by: 'counter', emailOn: null },
    handover: 'counter',
    giveBack: 'counter',
    customerCountry: null,
    reason: 'service',
    receivedOn,
    item: {
      house,
      deliveredOn: null,
      unused: null,
      plating: null,
      damaged: null,
      orderNumber: null,
      hasCertificate: null,
      design: null,
      purchasedSize: null,
      currentSize: null,
      earlierResizes: 0,
      value: null,
      ...item,
    },
    services: services.map((code) => ({
      code,
      quantity: 1,
      desiredSize: null,
      sameFinger: null,
      largeChange: null,
      replatingNeeded: null,
    })),
    evidence: {
      photos: false,
      damagePhoto: false,
      identifyingPhoto: false,
      certificatePhoto: false,
      review: null,
    },
    localJeweller: null,
    customerPaysTransport: null,
  };
}
