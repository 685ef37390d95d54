import Dexie, { type Table } from 'dexie';
import type { BoxId, BoxNumber } from '../../shared/cases/boxes/box-number';
import type { DeskEvent } from '../../shared/cases/events';
import type {
  BagNumber,
  CaseId,
  CaseNumber,
  ContentHash,
  CustomerId,
  EventId,
  StaffId,
  Station,
} from '../../shared/cases/ids';
import type { IntakeDraft } from '../../shared/cases/intake-draft';
import type { Photo, PieceKind } from '../../shared/cases/piece';
import type { ConfiguredPlace, PlaceCode } from '../../shared/cases/places/place-code';
import type { RecordedRuling } from '../../shared/cases/ruling';
import type { ShopProfile, StaffRole } from '../../shared/cases/shop';
import type { Holder, Place } from '../../shared/cases/stages/custody';
import type { GivingUp, Stage } from '../../shared/cases/stages/stage';
import type { Ledger, PrintRequest } from '../../shared/contract/calls';
import type { Language } from '../../shared/language';
import type { Outcome } from '../../shared/policies/decision';
import type { House, ServiceCode } from '../../shared/policies/request';
import type { Direction } from '../../shared/shipping/customs-words';
import type { ShipmentNeed, StageShown } from '../../shared/shipping/shipments/shipment-needs';
import type {
  CounterRow001,
  CustomerRow001,
  DraftRow001,
  EventRow001,
  JournalOutboxRow001,
  PhotoRow001,
  PrintOutboxRow001,
  RemarkRow001,
  StaffRow001,
  TokensRow001,
} from './versions/001-open-the-ledger';
import type { RulingRow002 } from './versions/002-keep-rulings';
import type { WordsRow003 } from './versions/003-number-word-changes';
import type { BoxRow004, PieceRow004, PlaceRow004 } from './versions/004-follow-pieces';
import type { CaseRow006 } from './versions/006-name-stages-of-cases';
import type { ShipmentRow008 } from './versions/008-follow-shipments';
import { versions } from './versions/all';

/** The rows of the newest schema, with the words of the domain where the schema only says text. */
export type EventRow = Omit<EventRow001, 'id' | 'event'> & {
  readonly id: EventId;
  readonly event: DeskEvent;
};
export type StoredCase = Omit<
  CaseRow006,
  | 'id'
  | 'number'
  | 'customerId'
  | 'station'
  | 'houses'
  | 'kinds'
  | 'services'
  | 'outcome'
  | 'firstPhoto'
  | 'stages'
> & {
  readonly id: CaseId;
  readonly number: CaseNumber;
  readonly customerId: CustomerId;
  readonly station: Station;
  readonly houses: readonly (House | 'other')[];
  readonly kinds: readonly PieceKind[];
  readonly services: readonly ServiceCode[];
  readonly outcome: Outcome | null;
  readonly firstPhoto: ContentHash | null;
  readonly stages: readonly Stage[];
};
export type StoredCustomer = Omit<CustomerRow001, 'id' | 'survivorId' | 'language'> & {
  readonly id: CustomerId;
  readonly survivorId: CustomerId;
  readonly language: Language;
};
export type StoredStaff = Omit<StaffRow001, 'id'> & {
  readonly id: StaffId;
  readonly role?: StaffRole | undefined;
};
export type StoredShop = { readonly key: 'shop'; readonly profile: ShopProfile };
export type StoredPhoto = Omit<PhotoRow001, 'hash' | 'photo'> & {
  readonly hash: ContentHash;
  readonly photo: Photo;
};
export type StoredDraft = Omit<DraftRow001, 'draft' | 'caseId'> & {
  readonly draft: IntakeDraft;
  readonly caseId: CaseId | null;
};
export type WaitingEvent = Omit<JournalOutboxRow001, 'eventId' | 'caseId'> & {
  readonly eventId: EventId;
  readonly caseId: CaseId | null;
};
export type StoredRuling = Omit<RulingRow002, 'id' | 'ruling'> & {
  readonly id: EventId;
  readonly ruling: RecordedRuling;
};
export type WaitingPrint = Omit<PrintOutboxRow001, 'request'> & {
  readonly request: PrintRequest;
  /** The same for papers that go to the print queue in one call, all or none; left out, it goes by itself. */
  readonly together?: string;
};

/** One line of the board. */
export type StoredPiece = Omit<
  PieceRow004,
  | 'bagNumber'
  | 'caseId'
  | 'caseNumber'
  | 'house'
  | 'kind'
  | 'services'
  | 'firstPhoto'
  | 'stage'
  | 'place'
  | 'holder'
  | 'craftsperson'
  | 'givenUp'
> & {
  readonly bagNumber: BagNumber;
  readonly caseId: CaseId;
  readonly caseNumber: CaseNumber;
  readonly house: House | 'other';
  readonly kind: PieceKind;
  readonly services: readonly ServiceCode[];
  readonly firstPhoto: ContentHash | null;
  readonly stage: Stage;
  readonly place: Place;
  readonly holder: Holder;
  readonly craftsperson: StaffId | null;
  readonly givenUp: GivingUp | null;
};
export type StoredBox = Omit<BoxRow004, 'id' | 'number' | 'state' | 'destination'> & {
  readonly id: BoxId;
  readonly number: BoxNumber;
  readonly state: 'open' | 'out' | 'back';
  readonly destination: PlaceCode | null;
};
/** A shipment that wants somebody; `draft` = nobody has begun it. */
export type StoredShipment = Omit<
  ShipmentRow008,
  'caseId' | 'caseNumber' | 'need' | 'direction' | 'stage'
> & {
  readonly caseId: CaseId;
  readonly caseNumber: CaseNumber;
  readonly need: ShipmentNeed;
  readonly direction: Direction;
  readonly stage: StageShown | 'draft';
};
/** Nothing but the place itself. */
export type StoredPlace = Omit<PlaceRow004, 'code' | 'kind'> & ConfiguredPlace;

const databaseNames: Readonly<Record<Ledger, string>> = { shop: 'naoshi', sample: 'naoshi-sample' };

/** The store of one ledger. Rows are read-only: a changed row is a new row, or live queries would not notice. */
export class LedgerDatabase extends Dexie {
  declare readonly events: Table<EventRow, EventId>;
  declare readonly cases: Table<StoredCase, number>;
  declare readonly caseTokens: Table<TokensRow001, number>;
  declare readonly caseWords: Table<WordsRow003, number>;
  declare readonly customers: Table<StoredCustomer, number>;
  declare readonly customerTokens: Table<TokensRow001, number>;
  declare readonly customerWords: Table<WordsRow003, number>;
  declare readonly staff: Table<StoredStaff, StaffId>;
  declare readonly shop: Table<StoredShop, string>;
  declare readonly photos: Table<StoredPhoto, ContentHash>;
  declare readonly drafts: Table<StoredDraft, string>;
  declare readonly counters: Table<CounterRow001, string>;
  declare readonly journalOutbox: Table<WaitingEvent, number>;
  declare readonly printOutbox: Table<WaitingPrint, number>;
  declare readonly remarks: Table<RemarkRow001, string>;
  declare readonly rulings: Table<StoredRuling, number>;
  declare readonly pieces: Table<StoredPiece, BagNumber>;
  declare readonly boxes: Table<StoredBox, BoxId>;
  declare readonly places: Table<StoredPlace, PlaceCode>;
  declare readonly shipments: Table<StoredShipment, string>;

  /** @param upTo an older schema version to stop at: what lies there is opened as it is, and not upgraded */
  constructor(
    readonly ledger: Ledger,
    upTo: number = Number.POSITIVE_INFINITY,
    name: string = databaseNames[ledger],
  ) {
    // A commit is on disk when it resolves: "saved" on the screen must survive a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of versions.filter((candidate) => candidate.version <= upTo)) {
      const schema = this.version(version).stores(stores);
      if (upgrade !== null) schema.upgrade(upgrade);
    }
  }
}

export const newestVersion = Math.max(...versions.map(({ version }) => version));

/** IndexedDB counts ten for each version of Dexie's, which keeps those in between for itself. */
export const schemaVersionOf = (indexedDbVersion: number) => Math.floor(indexedDbVersion / 10);
const isNewer = (indexedDbVersion: number) => schemaVersionOf(indexedDbVersion) > newestVersion;

/**
 * Whether a later version of the program has opened this database: Dexie would open it all the same, and write rows into
 * tables of which it knows nothing. Opens it where it is not open yet.
 */
export async function isNewerThanProgram(db: LedgerDatabase): Promise<boolean> {
  await db.open();
  return isNewer(db.backendDB().version);
}

/**
 * Tells of a newer program that opens the same database in another window: this window has let go of it by then and must
 * not take it again.
 */
export function onTakenByNewer(db: LedgerDatabase, listener: () => void): void {
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion === null || !isNewer(newVersion)) return;
    db.close();
    listener();
  });
}

/**
 * Opens on first use; every window of the desk may hold its own.
 * @param place 1, or one more for each database of the ledger that was set aside and stays as it was
 */
export function openLedger(ledger: Ledger, place = 1): LedgerDatabase {
  const name = databaseNames[ledger];
  return new LedgerDatabase(ledger, Number.POSITIVE_INFINITY, place === 1 ? name : `${name}-${place}`);
}
