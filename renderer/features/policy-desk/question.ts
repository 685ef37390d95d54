import { emptyService } from '../../../shared/cases/empty-draft';
import type { ServiceDraft, YesNo } from '../../../shared/cases/intake-draft';
import type { Language } from '../../../shared/language';
import type {
  ContactChannel,
  Handover,
  House,
  Plating,
  Reason,
  ResizingCategory,
  ServiceCode,
} from '../../../shared/policies/request';
import type { LetterForm } from '../../../shared/verdict/letter/letter';

export type AskedService = ServiceDraft & { readonly code: ServiceCode };

/**
 * A question to the policies as typed so far, valid or not; '' = not known. Every field stands at the path that it has in
 * the request.
 */
export type Question = {
  readonly policy: House | '';
  /** Empty = today. */
  readonly decidedOn: string;
  readonly contact: { readonly on: string; readonly by: ContactChannel; readonly emailOn: string };
  readonly handover: Handover;
  readonly giveBack: Handover;
  readonly customerCountry: string;
  readonly reason: Reason;
  readonly receivedOn: string;
  readonly item: {
    readonly house: House | 'other' | '';
    readonly deliveredOn: string;
    readonly unused: YesNo;
    readonly plating: Plating | '';
    readonly damaged: YesNo;
    readonly orderNumber: string;
    readonly hasCertificate: YesNo;
    readonly design: {
      readonly resizing: ResizingCategory | '';
      readonly rangeDown: string;
      readonly rangeUp: string;
      readonly availableSizes: { readonly smallest: string; readonly largest: string };
      readonly feeExempt: YesNo;
    };
    readonly purchasedSize: string;
    readonly currentSize: string;
    readonly earlierResizes: string;
    readonly value: { readonly amount: string; readonly currency: string };
  };
  readonly services: readonly AskedService[];
  readonly evidence: {
    readonly photos: YesNo;
    readonly damagePhoto: YesNo;
    readonly identifyingPhoto: YesNo;
    readonly certificatePhoto: YesNo;
    readonly review: 'pass' | 'fail' | '';
  };
  readonly localJeweller: YesNo;
  readonly customerPaysTransport: YesNo;
  /** Of a visitor to Japan; no policy asks for these, they are laid beside its answer. */
  readonly visit: {
    readonly arrivesOn: string;
    readonly leavesOn: string;
    /** The workshop's own estimate, in days. */
    readonly workDays: string;
  };
  /** Whom the answer is written to. */
  readonly customer: { readonly name: string; readonly language: Language; readonly form: LetterForm };
};

type Usual = Pick<Question, 'handover' | 'giveBack' | 'customerCountry'> & { readonly by: ContactChannel };

/** How each house's customers most often come, so that a clerk need only say what is otherwise. */
const usual: Readonly<Record<House, Usual>> = {
  kuno: { by: 'counter', handover: 'counter', giveBack: 'counter', customerCountry: '' },
  ciwaka: { by: 'form', handover: 'overseas', giveBack: 'overseas', customerCountry: 'US' },
  aujour: { by: 'email', handover: 'domestic', giveBack: 'domestic', customerCountry: '' },
};

export function emptyQuestion(language: Language, currency: string): Question {
  return {
    policy: '',
    decidedOn: '',
    contact: { on: '', by: usual.kuno.by, emailOn: '' },
    handover: usual.kuno.handover,
    giveBack: usual.kuno.giveBack,
    customerCountry: '',
    reason: 'service',
    receivedOn: '',
    item: {
      house: '',
      deliveredOn: '',
      unused: '',
      plating: '',
      damaged: '',
      orderNumber: '',
      hasCertificate: '',
      design: {
        resizing: '',
        rangeDown: '',
        rangeUp: '',
        availableSizes: { smallest: '', largest: '' },
        feeExempt: '',
      },
      purchasedSize: '',
      currentSize: '',
      earlierResizes: '',
      value: { amount: '', currency },
    },
    services: [],
    evidence: { photos: '', damagePhoto: '', identifyingPhoto: '', certificatePhoto: '', review: '' },
    localJeweller: '',
    customerPaysTransport: '',
    visit: { arrivesOn: '', leavesOn: '', workDays: '' },
    customer: { name: '', language, form: 'letter' },
  };
}

/** The house whose policy is asked. What still stood as usual for the house before becomes what is usual for this one. */
export function withHouse(question: Question, house: House): Question {
  const before = usual[question.policy === '' ? 'kuno' : question.policy];
  const now = usual[house];
  const moved = <T>(held: T, usualBefore: T, usualNow: T) => (held === usualBefore ? usualNow : held);
  const madeBefore = question.policy === '' ? '' : question.policy;
  return {
    ...question,
    policy: house,
    contact: { ...question.contact, by: moved(question.contact.by, before.by, now.by) },
    handover: moved(question.handover, before.handover, now.handover),
    giveBack: moved(question.giveBack, before.giveBack, now.giveBack),
    customerCountry: moved(question.customerCountry, before.customerCountry, now.customerCountry),
    item: { ...question.item, house: moved(question.item.house, madeBefore, house) },
  };
}

/** Asks for a service, or takes it back. */
export function withService(question: Question, code: ServiceCode, isAsked: boolean): Question {
  const others = question.services.filter((service) => service.code !== code);
  if (!isAsked) return { ...question, services: others };
  if (others.length < question.services.length) return question;
  return { ...question, services: [...question.services, { ...emptyService(), code }] };
}
