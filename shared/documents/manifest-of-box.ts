import type { BoxState } from '../cases/boxes/box-state';
import type { CaseState } from '../cases/case-state';
import type { StaffId } from '../cases/ids';
import type { ConfiguredPlace } from '../cases/places/place-code';
import type { ShopProfile } from '../cases/shop';
import type { Language } from '../language';
import type { BoxManifest } from './box-papers';

type Printing = {
  readonly language: Language;
  readonly copy: number;
  readonly sample: boolean;
};

type Known = {
  /** The cases of the bags in the box. */
  readonly cases: readonly CaseState[];
  /** Retired ones too: a box may have gone there. */
  readonly places: readonly ConfiguredPlace[];
  readonly staff: ReadonlyMap<StaffId, string>;
  readonly shop: Pick<ShopProfile, 'name' | 'address' | 'phone'>;
};

/** The manifest of a box as it is packed now; null while it is empty. A bag whose case is not here throws. */
export function manifestOfBox(box: BoxState, known: Known, printing: Printing): BoxManifest | null {
  if (box.bags.length === 0) return null;
  const { name, address, phone } = known.shop;
  const destination = known.places.find(({ code }) => code === box.destination);
  return {
    paper: 'box-manifest',
    ...printing,
    shop: { name, address, phone },
    boxNumber: box.number,
    destination: destination === undefined ? null : { name: destination.name, address: destination.address },
    runOn: box.runOn,
    rows: box.bags.map((bag) => ({
      ...pieceOfBag(bag, known.cases),
      bagNumber: bag.bagNumber,
      declaredValue: bag.declaredValue,
    })),
    sent:
      box.closed === null
        ? null
        : {
            at: box.closed.at,
            by: box.closed.by === null ? '' : (known.staff.get(box.closed.by) ?? ''),
            signature: box.closed.signature?.svg ?? null,
            unsignedReason: box.closed.unsignedReason,
          },
  };
}

function pieceOfBag({ bagNumber, caseId }: BoxState['bags'][number], cases: readonly CaseState[]) {
  const pieces = cases.find(({ id }) => id === caseId)?.pieces ?? [];
  const piece = pieces.find((candidate) => candidate.bagNumber === bagNumber);
  if (piece === undefined) throw new Error(`No case is known for bag ${bagNumber}.`);
  const { house, kind, metal, currentSize, services } = piece;
  return { house, kind, metal, currentSize, services };
}
