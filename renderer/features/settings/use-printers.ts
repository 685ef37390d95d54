import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { Binding, Bindings, BoundPaper } from '../../../shared/printing/bindings';
import type { Printer } from '../../../shared/printing/printers';
import type { Result } from '../../../shared/result';
import { useDesk } from '../../app/desk-context';

export type Printers = {
  /** Null until they were looked for once. */
  readonly printers: readonly Printer[] | null;
  readonly bindings: Bindings | null;
  readonly isLooking: boolean;
  readonly refusal: AppError | null;
  readonly look: () => Promise<void>;
  readonly bind: (paper: BoundPaper, binding: Binding | null) => Promise<Result<Bindings>>;
};

/** The printers of this computer and what is bound to them; looked for again when the window comes back to the front. */
export function usePrinters(): Printers {
  const desk = useDesk();
  const [printers, setPrinters] = useState<readonly Printer[] | null>(null);
  const [bindings, setBindings] = useState<Bindings | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isLooking, setIsLooking] = useState(false);

  const look = useCallback(async () => {
    setIsLooking(true);
    const [found, bound] = await Promise.all([desk.listPrinters({}), desk.readBindings({})]);
    if (found.ok) setPrinters(found.value.printers);
    if (bound.ok) setBindings(bound.value);
    setRefusal(!found.ok ? found.error : !bound.ok ? bound.error : null);
    setIsLooking(false);
  }, [desk]);

  const bind = useCallback(
    async (paper: BoundPaper, binding: Binding | null) => {
      const bound = await desk.bindPaper({ paper, binding });
      if (bound.ok) {
        setBindings(bound.value);
        // A printer given by its address is among the found ones only once it is bound.
        void look();
      }
      return bound;
    },
    [desk, look],
  );

  useEffect(() => {
    void look();
    const onFocus = () => void look();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [look]);

  return { printers, bindings, isLooking, refusal, look, bind };
}
