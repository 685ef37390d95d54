import type { Condition, Service } from '../../cases/piece';
import type { PieceIntake } from '../../cases/read-piece';
import { rulesFrom } from '../../cases/stages/move-rules';
import { isOpenStage, type Stage } from '../../cases/stages/stage';
import { typedSize } from '../../cases/typed-values';
import { money } from '../../money/money';
import type { PlainDate } from '../../time/plain-date';
import { sizeText } from './cell-text';
import { type Choices, guessChoice } from './choice-words';
import type { ListedPiece } from './list-entry';
import type { ChoiceField } from './list-field';
import { knownMeaning, meaningOf } from './list-plan';
import type { RowReading } from './row-reading';
import { wordsOfCell } from './words-of-list';

/** Nothing that nobody here has looked at is said to be known. */
const notLookedAt: Condition = {
  claws: null,
  shank: null,
  stonesPresent: null,
  stonesLoose: null,
  stonesChipped: null,
  hallmark: null,
  scratches: null,
  bends: null,
  note: '',
};

/** The piece of a row as the other desk had it; what is refused stands in the reading, and the answer is then not to be used. */
export function readPieceRow(reading: RowReading, receivedOn: PlainDate | null): ListedPiece {
  const returnedOn = reading.day('returnedOn');
  if (returnedOn !== null && receivedOn !== null && returnedOn < receivedOn)
    reading.fault('returnedOn', 'day-before-received', returnedOn);
  const house = readChoice(reading, 'house') ?? reading.plan.otherwise.house;
  const stage = readStage(reading, house, returnedOn);
  const metal = readChoice(reading, 'metal') ?? 'unknown';
  const price = reading.amount('price');
  const paid = reading.amount('paid');
  const currency = reading.currency() ?? reading.plan.currency;
  const isOpen = isOpenStage(stage);
  if (!isOpen) {
    // What was settled elsewhere belongs into the books there; here it is remembered, not counted.
    reading.keepAsRemark('price');
    reading.keepAsRemark('paid');
  }
  const piece: PieceIntake = {
    house,
    kind: readChoice(reading, 'kind') ?? reading.plan.otherwise.kind,
    metal,
    metalNote: metal === 'other' ? reading.text('metal', 500) : '',
    plating: null,
    stones: [],
    engraving: reading.text('engraving', 500),
    serial: reading.text('serial', 500),
    orderNumber: reading.text('orderNumber', 500),
    designName: reading.text('designName', 500),
    designNumber: '',
    design: null,
    hasCertificate: null,
    currentSize: readSize(reading),
    purchasedSize: null,
    earlierResizes: 0,
    deliveredOn: null,
    unused: null,
    damaged: null,
    declaredValue:
      reading.amount('declaredValue') ?? reading.minorAmount('declaredValueMinor') ?? money(0, currency),
    condition: notLookedAt,
    internalNote: '',
    photos: [],
    photoReview: null,
    services: readServices(reading),
    estimate: { amount: isOpen ? price : null, rule: 'do-not-exceed' },
    promisedOn: reading.day('promisedOn'),
  };
  return {
    piece,
    before: { number: reading.text('bagNumber', 200), stage, returnedOn },
    price: isOpen ? price : null,
    paid: isOpen ? paid : null,
  };
}

/** A stage that a piece of the house can be at, or nobody could move it on. */
function readStage(reading: RowReading, house: Choices['house'], returnedOn: PlainDate | null): Stage {
  const text = reading.text('stage', 500);
  const said = text === '' ? null : meaningOf(reading.plan, 'stage', text);
  if (text !== '' && said === null) reading.fault('stage', 'word-unknown', text);
  if (said !== null && guessChoice('stage', text) === null) reading.keepAsRemark('stage');
  // A day on which it went back says where it is, where nothing else does.
  const usual = returnedOn === null ? reading.plan.otherwise.stage : 'collected';
  const stage = text === '' ? usual : said;
  if (stage === null) {
    if (text === '') reading.fault('stage', 'required', '');
    return 'received';
  }
  if (isOpenStage(stage)) {
    if (rulesFrom(house, stage).length === 0) reading.fault('stage', 'stage-of-other-house', text);
    if (returnedOn !== null) reading.fault('returnedOn', 'returned-but-open', returnedOn);
  }
  return stage;
}

/** Null where nothing stands there. A word that is only taken for something stays among the remarks. */
function readChoice<F extends Exclude<ChoiceField, 'stage' | 'services'>>(
  reading: RowReading,
  field: F,
): Choices[F] | null {
  const text = reading.text(field, 500);
  if (text === '') return null;
  const meant = meaningOf(reading.plan, field, text);
  if (meant === 'other' || guessChoice(field, text) === null) reading.keepAsRemark(field);
  return meant;
}

function readServices(reading: RowReading): Service[] {
  const { plan } = reading;
  const words = reading.cells('services').flatMap((cell) => wordsOfCell(plan, 'services', cell));
  if (words.length === 0) return [asked(plan.otherwise.services, 1)];
  const known = words.filter((word) => knownMeaning(plan, 'services', nameIn(word)) !== null);
  // Words of which nobody knows what they ask for add nothing to those that are known.
  const services = (known.length === 0 ? words : known).flatMap((word) => {
    const quantity = Number(word.split('×')[1] ?? '1');
    const isCount = Number.isInteger(quantity) && quantity >= 1 && quantity <= 999;
    const code = meaningOf(plan, 'services', nameIn(word));
    return code === null ? [] : [asked(code, isCount ? quantity : 1)];
  });
  if (words.some((word) => guessChoice('services', nameIn(word)) === null)) reading.keepAsRemark('services');
  return services.filter(({ code }, place) => services.findIndex((one) => one.code === code) === place);
}

/** `resize×2`: the work without its number. */
function nameIn(word: string): string {
  return word.split('×')[0] ?? '';
}

function asked(code: Service['code'], quantity: number): Service {
  return { code, quantity, desiredSize: null, sameFinger: null, largeChange: null, replatingNeeded: null };
}

function readSize(reading: RowReading): number | null {
  const text = reading.text('currentSize', 500);
  if (text === '') return null;
  const { value } = typedSize(sizeText(text));
  return value ?? reading.fault('currentSize', 'not-a-size', text);
}
