import { currencyPlaces } from '../money/currencies';
import { type Money, money } from '../money/money';
import { houses, platings, serviceCodes } from '../policies/request';
import type { PlainDate } from '../time/plain-date';
import { designOf } from './decision-request';
import type { Arrival } from './events';
import type { FieldReading } from './field-reading';
import type { ConditionDraft, FieldPath, PieceDraft, ServiceDraft, StoneDraft } from './intake-draft';
import {
  type Condition,
  degrees,
  type Estimate,
  metalsToSee,
  type Piece,
  pieceKinds,
  type Service,
  type Stone,
  soundnesses,
  stoneColours,
} from './piece';
import { typedAmount, typedCount, typedDay, typedSize, typedSizesAway, typedYesNo } from './typed-values';

/** A piece as read from the form; its bag gets a number when the case does. */
export type PieceIntake = Omit<Piece, 'bagNumber'>;

const textLength = 500;

export type PieceReading = {
  readonly path: FieldPath;
  readonly today: PlainDate;
  readonly arrival: Arrival;
  readonly reading: FieldReading;
};

/**
 * Reads one piece; null where a choice that must be made was not, which then stands among the faults. Of a piece that
 * nobody here took in, metal and value may stay open.
 */
export function readPiece(
  draft: PieceDraft,
  { path, today, arrival, reading }: PieceReading,
): PieceIntake | null {
  const at = (field: keyof PieceDraft) => `${path}.${field}`;
  const house = reading.requiredChoice(at('house'), draft.house, [...houses, 'other']);
  const kind = reading.requiredChoice(at('kind'), draft.kind, pieceKinds);
  const isTakenIn = arrival === 'here';
  const metal =
    draft.metal === '' && !isTakenIn
      ? 'unknown'
      : reading.requiredChoice(at('metal'), draft.metal, metalsToSee);
  const currentSize = reading.known(at('currentSize'), typedSize(draft.currentSize));
  const deliveredOn = reading.known(at('deliveredOn'), typedDay(draft.deliveredOn));
  if (deliveredOn !== null && deliveredOn > today) reading.fault(at('deliveredOn'), 'day-in-future');
  const promisedOn = reading.known(at('promisedOn'), typedDay(draft.promisedOn));
  if (promisedOn !== null && promisedOn < today) reading.fault(at('promisedOn'), 'day-in-past');
  readDesignFaults(draft, path, reading);
  const rest = {
    metalNote: reading.text(at('metalNote'), draft.metalNote, textLength),
    plating: reading.choice(at('plating'), draft.plating, platings),
    stones: draft.stones.flatMap((stone, index) => readStone(stone, `${at('stones')}.${index}`, reading)),
    engraving: reading.text(at('engraving'), draft.engraving, textLength),
    serial: reading.text(at('serial'), draft.serial, textLength),
    orderNumber: reading.text(at('orderNumber'), draft.orderNumber, textLength),
    designName: reading.text(at('designName'), draft.designName, textLength),
    designNumber: reading.text(at('designNumber'), draft.designNumber, textLength),
    design: designOf(draft),
    hasCertificate: typedYesNo(draft.certificate),
    currentSize,
    purchasedSize: reading.known(at('purchasedSize'), typedSize(draft.purchasedSize)),
    earlierResizes: reading.known(at('earlierResizes'), typedCount(draft.earlierResizes)) ?? 0,
    deliveredOn,
    unused: typedYesNo(draft.unused),
    damaged: typedYesNo(draft.damaged),
    declaredValue: readDeclaredValue(draft, path, reading, isTakenIn),
    condition: readCondition(draft.condition, at('condition'), reading),
    internalNote: reading.text(at('internalNote'), draft.internalNote, 4000),
    photos: [...draft.photos],
    photoReview: draft.photoReview === '' ? null : draft.photoReview,
    services: readServices(draft.services, at('services'), currentSize, reading),
    estimate: readEstimate(draft, path, reading),
    promisedOn,
  };
  if (house === null || kind === null || metal === null) return null;
  return { house, kind, metal, ...rest };
}

function readDesignFaults(draft: PieceDraft, path: FieldPath, reading: FieldReading): void {
  reading.known(`${path}.designRangeDown`, typedSizesAway(draft.designRangeDown));
  reading.known(`${path}.designRangeUp`, typedSizesAway(draft.designRangeUp));
  const smallest = reading.known(`${path}.designSizeMin`, typedSize(draft.designSizeMin));
  const largest = reading.known(`${path}.designSizeMax`, typedSize(draft.designSizeMax));
  const isLeftOpen = (typed: string) => typed.trim() === '';
  if (smallest !== null && isLeftOpen(draft.designSizeMax))
    reading.fault(`${path}.designSizeMax`, 'required');
  if (largest !== null && isLeftOpen(draft.designSizeMin)) reading.fault(`${path}.designSizeMin`, 'required');
  if (smallest !== null && largest !== null && smallest > largest) {
    reading.fault(`${path}.designSizeMin`, 'smallest-above-largest');
  }
}

/** A line in which nothing was chosen or typed is no stone. */
function readStone(stone: StoneDraft, path: FieldPath, reading: FieldReading): readonly Stone[] {
  if (stone.colour === '' && stone.count.trim() === '' && stone.note.trim() === '') return [];
  const colour = reading.requiredChoice(`${path}.colour`, stone.colour, stoneColours);
  const count = reading.required(`${path}.count`, typedCount(stone.count));
  if (count !== null && (count < 1 || count > 999)) reading.fault(`${path}.count`, 'not-a-count');
  const note = reading.text(`${path}.note`, stone.note, textLength);
  return colour === null || count === null ? [] : [{ colour, count, note }];
}

function readCondition(condition: ConditionDraft, path: FieldPath, reading: FieldReading): Condition {
  const count = (field: 'stonesPresent' | 'stonesLoose' | 'stonesChipped') =>
    reading.known(`${path}.${field}`, typedCount(condition[field]));
  const stonesPresent = count('stonesPresent');
  const stonesLoose = count('stonesLoose');
  const stonesChipped = count('stonesChipped');
  if (stonesPresent !== null && (stonesLoose ?? 0) > stonesPresent) {
    reading.fault(`${path}.stonesLoose`, 'more-than-present');
  }
  if (stonesPresent !== null && (stonesChipped ?? 0) > stonesPresent) {
    reading.fault(`${path}.stonesChipped`, 'more-than-present');
  }
  return {
    claws: reading.choice(`${path}.claws`, condition.claws, soundnesses),
    shank: reading.choice(`${path}.shank`, condition.shank, soundnesses),
    stonesPresent,
    stonesLoose,
    stonesChipped,
    hallmark: readHallmark(condition.hallmark, `${path}.hallmark`, reading),
    scratches: reading.choice(`${path}.scratches`, condition.scratches, degrees),
    bends: reading.choice(`${path}.bends`, condition.bends, degrees),
    note: reading.text(`${path}.note`, condition.note, textLength),
  };
}

/** A dash says that someone looked and saw no stamp; an empty field, that nobody looked. */
function readHallmark(typed: string, path: FieldPath, reading: FieldReading): string | null {
  const hallmark = reading.text(path, typed, textLength);
  if (hallmark === '') return null;
  return /^[-‐-―ー]$/u.test(hallmark) ? '' : hallmark;
}

/** A line left as it was offered asks for nothing; at least one must. */
function readServices(
  services: readonly ServiceDraft[],
  path: FieldPath,
  currentSize: number | null,
  reading: FieldReading,
): Service[] {
  const isUntouched = ({ code, desiredSize, sameFinger, largeChange, replatingNeeded }: ServiceDraft) =>
    [code, desiredSize, sameFinger, largeChange, replatingNeeded].every((typed) => typed.trim() === '');
  if (services.every(isUntouched)) {
    reading.fault(services.length === 0 ? path : `${path}.0.code`, 'service-required');
    return [];
  }
  return services.flatMap((service, index) => {
    if (isUntouched(service)) return [];
    const at = (field: keyof ServiceDraft) => `${path}.${index}.${field}`;
    const code = reading.requiredChoice(at('code'), service.code, serviceCodes);
    const quantity = reading.required(at('quantity'), typedCount(service.quantity));
    if (quantity === 0) reading.fault(at('quantity'), 'not-a-count');
    const desiredSize = reading.known(at('desiredSize'), typedSize(service.desiredSize));
    if (code === 'resize' && desiredSize !== null && desiredSize === currentSize) {
      reading.fault(at('desiredSize'), 'size-unchanged');
    }
    if (code === null || quantity === null) return [];
    return [
      {
        code,
        quantity,
        desiredSize,
        sameFinger: typedYesNo(service.sameFinger),
        largeChange: typedYesNo(service.largeChange),
        replatingNeeded: typedYesNo(service.replatingNeeded),
      },
    ];
  });
}

/** Every piece in the house is insured, so every piece has a value; nothing = not known yet. */
function readDeclaredValue(
  draft: PieceDraft,
  path: FieldPath,
  reading: FieldReading,
  isNeeded: boolean,
): Money {
  const currency = readCurrency(draft.declaredCurrency, `${path}.declaredCurrency`, reading);
  const typed = typedAmount(draft.declaredAmount, currency ?? '');
  if (draft.declaredAmount.trim() === '') {
    if (isNeeded) reading.fault(`${path}.declaredAmount`, 'required');
    return currency === null ? unread : money(0, currency);
  }
  const amount = reading.known(`${path}.declaredAmount`, typed);
  if (amount?.minor === 0) reading.fault(`${path}.declaredAmount`, 'amount-zero');
  return amount ?? unread;
}

function readEstimate(draft: PieceDraft, path: FieldPath, reading: FieldReading): Estimate {
  const rule = draft.estimateRule;
  if (draft.estimateAmount.trim() === '') return { amount: null, rule };
  const currency = readCurrency(draft.estimateCurrency, `${path}.estimateCurrency`, reading);
  const typed = typedAmount(draft.estimateAmount, currency ?? '');
  return { amount: reading.known(`${path}.estimateAmount`, typed), rule };
}

function readCurrency(typed: string, path: FieldPath, reading: FieldReading): string | null {
  const code = reading.requiredText(path, typed, 3);
  if (code === '') return null;
  return currencyPlaces(code) === null ? reading.fault(path, 'currency-unknown') : code;
}

/** Stands in for an amount that is among the faults, so that the whole intake is refused. */
const unread: Money = money(0, 'JPY');
