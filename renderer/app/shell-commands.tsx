import { useMantineColorScheme } from '@mantine/core';
import { Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useCommands } from '../commands/bound-commands';
import { listenForKeys } from '../commands/key-listener';
import { lazyPart } from '../ui/lazy-part';
import { moveBetweenZones } from '../ui/zone';
import { switchPerson } from './acting-staff';
import { openOtherLedger } from './chosen-ledger';
import { useDesk, useLanguage, useLedger } from './desk-context';
import { chooseLanguage } from './desk-language';
import { drainNow } from './outbox-watch';
import { closeOverlay, openOverlay, useOverlay } from './overlays';
import { focusSearch } from './search-box';

const Palette = lazyPart(async () => (await import('../commands/palette')).Palette);
const CheatSheet = lazyPart(async () => (await import('../commands/cheat-sheet')).CheatSheet);

/** What can be done on every screen, and the two lists of all that can be done. */
export function ShellCommands() {
  const desk = useDesk();
  const language = useLanguage();
  const { ledger } = useLedger();
  const { toggleColorScheme } = useMantineColorScheme();
  const [, navigate] = useLocation();
  const overlay = useOverlay((state) => state.overlay);
  useEffect(listenForKeys, []);
  useCommands({
    'shell.search': focusSearch,
    'shell.palette': () => openOverlay('palette'),
    'shell.keys': () => openOverlay('keys'),
    'shell.next-zone': () => moveBetweenZones(1),
    'shell.previous-zone': () => moveBetweenZones(-1),
    'shell.home': () => navigate('/'),
    'shell.intake': () => navigate('/intake'),
    'shell.cases': () => navigate('/cases'),
    'shell.workshop': () => navigate('/workshop'),
    'shell.boxes': () => navigate('/boxes'),
    'shell.shipping': () => navigate('/shipping'),
    'shell.policy': () => navigate('/policy'),
    'shell.prints': () => navigate('/prints'),
    'shell.rings': () => navigate('/rings'),
    'shell.promises': () => navigate('/promises'),
    'shell.reports': () => navigate('/reports'),
    'shell.settings': () => navigate('/settings'),
    'shell.person': () => void switchPerson(),
    'shell.language': () => void chooseLanguage(language === 'en' ? 'ja' : 'en', desk),
    'shell.scheme': toggleColorScheme,
    'shell.to-disk': () => void drainNow(),
    'shell.enter-sample': { run: () => openOtherLedger('sample'), when: ledger === 'shop' },
    'shell.leave-sample': { run: () => openOtherLedger('shop'), when: ledger === 'sample' },
  });
  return (
    <Suspense>
      {overlay === 'palette' && <Palette onClose={closeOverlay} />}
      {overlay === 'keys' && <CheatSheet onClose={closeOverlay} />}
    </Suspense>
  );
}
