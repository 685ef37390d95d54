import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import { paymentMethods } from '../../../shared/cases/stages/piece-event-data';
import { paymentMethodWording, usualPurpose } from '../../../shared/documents/words/bill-words';
import { displayMoney } from '../../../shared/money/money';
import { useLanguage } from '../../app/desk-context';
import { AmountField } from '../money/amount-field';
import classes from './pick-up.module.css';
import type { MoneyInHand, PickUpDraft, ReadPickUp, TakenDraft } from './pick-up-draft';

/** Nothing may be open on either side, or somebody says by name why the pieces go all the same. */
export function PickUpMoney(props: {
  readonly state: CaseState;
  readonly draft: PickUpDraft;
  readonly read: ReadPickUp;
  readonly onChange: (changed: Partial<PickUpDraft>) => void;
}) {
  const { state, draft, read, onChange } = props;
  const { t } = useTranslation('pickUp');
  const language = useLanguage();
  const unpriced = read.chosen.some(({ balance }) => balance.unpriced.length > 0);
  const isTaken = read.money.some(({ taken, due }) => due.minor > 0 && taken !== null && taken.minor > 0);
  const change = (currency: string, before: TakenDraft, changed: Partial<TakenDraft>) =>
    onChange({ taken: { ...draft.taken, [currency]: { ...before, ...changed } } });
  return (
    <section className={classes.part} aria-label={t('money.title')}>
      <h2>{t('money.title')}</h2>
      {read.money.map((each) => (
        <OneCurrency
          key={each.currency}
          money={each}
          onChange={(changed) => change(each.currency, each.draft, changed)}
        />
      ))}
      {isTaken && (
        <Group grow align="flex-start">
          <TextInput
            label={t('money.addressee')}
            placeholder={draft.to}
            value={draft.addressee}
            maxLength={200}
            onChange={(event) => onChange({ addressee: event.currentTarget.value })}
          />
          <TextInput
            label={t('money.purpose')}
            placeholder={usualPurpose.payment[state.language]}
            value={draft.purpose}
            maxLength={200}
            onChange={(event) => onChange({ purpose: event.currentTarget.value })}
          />
        </Group>
      )}
      {read.isOpen && (
        <div className={classes.open} role="alert">
          {unpriced && <p>{t('money.unpriced')}</p>}
          {read.left
            .filter(({ minor }) => minor !== 0)
            .map((left) => (
              <p key={left.currency}>
                {t(left.minor > 0 ? 'money.left' : 'money.leftBack', {
                  amount: displayMoney({ ...left, minor: Math.abs(left.minor) }, language),
                })}
              </p>
            ))}
        </div>
      )}
      {read.isOpen && (
        <Textarea
          label={t('money.override')}
          description={t('money.overrideHint')}
          autosize
          minRows={1}
          maxLength={500}
          required
          value={draft.override}
          onChange={(event) => onChange({ override: event.currentTarget.value })}
        />
      )}
    </section>
  );
}

function OneCurrency(props: {
  readonly money: MoneyInHand;
  readonly onChange: (changed: Partial<TakenDraft>) => void;
}) {
  const { money, onChange } = props;
  const { t } = useTranslation('pickUp');
  const language = useLanguage();
  const { due, currency, draft, typed, fault } = money;
  if (due.minor === 0) return <p role="status">{t('money.settled', { currency })}</p>;
  const amount = displayMoney({ ...due, minor: Math.abs(due.minor) }, language);
  return (
    <>
      <p>
        {t(due.minor > 0 ? 'money.due' : 'money.dueBack')} <strong>{amount}</strong>
      </p>
      <div className={classes.money}>
        <AmountField
          label={t(due.minor > 0 ? 'money.taken' : 'money.givenBack')}
          currency={currency}
          value={typed}
          fault={fault}
          onChange={(value) => onChange({ amount: value })}
        />
        <NativeSelect
          label={t('money.method')}
          value={draft.method}
          data={paymentMethods.map((each) => ({ value: each, label: paymentMethodWording[each][language] }))}
          // The options above are the only values it can have.
          onChange={(event) => onChange({ method: event.currentTarget.value as TakenDraft['method'] })}
        />
        <TextInput
          label={t('money.reference')}
          value={draft.reference}
          maxLength={120}
          onChange={(event) => onChange({ reference: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
