import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { bagNumberSchema } from '../../../shared/cases/ids';
import { standingOf } from '../../../shared/cases/stages/decide-move';
import { serviceText } from '../../../shared/documents/piece-text';
import { useArrivals } from '../../app/arrivals';
import { useLanguage, useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { readCase, readCaseStanding } from '../../db/cases';
import { readCustomer } from '../../db/customers';
import type { LedgerDatabase } from '../../db/ledger';
import { pieceByBag } from '../../db/pieces';
import page from '../../ui/page-with-side.module.css';
import { Waiting } from '../../ui/waiting';
import { Zone } from '../../ui/zone';
import { PieceWork } from '../bench/piece-work';
import caseClasses from '../cases/case-page.module.css';
import { ConditionFacts, PieceFacts } from '../cases/piece-facts';
import { PiecePhotos } from '../cases/piece-photos';
import { Timeline } from '../cases/timeline';
import { MoneyPanel } from '../money/money-panel';
import { NeedsReview } from './needs-review';
import { PieceActions } from './piece-actions';
import { PieceHead } from './piece-head';
import { timelineOfPiece } from './piece-timeline';

async function readWhole(db: LedgerDatabase, text: string) {
  const bagNumber = bagNumberSchema.safeParse(text);
  const row = bagNumber.success ? await pieceByBag(db, bagNumber.data) : undefined;
  if (row === undefined) return null;
  const [state, standing] = await Promise.all([readCase(db, row.caseId), readCaseStanding(db, row.caseId)]);
  if (state === undefined || standing === undefined) return null;
  const customer = await readCustomer(db, standing.customerId);
  const piece = state.pieces.find((candidate) => candidate.bagNumber === row.bagNumber);
  const stands = standingOf(state, row.bagNumber);
  if (customer === undefined || piece === undefined || stands === null) return null;
  return { state, customer, piece, standing: stands };
}

/** One piece: where it is, who has it, since when, and what comes next. A scan anywhere leads here. */
export function PieceScreen() {
  const { t } = useTranslation('pieces');
  const language = useLanguage();
  const { db } = useLedger();
  const { bagNumber = '' } = useParams<{ bagNumber: string }>();
  const [, navigate] = useLocation();
  const arrivals = useArrivals((state) => state.count);
  const found = useLiveQuery(() => readWhole(db, bagNumber), [db, bagNumber]);
  useCommands({
    'piece.back': () => navigate(found == null ? '/cases' : `/cases/${found.state.id}`),
  });

  if (found === undefined) return <Waiting />;
  if (found === null) {
    return (
      <div className={page.absent}>
        <h1>{t('absent')}</h1>
        <p>{t('absentHint')}</p>
        <Anchor component={Link} href="/cases">
          {t('toList')}
        </Anchor>
      </div>
    );
  }
  const { state, customer, piece, standing } = found;
  return (
    <div className={page.screen}>
      <div className={page.main}>
        <PieceHead state={state} customer={customer} piece={piece} standing={standing} />
        <NeedsReview piece={standing} />
        <PieceActions key={piece.bagNumber} state={state} bagNumber={piece.bagNumber} focusOn={arrivals} />
        <section className={caseClasses.piece} aria-label={t('asTakenIn')}>
          <div className={caseClasses.pieceBody}>
            <div className={caseClasses.column}>
              <ul className={caseClasses.services} aria-label={t('services')}>
                {piece.services.map((service) => (
                  <li key={service.code}>{serviceText(service, piece.currentSize, language)}</li>
                ))}
              </ul>
              <PieceFacts piece={piece} />
            </div>
            <div className={caseClasses.column}>
              <div>
                <h3>{t('condition')}</h3>
                <ConditionFacts piece={piece} />
              </div>
              {piece.internalNote !== '' && (
                <div className={caseClasses.internal}>
                  <p>{piece.internalNote}</p>
                </div>
              )}
              <PiecePhotos photos={piece.photos} />
            </div>
          </div>
        </section>
        <MoneyPanel state={state} customer={customer.customer} bags={[piece.bagNumber]} />
      </div>
      <Zone name="side" as="aside" label={t('timeline')} className={page.side}>
        <PieceWork piece={standing} />
        <section className={page.panel} aria-labelledby="piece-timeline">
          <h2 id="piece-timeline">{t('timeline')}</h2>
          <Timeline entries={timelineOfPiece(state, piece.bagNumber)} />
        </section>
      </Zone>
    </div>
  );
}
