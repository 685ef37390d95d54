import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseId } from '../../../shared/cases/ids';
import { pieceKindWording } from '../../../shared/wording/pieces';
import { serviceWording } from '../../../shared/wording/services';
import { useLanguage, useLedger } from '../../app/desk-context';
import { readCase } from '../../db/cases';
import { showMoment } from '../../ui/dates';
import { Zone } from '../../ui/zone';
import { PieceOnCase } from '../pieces/piece-on-case';
import classes from './cases.module.css';
import { knownOutcome, OutcomeMark } from './outcome-mark';
import { PromiseDay } from './promise-day';

/** A look into the case in hand without leaving the list. */
export function CasePeek(props: { readonly caseId: CaseId | null }) {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const { caseId } = props;
  const found = useLiveQuery(
    async () => (caseId === null ? null : ((await readCase(db, caseId)) ?? null)),
    [db, caseId],
  );
  return (
    <Zone name="side" as="aside" label={t('peek.label')} className={classes.peek}>
      {found === null && <p>{t('peek.nothing')}</p>}
      {found != null && (
        <>
          <h2>
            <Anchor component={Link} href={`/cases/${found.id}`} inherit>
              {found.number}
            </Anchor>
          </h2>
          {found.pieces.map((piece, index) => (
            <section key={piece.bagNumber}>
              <h3>
                {t('piece.bag', { number: index + 1, count: found.pieces.length })}{' '}
                {pieceKindWording[piece.kind][language]}
              </h3>
              <p>{piece.services.map(({ code }) => serviceWording[code][language]).join(' / ')}</p>
              <p>
                <OutcomeMark outcome={knownOutcome(found.decisions[index]?.decision?.outcome ?? null)} />
              </p>
              <p>
                <PromiseDay promisedOn={piece.promisedOn} />
              </p>
              <PieceOnCase state={found} bagNumber={piece.bagNumber} />
              {piece.internalNote !== '' && <p className={classes.note}>{piece.internalNote}</p>}
            </section>
          ))}
          {found.notes.length > 0 && (
            <section>
              <h3>{t('notes.title')}</h3>
              {found.notes.map((note) => (
                <p key={note.eventId} className={classes.note}>
                  {note.text}
                  <br />
                  <small>{showMoment(note.at, language, shop.timeZone)}</small>
                </p>
              ))}
            </section>
          )}
        </>
      )}
    </Zone>
  );
}
