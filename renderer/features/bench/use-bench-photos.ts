import { useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { PhotoMoment } from '../../../shared/cases/events';
import type { BagNumber, CaseId, StaffId } from '../../../shared/cases/ids';
import { actingAs } from '../../app/acting';
import { useLedger } from '../../app/desk-context';
import { addPhotoToCase } from '../../db/cases';
import { databaseRefusal } from '../../db/database-refusal';
import { type PhotoStoreRefusal, storePicture } from '../intake/store-picture';

export type BenchPhotos = {
  readonly underWay: number;
  readonly refused: readonly { readonly name: string; readonly why: PhotoStoreRefusal }[];
  readonly refusal: AppError | null;
  readonly take: (moment: PhotoMoment, originals: readonly Blob[]) => Promise<void>;
};

/** Photos that a bench takes of a piece: shrunk, kept, and written down one after another under one name. */
export function useBenchPhotos(
  of: { readonly caseId: CaseId; readonly bagNumber: BagNumber },
  by: StaffId,
): BenchPhotos {
  const { db, shop } = useLedger();
  const [underWay, setUnderWay] = useState(0);
  const [refused, setRefused] = useState<BenchPhotos['refused']>([]);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function takeOne(moment: PhotoMoment, original: Blob): Promise<void> {
    const stored = await storePicture(db, 'piece', original);
    if (!stored.ok) {
      const name = original instanceof File ? original.name : '';
      setRefused((before) => [...before, { name, why: stored.error }]);
      return;
    }
    try {
      await addPhotoToCase(db, { ...of, photo: stored.value, moment }, actingAs(by, shop.station));
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return {
    underWay,
    refused,
    refusal,
    take: async (moment, originals) => {
      setRefused([]);
      setRefusal(null);
      setUnderWay((count) => count + originals.length);
      for (const original of originals) {
        await takeOne(moment, original);
        setUnderWay((count) => count - 1);
      }
    },
  };
}
