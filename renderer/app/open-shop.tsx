import { useLiveQuery } from 'dexie-react-hooks';
import { Suspense, useEffect, useMemo } from 'react';
import { readEditions } from '../db/editions';
import { readShop } from '../db/shop';
import { speak } from '../i18n';
import { lazyPart, loadPartsWhenIdle } from '../ui/lazy-part';
import { deskWasLeft } from './acting-staff';
import { LedgerProvider } from './desk-context';
import { chosenLanguage } from './desk-language';
import { Frame } from './frame';
import { checkJournal, isStoreBehind, type JournalState } from './journal-check';
import { watchKeeping } from './keeping-watch';
import type { OpenDesk, StoredShop } from './open-start';
import { watchOutbox } from './outbox-watch';
import { ScannerWatch } from './scanner-watch';
import { tendSearchWhenIdle } from './tend-search';
import { watchDeskLeft } from './watch-desk-left';

const Notices = lazyPart(async () => (await import('../ui/notices')).Notices);

/** An open ledger: its shop as it stands now, the frame with the screens, and what runs beside them. */
export function OpenShop(props: {
  readonly open: OpenDesk;
  readonly stored: StoredShop;
  readonly onBehind: (journal: JournalState) => void;
}) {
  const { onBehind } = props;
  const { desk, ledger, db } = props.open;
  const shop = useLiveQuery(() => readShop(db), [db]) ?? props.stored.profile;
  const editions = useLiveQuery(() => readEditions(db), [db]) ?? props.stored.editions;
  const open = useMemo(() => ({ ledger, db, shop, editions }), [ledger, db, shop, editions]);
  const language = chosenLanguage() ?? shop.language;
  useEffect(() => {
    void speak(language);
    void desk.setHostLanguage({ language });
  }, [desk, language]);
  useEffect(() => watchOutbox(db, desk), [db, desk]);
  useEffect(() => tendSearchWhenIdle(db), [db]);
  useEffect(() => {
    void checkJournal(desk, db).then(async (journal) => {
      if (journal !== null && (await isStoreBehind(db, journal))) onBehind(journal);
    });
  }, [desk, db, onBehind]);
  useEffect(() => watchKeeping(desk, db), [desk, db]);
  useEffect(loadPartsWhenIdle, []);
  useEffect(() => watchDeskLeft(deskWasLeft), []);
  return (
    <LedgerProvider open={open}>
      <Frame />
      <ScannerWatch />
      <Suspense>
        <Notices />
      </Suspense>
    </LedgerProvider>
  );
}
