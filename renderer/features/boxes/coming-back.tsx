import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BoxState, notReturned, type PackedBag } from '../../../shared/cases/boxes/box-state';
import { moneyText } from '../../../shared/documents/piece-text';
import { useLanguage, useLedger } from '../../app/desk-context';
import { useScanClaim } from '../../app/scan-claims';
import { useScanState } from '../../app/scan-state';
import { showMoment } from '../../ui/dates';
import { SignatureStrokes } from '../cases/signature-strokes';
import { BagCells, BagHeads, usePieceRows } from './bag-cells';
import classes from './boxes.module.css';
import { ScanField } from './scan-field';
import type { BoxActions } from './use-box-actions';

/** A box that has left: what comes back is scanned in, finished or not; what did not come back stands first. */
export function ComingBack(props: { readonly box: BoxState; readonly actions: BoxActions }) {
  const { box, actions } = props;
  const { t } = useTranslation('boxes');
  const [isFinished, setFinished] = useState(true);
  const [note, setNote] = useState('');
  const missing = notReturned(box);
  const back = box.bags.filter(({ returned }) => returned !== null);
  const rows = usePieceRows(box.bags.map(({ bagNumber }) => bagNumber));

  useScanClaim(async (found) => {
    // Once all of it is back, a bag opens its piece here as anywhere.
    if (found.kind !== 'piece' || useScanState.getState().armed !== null || missing.length === 0)
      return 'passed';
    if (!isFinished && note.trim() === '') return { kind: 'needs-note', detail: found.piece.bagNumber };
    const said = { finished: isFinished, note: isFinished ? '' : note.trim() };
    const error = await actions.bringBack(found.piece.bagNumber, said);
    if (error !== null) return error;
    // What was said holds for that one bag: the next must not be taken for unfinished by an oversight.
    setFinished(true);
    setNote('');
    return 'taken';
  });

  return (
    <>
      {missing.length > 0 && (
        <section className={classes.panel} aria-label={t('scan')}>
          <ScanField button={t('comesBack')}>
            <SegmentedControl
              aria-label={t('how')}
              size="md"
              value={isFinished ? 'finished' : 'unfinished'}
              data={[
                { value: 'finished', label: t('finished') },
                { value: 'unfinished', label: t('unfinished') },
              ]}
              onChange={(value) => setFinished(value === 'finished')}
            />
            {!isFinished && (
              <TextInput
                label={t('note')}
                value={note}
                size="md"
                maxLength={500}
                autoComplete="off"
                onChange={(event) => setNote(event.currentTarget.value)}
              />
            )}
          </ScanField>
          <p className={classes.said} role="status">
            {actions.last !== null && t('returnedBag', { bag: actions.last })}
          </p>
        </section>
      )}
      <section
        className={missing.length > 0 ? `${classes.panel} ${classes.loud}` : classes.panel}
        aria-labelledby="box-not-back"
      >
        <h2 id="box-not-back">
          {t('notBack')} ({missing.length})
        </h2>
        {missing.length === 0 ? (
          <p>{t('notBackNone')}</p>
        ) : (
          <BagTable labelledBy="box-not-back" bags={missing} rows={rows} />
        )}
      </section>
      <section className={classes.panel} aria-labelledby="box-back">
        <h2 id="box-back">
          {t('backTitle')} ({back.length})
        </h2>
        {back.length === 0 ? (
          <p>{t('backNone')}</p>
        ) : (
          <BagTable labelledBy="box-back" bags={back} rows={rows} />
        )}
      </section>
      <SignedFor box={box} />
    </>
  );
}

function BagTable(props: {
  readonly labelledBy: string;
  readonly bags: readonly PackedBag[];
  readonly rows: ReturnType<typeof usePieceRows>;
}) {
  const { labelledBy, bags, rows } = props;
  const { t } = useTranslation('boxes');
  const language = useLanguage();
  const { shop } = useLedger();
  return (
    <table className={classes.sheet} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <BagHeads />
          <th scope="col" className={classes.figure}>
            {t('column.declared')}
          </th>
          {bags[0]?.returned != null && <th scope="col">{t('column.back')}</th>}
        </tr>
      </thead>
      <tbody>
        {bags.map(({ bagNumber, declaredValue, returned }) => (
          <tr key={bagNumber}>
            <BagCells bagNumber={bagNumber} row={rows.get(bagNumber)} />
            <td className={classes.figure}>{moneyText(declaredValue, language)}</td>
            {returned !== null && (
              <td>
                {showMoment(returned.at, language, shop.timeZone)}
                {returned.note !== '' && ` · ${t('unfinished')}: ${returned.note}`}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SignedFor({ box }: { readonly box: BoxState }) {
  const { t } = useTranslation('boxes');
  if (box.closed === null) return null;
  const { signature, unsignedReason } = box.closed;
  return signature === null ? (
    <p>{t('unsigned', { reason: unsignedReason })}</p>
  ) : (
    <section className={classes.panel}>
      <p>{signature.text}</p>
      <SignatureStrokes svg={signature.svg} label={t('signature')} />
    </section>
  );
}
