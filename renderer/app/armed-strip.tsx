import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { stageWording } from '../../shared/wording/stages';
import { useCommands } from '../commands/bound-commands';
import { CommandButton } from '../commands/command-button';
import { undoMove } from '../db/act-on-piece';
import { placeWords, useCustodyNames } from '../features/pieces/custody-words';
import { actingAs } from './acting';
import { useLanguage, useLedger } from './desk-context';
import classes from './scan.module.css';
import { endArmed, refuseScan, uncountMoved, useScanState } from './scan-state';

/** After a pause as long as this, a bag is more likely scanned to be looked at than to be moved. */
const restMilliseconds = 90_000;

/** Which place takes the bags that are scanned now, how many it has taken, and the way back for the last. */
export function ArmedStrip() {
  const { t } = useTranslation('scan');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const names = useCustodyNames();
  const armed = useScanState((state) => state.armed);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (armed === null) return;
    const timer = setTimeout(endArmed, restMilliseconds);
    return () => clearTimeout(timer);
  }, [armed]);
  const last = armed?.moved.at(-1);

  async function undo(): Promise<void> {
    if (isBusy || armed === null || last === undefined) return;
    setBusy(true);
    const undone = await undoMove(db, last.bagNumber, '', actingAs(armed.by, shop.station));
    if (undone.ok) uncountMoved();
    else refuseScan(last.bagNumber, undone.error);
    setBusy(false);
  }

  useCommands({ 'piece.undo': { run: () => void undo(), when: last !== undefined } });
  const strips = document.getElementById('strips');
  if (armed === null || strips === null) return null;
  return createPortal(
    <section className={classes.strip} aria-label={t('armed.label')}>
      <strong>{t('armed.scanBags', { place: placeWords(armed.place, names, language) })}</strong>
      <span role="status">
        {t('armed.moved', { count: armed.moved.length })}
        {last !== undefined && ` · ${last.bagNumber} · ${stageWording[last.stage][language]}`}
      </span>
      <span className={classes.stripEnd}>
        <CommandButton command="piece.undo" size="compact-sm" variant="default" />
        <Button size="compact-sm" variant="default" onClick={endArmed}>
          {t('armed.end')} <kbd>Esc</kbd>
        </Button>
      </span>
    </section>,
    strips,
  );
}
