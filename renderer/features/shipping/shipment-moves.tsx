import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Custody } from '../../../shared/cases/stages/custody';
import type { MoveWish } from '../../../shared/cases/stages/decide-move';
import { type MoveTold, movesTold } from '../../../shared/shipping/shipments/moves-told';
import type { ShipmentState } from '../../../shared/shipping/shipments/shipment-state';
import { commandWording, needWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import { drainNow } from '../../app/outbox-watch';
import { Refusal } from '../../ui/refusal';
import { doMove } from '../pieces/do-move';
import classes from './shipment-parts.module.css';

/** Papers that went out for a label that came after them were those of another one. */
function wentOut(state: CaseState, { label }: ShipmentState): boolean {
  return state.messages.some(({ template, at }) => template === 'documents-sent' && at >= (label?.at ?? ''));
}

/** A parcel that leaves is in the carrier's hands under its number. */
function wishOf({ label }: ShipmentState, { piece, move }: MoveTold): MoveWish {
  const { bagNumber } = piece;
  const { command } = move;
  if (command !== 'note-dispatch' && command !== 'send-back') return { bagNumber, command };
  const tracking = label === null ? null : `FedEx ${label.trackingNumber}`;
  const custody: Custody = { place: { kind: 'parcel', tracking }, holder: { kind: 'carrier' } };
  return { bagNumber, command, custody };
}

/** What the journey of the parcel means for the pieces in it: offered, never done by itself. */
export function ShipmentMoves(props: { readonly state: CaseState; readonly shipment: ShipmentState }) {
  const { state, shipment } = props;
  const { t } = useTranslation('shipping');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const told = movesTold(shipment, state.standings, { isSentToCustomer: wentOut(state, shipment) });
  const commands = [...new Set(told.map(({ move }) => move.command))];

  async function take(moves: readonly MoveTold[]): Promise<void> {
    setBusy(true);
    for (const move of moves) {
      const done = await doMove({ db, shop }, wishOf(shipment, move));
      if (done === 'cancelled') break;
      setRefusal(done.ok ? null : done.error);
      if (!done.ok) break;
    }
    setBusy(false);
    await drainNow();
  }

  if (commands.length === 0 && refusal === null) return null;
  return (
    <section className={classes.block} aria-label={t('tracking.moves')}>
      <h3>{t('tracking.moves')}</h3>
      {commands.map((command) => {
        const moves = told.filter(({ move }) => move.command === command);
        const ready = moves.filter(({ move }) => move.unmet.length === 0);
        const unmet = [...new Set(moves.flatMap(({ move }) => move.unmet))];
        return (
          <div key={command} className={classes.block}>
            <Button
              fullWidth
              justify="flex-start"
              loading={isBusy}
              disabled={ready.length === 0}
              onClick={() => void take(ready)}
            >
              {commandWording[command][language]}
              {shipment.bagNumbers.length > 1 && ` (${ready.map(({ piece }) => piece.bagNumber).join(', ')})`}
            </Button>
            {unmet.length > 0 && (
              <p className={classes.dimmed}>
                {unmet.map((need) => needWording[need][language]).join(' ')}{' '}
                <Anchor component={Link} href={`/cases/${state.id}`} inherit>
                  {t('commands.back')}
                </Anchor>
              </p>
            )}
          </div>
        );
      })}
      {refusal !== null && <Refusal refusal={refusal} />}
    </section>
  );
}
