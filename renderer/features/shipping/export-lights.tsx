import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import { compareMoney, displayMoney, type Money } from '../../../shared/money/money';
import { ok } from '../../../shared/result';
import type { CodeTotal, ExportLights } from '../../../shared/shipping/customs/export-lights';
import { basisWording, lightWording } from '../../../shared/wording/shipping';
import { actingAs } from '../../app/acting';
import { useLanguage, useLedger } from '../../app/desk-context';
import { drainNow } from '../../app/outbox-watch';
import { askWho } from '../../app/staff';
import { recordShipping } from '../../db/shipments';
import { Refusal } from '../../ui/refusal';
import { DayField } from '../intake/day-field';
import { FieldGrid } from '../intake/field-frame';
import { TextField } from '../intake/text-field';
import { acknowledgementOf } from './acknowledged-total';
import classes from './shipment-parts.module.css';
import { useShipment } from './shipment-store';

function useMoneyWords(): (amount: Money | null) => string {
  const { t } = useTranslation('shipment');
  const language = useLanguage();
  return (amount) => (amount === null ? t('lights.unknownSum') : displayMoney(amount, language));
}

/** The policy's question is answered by a note of a person: it informs and holds nothing up. */
function Acknowledge(props: { readonly state: CaseState; readonly policy: ExportLights['policy'] }) {
  const { state, policy } = props;
  const { t } = useTranslation('shipment');
  const { db, shop } = useLedger();
  const shipmentId = useShipment(({ draft }) => draft?.shipmentId ?? '');
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const { total, clause } = policy;
  const known = acknowledgementOf(state, shipmentId);
  if (total === null || clause === null) return null;
  const isStanding =
    known !== null &&
    total !== null &&
    known.total.currency === total.currency &&
    compareMoney(total, known.total) <= 0;
  if (isStanding) return <p>{t('lights.acknowledged', { note: known.note })}</p>;
  const data = { shipmentId, total, clause, note: note.trim() };

  async function acknowledge(): Promise<void> {
    if (data.note === '') return;
    const by = await askWho();
    if (by === 'cancelled') return;
    const done = await recordShipping(
      db,
      state.id,
      { decide: () => ok([{ type: 'export-total-acknowledged', data }]) },
      actingAs(by, shop.station),
    );
    setRefusal(done.ok ? null : done.error);
    if (done.ok) await drainNow();
  }

  return (
    <>
      <TextInput
        id="acknowledge"
        label={t('lights.acknowledge')}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button
        size="compact-xs"
        variant="default"
        disabled={note.trim() === ''}
        onClick={() => void acknowledge()}
      >
        {t('lights.note')}
      </Button>
      {refusal !== null && <Refusal refusal={refusal} />}
    </>
  );
}

function CodeLine({ code, total, light }: CodeTotal) {
  const { t } = useTranslation('shipment');
  const words = useMoneyWords();
  return (
    <span className={classes.figures} data-light={light}>
      {t('lights.code', { code: code === '' ? '?' : code })}: {words(total)}
    </span>
  );
}

/** Two questions about an export from the US that are never one: what the house asks, and what the law does. */
export function ExportLightsView(props: { readonly state: CaseState; readonly lights: ExportLights }) {
  const { state, lights } = props;
  const { policy, law } = lights;
  const { t } = useTranslation('shipment');
  const language = useLanguage();
  const words = useMoneyWords();
  const currency = useShipment(({ draft }) => draft?.currency ?? '');
  if (policy.light === 'does-not-apply' && law.light === 'does-not-apply') return null;
  const isPolicyAsked = policy.light !== 'does-not-apply';
  return (
    <section className={classes.block} aria-label={t('lights.title')}>
      <h3>{t('lights.title')}</h3>
      <div className={classes.lights}>
        {isPolicyAsked && (
          <section className={classes.light} data-light={policy.light} aria-label={t('lights.policy')}>
            <span>{t('lights.policy')}</span>
            <strong>{t(`lights.${policy.light}`)}</strong>
            <span className={classes.figures}>
              {t('lights.total')}: {words(policy.total)}
            </span>
            <span>
              {policy.clause}, {t('lights.limit', { amount: words(policy.limit) })}
            </span>
            <span>{lightWording.policy[policy.light][language]}</span>
            {policy.light === 'stop' && <Acknowledge state={state} policy={policy} />}
          </section>
        )}
        {law.light !== 'does-not-apply' && (
          <section
            className={classes.light}
            data-light={law.settledBy !== null ? 'clear' : law.light}
            aria-label={t('lights.law')}
          >
            <span>{t('lights.law')}</span>
            <strong>{law.settledBy ?? t(`lights.${law.light}`)}</strong>
            {law.bySchedule.map((each) => (
              <CodeLine key={each.code} {...each} />
            ))}
            <span>15 CFR 30.37(a), {t('lights.limitOver', { amount: words(law.limit) })}</span>
            <span>{basisWording[law.basis][language]}</span>
            <span>
              {law.settledBy === null ? lightWording.law[law.light][language] : t('lights.settled')}
            </span>
          </section>
        )}
      </div>
      {currency !== 'USD' && currency !== '' && (
        <>
          <p className={classes.dimmed}>{t('lights.rateHint')}</p>
          <FieldGrid>
            <TextField
              path="exportRate.perDollar"
              label={t('lights.rate', { currency })}
              columns={6}
              isPlain
              inputMode="decimal"
            />
            <DayField path="exportRate.on" label={t('lights.rateOn')} columns={6} lean="past" />
          </FieldGrid>
        </>
      )}
      {law.light !== 'does-not-apply' && (
        <FieldGrid>
          <TextField
            path="exportCitation"
            label={t('lights.citation')}
            columns={12}
            isPlain
            hint={t('lights.citationHint')}
          />
        </FieldGrid>
      )}
    </section>
  );
}
