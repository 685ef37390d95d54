import type { Stage } from '../../../shared/cases/stages/stage';
import type { PieceStanding } from '../../../shared/cases/stages/standing';

export type HouseStep = {
  readonly stage: Stage;
  readonly state: 'done' | 'present' | 'ahead';
};

/** The way of a piece to the house as its policy has it, from the first word to the receipt. */
function wayOf({ house, isPaidWork, handover }: PieceStanding): readonly Stage[] {
  if (house === 'ciwaka') {
    const paid: readonly Stage[] = ['quoted', 'awaiting-payment'];
    return [
      'inquiry',
      'awaiting-photos',
      'photos-in-review',
      ...(isPaidWork ? paid : []),
      'awaiting-shipping-details',
      'documents-sent',
      'on-its-way-in',
      'received',
    ];
  }
  if (house === 'aujour') {
    return handover === 'counter'
      ? ['inquiry', 'received']
      : ['inquiry', 'documents-sent', 'on-its-way-in', 'received'];
  }
  return handover === 'counter'
    ? ['inquiry', 'received']
    : ['inquiry', 'quoted', 'documents-sent', 'on-its-way-in', 'received'];
}

/** The house's steps in their order, with the one at which the piece is; a step that was left out is passed over. */
export function stepsOfHouse(piece: PieceStanding): readonly HouseStep[] {
  const usual = wayOf(piece);
  const been = [...piece.moves.map(({ from }) => from), piece.stage];
  // A house that does not usually ask for photos may have asked for them.
  const asked = (['awaiting-photos', 'photos-in-review'] as const).filter(
    (stage) => been.includes(stage) && !usual.includes(stage),
  );
  const [first = 'inquiry', ...rest] = usual;
  const way = [first, ...asked, ...rest];
  const present = way.indexOf(piece.stage);
  return way.map((stage, index) => ({
    stage,
    state: index === present ? 'present' : index < present ? 'done' : 'ahead',
  }));
}

/** Whether the piece is still on its way to the house, or held apart: then its steps are shown. */
export function isBeforeReceipt({ stage }: PieceStanding): boolean {
  return stage === 'unannounced' || stagesBefore.includes(stage);
}

const stagesBefore: readonly Stage[] = [
  'inquiry',
  'awaiting-photos',
  'photos-in-review',
  'quoted',
  'awaiting-payment',
  'awaiting-shipping-details',
  'documents-sent',
  'on-its-way-in',
];
