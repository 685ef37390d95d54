import { useEffect, useState } from 'react';
import type { ContentHash } from '../../../shared/cases/ids';
import { useLedger } from '../../app/desk-context';
import { readPhotoBlob } from '../../db/photos';

/** An address for the photo's bytes while the component shows it; null until they are read, or where they are gone. */
export function usePhotoUrl(hash: ContentHash): string | null {
  const { db } = useLedger();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    void readPhotoBlob(db, hash).then((blob) => {
      if (isGone || blob === undefined) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      isGone = true;
      if (made !== null) URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [db, hash]);
  return url;
}
