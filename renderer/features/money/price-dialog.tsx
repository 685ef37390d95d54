import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { wordsFor } from '../../../shared/documents/words/joined-words';
import { displayMoney } from '../../../shared/money/money';
import { chargeWording } from '../../../shared/wording/charges';
import { useLanguage, useLedger } from '../../app/desk-context';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { usualCurrencies } from '../intake/money-field';
import { doRecord } from '../pieces/do-move';
import { AmountField } from './amount-field';
import classes from './money.module.css';
import { priceDrafts, useKeptForm } from './money-drafts';
import { chargeLines, emptyOwn, emptyPrice, readPrices } from './price-draft';
import { readAmount } from './read-amount';

/** A person names prices: for what the policy leaves open, for guide prices, or for a charge of its own. */
export function PriceDialog(props: {
  readonly piece: PieceStanding;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { piece, name, onClose } = props;
  const { t } = useTranslation(['money', 'shell']);
  const language = useLanguage();
  const { db, shop } = useLedger();
  const { draft, change, drop } = useKeptForm(priceDrafts, piece.bagNumber, emptyPrice(piece));
  const isCurrencyOpen = piece.charges.every(({ net }) => net === null) && piece.payments.length === 0;
  const currency = (isCurrencyOpen ? draft.currency : null) ?? piece.balance.currency;
  const percent = draft.percent ?? String(piece.balance.taxPercent);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const charges = chargeLines(piece, draft);
  const prices = readPrices(piece, draft, currency);
  const percents = [...new Set(['10', '0', String(piece.balance.taxPercent)])];
  const amounts = [...charges, ...draft.own].map(({ amount }) => amount);
  const [firstOpen] = useState(() => Math.max(0, amounts.indexOf('')));

  function changeOwn(place: number, changed: Partial<typeof emptyOwn>): void {
    change({ own: draft.own.map((line, other) => (other === place ? { ...line, ...changed } : line)) });
  }

  function dropAndClose(): void {
    drop();
    onClose();
  }

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (prices === null) return focusFirstFault(event.currentTarget);
    const { bagNumber } = piece;
    const data = { bagNumber, prices, taxPercent: Number(percent) };
    const done = await doRecord({ db, shop }, bagNumber, { type: 'price-quoted', data });
    if (done === 'cancelled') return;
    if (done.ok) dropAndClose();
    else setRefusal(done.error);
  }

  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('price.title', { name })}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm">
          {charges.map(({ code, amount, note, guide }, place) => {
            const retype = (changed: { readonly amount?: string; readonly note?: string }) =>
              change({ changed: { ...draft.changed, [code]: { amount, note, ...changed } } });
            return (
              <fieldset key={code} className={classes.line}>
                <legend>{wordsFor(chargeWording, code, language)}</legend>
                <PriceFields
                  currency={currency}
                  amount={amount}
                  note={note}
                  guide={
                    guide === null ? undefined : t('price.guide', { amount: displayMoney(guide, language) })
                  }
                  isFirst={place === firstOpen}
                  onChange={retype}
                />
              </fieldset>
            );
          })}
          {draft.own.map(({ what, amount, note }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end.
            <fieldset key={place} className={classes.line}>
              <legend>{t('price.own')}</legend>
              <TextInput
                label={t('price.what')}
                value={what}
                maxLength={60}
                onChange={(event) => changeOwn(place, { what: event.currentTarget.value })}
              />
              <PriceFields
                currency={currency}
                amount={amount}
                note={note}
                isFirst={charges.length + place === firstOpen}
                onChange={(changed) => changeOwn(place, changed)}
              />
            </fieldset>
          ))}
          <Group gap="xs" align="flex-end">
            <Button variant="default" onClick={() => change({ own: [...draft.own, emptyOwn] })}>
              {t('price.another')}
            </Button>
            <NativeSelect
              label={t('price.tax')}
              value={percent}
              data={percents.map((value) => ({
                value,
                label: value === '0' ? t('price.untaxed') : `${value} %`,
              }))}
              onChange={(event) => change({ percent: event.currentTarget.value })}
            />
            {isCurrencyOpen && (
              <NativeSelect
                label={t('price.currency')}
                value={currency}
                data={[...new Set([currency, shop.currency, ...usualCurrencies])]}
                onChange={(event) => change({ currency: event.currentTarget.value })}
              />
            )}
          </Group>
          {refusal !== null && <Refusal refusal={refusal} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={dropAndClose}>
              {t('shell:cancel')}
            </Button>
            <Button type="submit" disabled={prices === null}>
              {t('price.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** What it costs and what the invoice says of it. */
function PriceFields(props: {
  readonly currency: string;
  readonly amount: string;
  readonly note: string;
  readonly guide?: string | undefined;
  readonly isFirst: boolean;
  readonly onChange: (changed: { readonly amount?: string; readonly note?: string }) => void;
}) {
  const { currency, amount, note, guide, isFirst, onChange } = props;
  const { t } = useTranslation('money');
  const read = readAmount(amount, currency, 'nothing');
  return (
    <>
      <AmountField
        label={t('price.amount')}
        description={guide}
        currency={currency}
        value={amount}
        fault={read.kind === 'faulty' ? read.fault : null}
        isFirst={isFirst}
        onChange={(value) => onChange({ amount: value })}
      />
      <TextInput
        label={t('price.note')}
        value={note}
        maxLength={200}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </>
  );
}
