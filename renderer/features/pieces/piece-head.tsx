import { Anchor, Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseState } from '../../../shared/cases/case-state';
import type { CustomerState } from '../../../shared/cases/customer-state';
import type { Piece } from '../../../shared/cases/piece';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import { CommandButton } from '../../commands/command-button';
import { showMoment } from '../../ui/dates';
import page from '../../ui/page-with-side.module.css';
import { FactList } from '../cases/fact-list';
import { PromiseDay } from '../cases/promise-day';
import { holderWords, placeWords, useCustodyNames } from './custody-words';
import classes from './piece-head.module.css';
import { PieceSettings } from './piece-settings';

/** What it is and whose, at which stage, where, in whose hands, since when and until when. */
export function PieceHead(props: {
  readonly state: CaseState;
  readonly customer: CustomerState;
  readonly piece: Piece;
  readonly standing: PieceStanding;
}) {
  const { state, customer, piece, standing } = props;
  const { t } = useTranslation('pieces');
  const language = useLanguage();
  const { shop } = useLedger();
  const names = useCustodyNames();
  const { stage, custody } = standing;
  const moment = (at: string) => showMoment(at, language, shop.timeZone);
  const name = `${makerWording[piece.house][language]} ${pieceKindWording[piece.kind][language]}`;
  return (
    <header className={page.header}>
      <div className={page.headline}>
        <CommandButton command="piece.back" size="compact-xs" variant="subtle" />
        <h1>
          {piece.bagNumber}　{name}
        </h1>
        {standing.rush && (
          <Badge color="red" variant="filled">
            {t('rush')}
          </Badge>
        )}
      </div>
      <p className={classes.stage}>
        <strong>{stageWording[stage][language]}</strong>
        <span className={page.dimmed}>{t('since', { moment: moment(standing.since) })}</span>
      </p>
      <FactList
        layout="wide"
        facts={[
          { label: t('place'), value: placeWords(custody.place, names, language) },
          { label: t('holder'), value: holderWords(custody.holder, names, language) },
          { label: t('custodySince'), value: moment(standing.custodySince) },
          { label: t('promised'), value: <PromiseDay promisedOn={standing.promisedOn} /> },
          {
            label: t('case'),
            value: (
              <Anchor component={Link} href={`/cases/${state.id}`} inherit fw={600}>
                {state.number}
              </Anchor>
            ),
          },
          {
            label: t('customer'),
            value: (
              <Anchor component={Link} href={`/customers/${customer.id}`} inherit>
                {customer.customer.name}
              </Anchor>
            ),
          },
          {
            label: t('craftsperson'),
            value: standing.craftsperson === null ? null : (names.staff.get(standing.craftsperson) ?? null),
          },
        ]}
      />
      <PieceSettings piece={standing} />
    </header>
  );
}
