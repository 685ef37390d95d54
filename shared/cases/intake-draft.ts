import type { Language } from '../language';
import type {
  ContactChannel,
  Handover,
  House,
  Plating,
  Reason,
  ResizingCategory,
  ServiceCode,
} from '../policies/request';
import type { Arrival } from './events';
import type { CustomerId, StaffId } from './ids';
import type { Estimate, Metal, Photo, PieceKind, StoneColour } from './piece';

/** A yes-or-no question on the form; '' = not asked yet. */
export type YesNo = '' | 'yes' | 'no';
type Choice<T extends string> = T | '';

export type StoneDraft = {
  readonly colour: Choice<StoneColour>;
  readonly count: string;
  readonly note: string;
};

export type ServiceDraft = {
  readonly code: Choice<ServiceCode>;
  readonly quantity: string;
  readonly desiredSize: string;
  readonly sameFinger: YesNo;
  readonly largeChange: YesNo;
  readonly replatingNeeded: YesNo;
};

export type ConditionDraft = {
  readonly claws: string;
  readonly shank: string;
  readonly stonesPresent: string;
  readonly stonesLoose: string;
  readonly stonesChipped: string;
  readonly hallmark: string;
  readonly scratches: string;
  readonly bends: string;
  readonly note: string;
};

/** One piece as typed so far: every field is what stands in the form, valid or not, so that nothing typed is lost. */
export type PieceDraft = {
  /** Stable while the draft lives; keys lists on the screen. */
  readonly key: string;
  readonly house: Choice<House | 'other'>;
  readonly kind: Choice<PieceKind>;
  readonly metal: Choice<Metal>;
  readonly metalNote: string;
  readonly plating: Choice<Plating>;
  readonly stones: readonly StoneDraft[];
  readonly engraving: string;
  readonly serial: string;
  readonly orderNumber: string;
  readonly designName: string;
  readonly designNumber: string;
  readonly designResizing: Choice<ResizingCategory>;
  readonly designRangeDown: string;
  readonly designRangeUp: string;
  readonly designSizeMin: string;
  readonly designSizeMax: string;
  readonly designFeeExempt: YesNo;
  readonly certificate: YesNo;
  readonly currentSize: string;
  readonly purchasedSize: string;
  readonly earlierResizes: string;
  readonly deliveredOn: string;
  readonly unused: YesNo;
  readonly damaged: YesNo;
  readonly declaredAmount: string;
  readonly declaredCurrency: string;
  readonly condition: ConditionDraft;
  readonly internalNote: string;
  readonly photos: readonly Photo[];
  readonly photoReview: '' | 'pass' | 'fail';
  readonly services: readonly ServiceDraft[];
  readonly estimateAmount: string;
  readonly estimateCurrency: string;
  readonly estimateRule: Estimate['rule'];
  /** Empty = the proposal of the policy stands. */
  readonly promisedOn: string;
};

export type CustomerDraft = {
  readonly name: string;
  readonly kana: string;
  readonly romaji: string;
  readonly phone: string;
  readonly phone2: string;
  readonly email: string;
  readonly country: string;
  readonly postalCode: string;
  readonly address: string;
  readonly language: Language;
  readonly note: string;
};

/** The signature in hand: void as soon as the text it was given for changes. */
export type SignatureDraft = {
  readonly svg: string;
  readonly signedAt: string;
  readonly language: Language;
  readonly text: string;
  readonly textHash: string;
};

/** A part taken off the form; kept until the case is saved, so that taking it off can be undone. */
export type RemovedPart =
  | { readonly part: 'piece'; readonly at: number; readonly piece: PieceDraft }
  | { readonly part: 'photo'; readonly at: number; readonly pieceKey: string; readonly photo: Photo }
  | { readonly part: 'stone'; readonly at: number; readonly pieceKey: string; readonly stone: StoneDraft }
  | {
      readonly part: 'service';
      readonly at: number;
      readonly pieceKey: string;
      readonly service: ServiceDraft;
    };

/** The whole intake screen at one moment; stored at every keystroke. */
export type IntakeDraft = {
  readonly draftId: string;
  readonly startedAt: string;
  /** Who takes it in, asked when it began; null = nobody named. */
  readonly takenInBy?: StaffId | null;
  /** Whether the pieces are here; left out, they are. */
  readonly arrival?: Arrival;
  readonly customer:
    | { readonly kind: 'none'; readonly scrap: string }
    | {
        readonly kind: 'known';
        readonly customerId: CustomerId;
        /** What had been typed for a new customer before a known one was chosen instead. */
        readonly typed?: CustomerDraft;
      }
    | { readonly kind: 'new'; readonly fields: CustomerDraft };
  readonly reason: Reason;
  readonly contactOn: string;
  readonly contactBy: ContactChannel;
  readonly emailOn: string;
  readonly handover: Handover;
  readonly giveBack: Handover;
  readonly localJeweller: YesNo;
  readonly customerPaysTransport: YesNo;
  readonly pieces: readonly PieceDraft[];
  readonly signature: SignatureDraft | null;
  readonly unsignedReason: string;
  /** The newest last. */
  readonly removed?: readonly RemovedPart[];
};

/** Whether the pieces of a draft are here, or only written about, or came without a word. */
export function arrivalOf({ arrival }: Pick<IntakeDraft, 'arrival'>): Arrival {
  return arrival ?? 'here';
}

/** Where a field stands in the draft, dotted: `pieces.0.services.1.desiredSize`. The form uses it as the field's name and id. */
export type FieldPath = string;

/** One thing to mend before the draft can be saved; `code` chooses the words (`intake.fault.<code>`). */
export type FieldFault = { readonly path: FieldPath; readonly code: string };
