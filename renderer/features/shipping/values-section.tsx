import { useTranslation } from 'react-i18next';
import { displayMoney } from '../../../shared/money/money';
import { invoiceCharges } from '../../../shared/shipping/order';
import { useLanguage, useLedger } from '../../app/desk-context';
import { ListField } from '../intake/choice-field';
import { Cell, FieldGrid } from '../intake/field-frame';
import { FormSection } from '../intake/form-section';
import { usualCurrencies } from '../intake/money-field';
import { TextField } from '../intake/text-field';
import { customsValueOf, invoiceTotalOf } from './read-amounts';
import classes from './shipment-parts.module.css';
import { useShipment } from './shipment-store';

/** Four values that are never the same thing: for customs, insured, for carriage, and of the work. */
export function ValuesSection() {
  const { t } = useTranslation('shipment');
  const language = useLanguage();
  const { shop } = useLedger();
  const draft = useShipment((state) => state.draft);
  const customs = draft === null ? null : customsValueOf(draft);
  const currency = draft?.currency ?? '';
  const total = draft === null ? null : invoiceTotalOf(draft);
  const choices = [
    ...new Set(['USD', shop.currency, ...usualCurrencies, currency, draft?.insuredCurrency ?? '']),
  ]
    .filter((code) => code !== '')
    .map((code) => ({ value: code, label: code }));
  const amount = {
    isPlain: true,
    inputMode: 'decimal',
    columns: 2,
    rightSection: currency,
    rightSectionWidth: 44,
  } as const;
  return (
    <FormSection title={t('values.title')} level={2}>
      <FieldGrid>
        <ListField path="currency" label={t('values.currency')} columns={2} choices={choices} isRequired />
        <Cell columns={2}>
          <p className={classes.dimmed}>{t('values.customs')}</p>
          <output className={classes.sum}>{customs === null ? '–' : displayMoney(customs, language)}</output>
          <p className={classes.dimmed}>{t('values.customsHint')}</p>
        </Cell>
        <TextField
          {...amount}
          path="workValue"
          label={t('values.workValue')}
          hint={t('values.workValueHint')}
        />
        <TextField
          {...amount}
          path="declaredForCarriage"
          label={t('values.declared')}
          hint={t('values.declaredHint')}
        />
        <TextField
          {...amount}
          path="insured"
          label={t('values.insured')}
          rightSection={null}
          hint={t('values.insuredHint')}
        />
        <ListField path="insuredCurrency" label={t('values.insuredCurrency')} columns={2} choices={choices} />
        {invoiceCharges.map((charge) => (
          <TextField key={charge} {...amount} path={charge} label={t(`values.${charge}`)} />
        ))}
        <Cell columns={2}>
          <p className={classes.dimmed}>{t('values.total')}</p>
          <output className={classes.sum}>{total === null ? '–' : displayMoney(total, language)}</output>
        </Cell>
      </FieldGrid>
    </FormSection>
  );
}
