import { useEffect, useState } from 'react';
import type { Bindings } from '../../../shared/printing/bindings';
import {
  type CarrierPrintWarning,
  warningsBeforePrinting,
} from '../../../shared/printing/carrier-file-binding';
import { useDesk } from '../../app/desk-context';
import type { ShipmentPaper } from '../../db/print-shipment';

/** What is to be known of a paper before it is printed; asked anew when the window comes back from the settings. */
export function usePrintWarnings(): (paper: ShipmentPaper) => readonly CarrierPrintWarning[] {
  const desk = useDesk();
  const [bindings, setBindings] = useState<Bindings | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = () =>
      void desk.readBindings({}).then((read) => {
        if (read.ok && !isGone) setBindings(read.value);
      });
    look();
    window.addEventListener('focus', look);
    return () => {
      isGone = true;
      window.removeEventListener('focus', look);
    };
  }, [desk]);
  return ({ paper, boundPaper }) => {
    const binding = bindings?.[boundPaper];
    return paper.paper === 'carrier-file' && binding != null
      ? warningsBeforePrinting(paper.file, binding)
      : [];
  };
}
