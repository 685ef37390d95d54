import { useLiveQuery } from 'dexie-react-hooks';
import type { CaseState } from '../../../shared/cases/case-state';
import { bagNumberSchema } from '../../../shared/cases/ids';
import { type PhotosByMoment, photosByMoment } from '../../../shared/cases/photos-of-piece';
import type { Piece } from '../../../shared/cases/piece';
import { standingOf } from '../../../shared/cases/stages/decide-move';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { useLedger } from '../../app/desk-context';
import { readCase } from '../../db/cases';
import type { LedgerDatabase } from '../../db/ledger';
import { pieceByBag } from '../../db/pieces';

/** What a bench sees of a piece. Whose it is, is not even read; prices are there and never shown. */
export type BenchPiece = {
  readonly state: CaseState;
  readonly piece: Piece;
  readonly standing: PieceStanding;
  readonly photos: PhotosByMoment;
};

async function readBenchPiece(db: LedgerDatabase, text: string): Promise<BenchPiece | null> {
  const bagNumber = bagNumberSchema.safeParse(text);
  const row = bagNumber.success ? await pieceByBag(db, bagNumber.data) : undefined;
  const state = row && (await readCase(db, row.caseId));
  if (row === undefined || state === undefined) return null;
  const piece = state.pieces.find((candidate) => candidate.bagNumber === row.bagNumber);
  const standing = standingOf(state, row.bagNumber);
  if (piece === undefined || standing === null) return null;
  return { state, piece, standing, photos: photosByMoment(state, row.bagNumber) };
}

/** Undefined while it is read; null where no piece has this bag. */
export function useBenchPiece(bagNumber: string): BenchPiece | null | undefined {
  const { db } = useLedger();
  return useLiveQuery(() => readBenchPiece(db, bagNumber), [db, bagNumber]);
}
