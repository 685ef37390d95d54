import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { findByNumber } from '../db/cases';
import { notify } from '../ui/notify';
import { useLedger } from './desk-context';
import { watchScanner } from './watch-scanner';

/** A number scanned on any screen opens its case. */
export function ScannerWatch() {
  const { t } = useTranslation('shell');
  const { db } = useLedger();
  useEffect(
    () =>
      watchScanner((scan, text) => {
        if (scan.kind === 'mistyped') {
          void notify({
            tone: 'loud',
            title: t('scan.mistyped', { text }),
            message: t('scan.mistypedHint', { expected: scan.expected }),
          });
          return;
        }
        const number = scan.caseNumber;
        void findByNumber(db, number).then((found) => {
          if (found !== undefined) navigate(`/cases/${found}`);
          else
            void notify({
              tone: 'loud',
              title: t('scan.unknown', { number }),
              message: t('scan.unknownHint'),
            });
        });
      }),
    [db, t],
  );
  return null;
}
