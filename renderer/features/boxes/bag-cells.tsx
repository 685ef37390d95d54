import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BagNumber } from '../../../shared/cases/ids';
import { listed } from '../../../shared/documents/words/joined-words';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { serviceWording } from '../../../shared/wording/services';
import { useLanguage, useLedger } from '../../app/desk-context';
import type { StoredPiece } from '../../db/ledger';
import { piecesByBag } from '../../db/pieces';
import classes from './boxes.module.css';

/** The rows of these bags by number; empty while they are read. */
export function usePieceRows(bags: readonly BagNumber[]): ReadonlyMap<BagNumber, StoredPiece> {
  const { db } = useLedger();
  const rows = useLiveQuery(() => piecesByBag(db, bags), [db, bags.join()]);
  return new Map((rows ?? []).flatMap((row) => (row === undefined ? [] : [[row.bagNumber, row]])));
}

/** The bag, what it holds and what is to be done: three cells of a row, without a customer. */
export function BagCells(props: { readonly bagNumber: BagNumber; readonly row: StoredPiece | undefined }) {
  const { bagNumber, row } = props;
  const language = useLanguage();
  return (
    <>
      <td>
        <Anchor component={Link} href={`/pieces/${bagNumber}`} inherit className={classes.number}>
          {bagNumber}
        </Anchor>
      </td>
      <td>{row !== undefined && pieceWords(row, language)}</td>
      <td>
        {row !== undefined &&
          listed(
            row.services.map((code) => serviceWording[code][language]),
            language,
          )}
      </td>
    </>
  );
}

export function pieceWords({ house, kind }: StoredPiece, language: 'en' | 'ja'): string {
  // Written from a piece whose schema has checked both.
  const maker = makerWording[house as keyof typeof makerWording][language];
  return `${maker} ${pieceKindWording[kind as keyof typeof pieceKindWording][language]}`;
}

export function BagHeads() {
  const { t } = useTranslation('boxes');
  return (
    <>
      <th scope="col">{t('column.bag')}</th>
      <th scope="col">{t('column.piece')}</th>
      <th scope="col">{t('column.work')}</th>
    </>
  );
}
