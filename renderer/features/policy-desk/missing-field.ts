import type { MissingCode } from '../../../shared/policies/decision';
import type { Question } from './question';

const fieldOfMissing: Readonly<Record<Exclude<MissingCode, ServiceMissing>, string>> = {
  certificate: 'item.hasCertificate',
  'certificate-photo': 'evidence.certificatePhoto',
  photos: 'evidence.photos',
  'photo-review': 'evidence.review',
  'damage-photo': 'evidence.damagePhoto',
  identification: 'item.orderNumber',
  'purchased-size': 'item.purchasedSize',
  'design-category': 'item.design.resizing',
  'delivered-on': 'item.deliveredOn',
  'contact-on': 'contact.on',
  'email-notice': 'contact.emailOn',
  condition: 'item.unused',
  'local-jeweller': 'localJeweller',
  'transport-agreement': 'customerPaysTransport',
};

type ServiceMissing = 'desired-size' | 'same-finger' | 'size-change';
const factOfService = {
  'desired-size': 'desiredSize',
  'same-finger': 'sameFinger',
  'size-change': 'largeChange',
} as const satisfies Record<ServiceMissing, string>;

function isOfService(code: MissingCode): code is ServiceMissing {
  return code in factOfService;
}

/** Where a missing fact is filled in; of several changes of size, at the first that has not said it. */
export function placeOfMissing(code: MissingCode, { services }: Pick<Question, 'services'>): string {
  if (!isOfService(code)) return fieldOfMissing[code];
  const fact = factOfService[code];
  const changes = (at: number) => ['resize', 'exchange'].includes(services[at]?.code ?? '');
  const open = services.findIndex((service, at) => changes(at) && service[fact] === '');
  const place =
    open >= 0
      ? open
      : Math.max(
          0,
          services.findIndex((_, at) => changes(at)),
        );
  return `services[${place}].${fact}`;
}
