import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { Photo } from '../../../shared/cases/piece';
import { useDesk, useLedger } from '../../app/desk-context';
import { fetchPhoto } from '../../db/photos';

export type CasePhoto =
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly url: string }
  | { readonly kind: 'missing'; readonly refusal: AppError };

/** A photo from this store or, where it is not here, from beside the journal; its address lives as long as the component. */
export function useCasePhoto(photo: Photo): CasePhoto {
  const desk = useDesk();
  const { db } = useLedger();
  const [state, setState] = useState<CasePhoto>({ kind: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash names the bytes; another object with it is the same photo.
  useEffect(() => {
    let url: string | null = null;
    let isGone = false;
    setState({ kind: 'loading' });
    void fetchPhoto(db, desk, photo).then((found) => {
      if (isGone) return;
      if (!found.ok) {
        setState({ kind: 'missing', refusal: found.error });
        return;
      }
      url = URL.createObjectURL(found.value);
      setState({ kind: 'there', url });
    });
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [db, desk, photo.hash]);
  return state;
}
