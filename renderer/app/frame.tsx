import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Zone } from '../ui/zone';
import { useLedger } from './desk-context';
import classes from './frame.module.css';
import { JournalStrip } from './journal-strip';
import { KeepingStrip } from './keeping-strip';
import { NavRail, screenOf } from './nav-rail';
import { SampleBand } from './sample-band';
import { Screens } from './screens';
import { ShellCommands } from './shell-commands';
import { TopBar } from './top-bar';
import { WhoDialog } from './who-dialog';

function useTitle(path: string): void {
  const { t } = useTranslation('shell');
  const { shop } = useLedger();
  const screen = t(`nav.${screenOf(path)}`);
  useEffect(() => {
    document.title = `${screen} - ${shop.name} - Naoshi`;
  }, [screen, shop.name]);
}

/** Brings the focus along when the screen changes and nothing on the new one has taken it. */
function useFocusOnChange(path: string): void {
  const screen = screenOf(path);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change of screen is what it waits for.
  useEffect(() => {
    const held = document.activeElement;
    if (held === document.body || held?.closest('[data-zone="nav"]') != null)
      document.querySelector<HTMLElement>('[data-zone="main"]')?.focus({ preventScroll: true });
  }, [screen]);
}

function Inside() {
  const { t } = useTranslation('shell');
  const { ledger } = useLedger();
  const [path] = useLocation();
  useTitle(path);
  useFocusOnChange(path);
  return (
    <div className={classes.frame}>
      {ledger === 'sample' && <SampleBand />}
      <NavRail />
      <TopBar />
      <div id="strips" className={classes.strips}>
        <JournalStrip />
        <KeepingStrip />
      </div>
      <Zone name="main" as="main" label={t('main')} className={classes.main}>
        <Screens />
      </Zone>
      <ShellCommands />
      <WhoDialog />
    </div>
  );
}

/** What stands around every screen once a shop is open. */
export function Frame() {
  return (
    <Router hook={useHashLocation}>
      <Inside />
    </Router>
  );
}
