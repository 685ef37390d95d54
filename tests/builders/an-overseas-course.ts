import type { Customer } from '../../shared/cases/customer';
import type { CustomerDraft, PieceDraft } from '../../shared/cases/intake-draft';
import type { ShopProfile } from '../../shared/cases/shop';
import { Course } from './a-course';
import { aCustomerDraft, aDraft, aPhoto, aPieceDraft, aServiceDraft } from './a-draft';
import { aWorkshop, usd } from './a-shipment-order';
import { aShop } from './a-shop';

/** Who writes to CIWAKA from Portland. */
const annLee: Partial<CustomerDraft> = {
  name: 'Ann Lee',
  kana: '',
  phone: '+1 503 555 0100',
  phone2: '',
  email: 'ann.lee@example.com',
  country: 'US',
  postalCode: '97201',
  address: '1 Sample Street, Portland, OR',
  language: 'en',
};

/** A CIWAKA ring of free resizing that its owner in the US asks for by the contact form. */
export function anOverseasCourse(
  piece: Partial<PieceDraft> = {},
  customer: Partial<CustomerDraft> = {},
): Course {
  const ring = aPieceDraft({
    house: 'ciwaka',
    certificate: 'yes',
    deliveredOn: '2026-11-01',
    purchasedSize: '12',
    currentSize: '12',
    designResizing: 'range',
    designRangeDown: '3',
    designRangeUp: '3',
    designFeeExempt: 'yes',
    serial: 'S1',
    orderNumber: 'O-1',
    declaredAmount: '1800',
    declaredCurrency: 'USD',
    photos: [aPhoto(), aPhoto({ subject: 'certificate' })],
    services: [aServiceDraft({ desiredSize: '13' })],
    ...piece,
  });
  return new Course(
    aDraft({
      arrival: 'inquiry',
      contactBy: 'form',
      handover: 'overseas',
      giveBack: 'overseas',
      unsignedReason: '',
      customer: { kind: 'new', fields: aCustomerDraft({ ...annLee, ...customer }) },
      pieces: [ring],
    }),
  );
}

/** She as the shop knows her. */
export function anOverseasCustomer(changes: Partial<Customer> = {}): Customer {
  return {
    name: 'Ann Lee',
    kana: '',
    romaji: '',
    phones: ['+1 503 555 0100'],
    emails: ['ann.lee@example.com'],
    country: 'US',
    postalCode: '97201',
    address: '1 Sample Street, Portland, OR',
    language: 'en',
    note: '',
    ...changes,
  };
}

/** The shop once it has written itself down for parcels. */
export function aShippingShop(changes: Partial<ShopProfile> = {}): ShopProfile {
  return aShop({ shipping: { party: aWorkshop, carriageLimit: usd(100_000) }, ...changes });
}

/** Photos asked for, sent and passed: a free piece then waits for its documents. */
export function withPhotosPassed(course: Course): Course {
  for (const command of ['ask-photos', 'receive-photos', 'pass-photos'] as const) {
    if (course.move(command) !== 'done') throw new Error(`${command} was refused.`);
  }
  return course;
}

/** Documents, journey, work and check: the ring is ready to go home. */
export function withWorkDone(course: Course): Course {
  const deeds = [
    () => course.giveShippingDetails('2026-12-01'),
    () => course.move('send-documents'),
    () => course.move('receive'),
    () => course.move('start-work'),
    () => course.logWork(),
    () => course.move('finish-work'),
    () => course.check(true),
    () => course.move('pass-check'),
  ];
  for (const deed of deeds) {
    const done = deed();
    if (done !== 'done') throw new Error(`Refused: ${done}`);
  }
  return course;
}
