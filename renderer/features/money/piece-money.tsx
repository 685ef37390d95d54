import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { needsNewApproval } from '../../../shared/cases/stages/decide-record';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { nameOfPiece } from '../../../shared/documents/bills';
import { displayMoney } from '../../../shared/money/money';
import { useLanguage, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { showMoment } from '../../ui/dates';
import { FactList } from '../cases/fact-list';
import { useStaffNames } from '../cases/staff-names';
import { ApprovalDialog } from './approval-dialog';
import { ChargesTable } from './charges-table';
import classes from './money.module.css';
import { approvalDrafts, priceDrafts } from './money-drafts';
import { PriceDialog } from './price-dialog';

/** Who agreed to how much, when and how; null while nobody has. */
function useApprovalWords(piece: PieceStanding): string | null {
  const { t } = useTranslation('money');
  const language = useLanguage();
  const { shop } = useLedger();
  const nameOf = useStaffNames();
  const last = piece.approvals.at(-1);
  if (last === undefined) {
    return piece.approvedUpTo === null
      ? null
      : t('approvedByIntake', { amount: displayMoney(piece.approvedUpTo, language) });
  }
  return t('approved', {
    amount: displayMoney(last.upTo, language),
    name: last.approvedBy,
    way: t(`way.${last.how}`),
    moment: showMoment(last.at, language, shop.timeZone),
    by: nameOf(last.by),
  });
}

/** One piece: its charges with tax, what the customer agreed to, and whether a price needs her word anew. */
export function PieceMoney(props: {
  readonly state: CaseState;
  readonly piece: PieceStanding;
  readonly customer: Customer;
}) {
  const { state, piece, customer } = props;
  const { t } = useTranslation('money');
  const language = useLanguage();
  const [open, setOpen] = useState<'price' | 'approval' | null>(null);
  const approval = useApprovalWords(piece);
  const begun = {
    price: priceDrafts.useDraft(piece.bagNumber),
    approval: approvalDrafts.useDraft(piece.bagNumber),
  };
  const { estimate, balance, bagNumber } = piece;
  const name = nameOfPiece({ ...state, language }, bagNumber);
  const estimated = estimate.amount === null ? t('noEstimate') : displayMoney(estimate.amount, language);

  async function ask(dialog: 'price' | 'approval'): Promise<void> {
    if ((await askWho()) !== 'cancelled') setOpen(dialog);
  }

  return (
    <section className={classes.piece} aria-label={t('ofPiece', { name, bag: bagNumber })}>
      <header className={classes.pieceHead}>
        <h3>{name}</h3>
        <span>{bagNumber}</span>
      </header>
      <ChargesTable piece={piece} />
      <FactList
        facts={[
          { label: t('estimate'), value: `${estimated} · ${t(`rule.${estimate.rule}`)}` },
          { label: t('agreed'), value: approval ?? t('nobodyAgreed') },
        ]}
      />
      {needsNewApproval(piece) && piece.approvedUpTo !== null && (
        <p className={classes.loud} role="alert">
          {t('needsNewApproval', {
            amount: displayMoney(balance.gross, language),
            upTo: displayMoney(piece.approvedUpTo, language),
          })}
        </p>
      )}
      {balance.unpriced.length > 0 && (
        <p className={classes.warn} role="status">
          {t('unpriced')}
        </p>
      )}
      {begun.price !== undefined && <p role="status">{t('price.begun')}</p>}
      {begun.approval !== undefined && <p role="status">{t('approval.begun')}</p>}
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => void ask('price')}>
          {t('price.open')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void ask('approval')}>
          {t('approval.open')}
        </Button>
      </Group>
      {open === 'price' && <PriceDialog piece={piece} name={name} onClose={() => setOpen(null)} />}
      {open === 'approval' && (
        <ApprovalDialog piece={piece} name={name} customer={customer} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
