import { useTranslation } from 'react-i18next';
import { displayMoney } from '../../../shared/money/money';
import { useLanguage, useLedger } from '../../app/desk-context';
import { ListField } from '../intake/choice-field';
import { Cell, FieldGrid } from '../intake/field-frame';
import { FormSection } from '../intake/form-section';
import { usualCurrencies } from '../intake/money-field';
import { TextField } from '../intake/text-field';
import { customsValueOf } from './read-amounts';
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
  const insuredCurrency = draft?.insuredCurrency || currency;
  const codes = [...new Set(['USD', shop.currency, ...usualCurrencies, currency])].filter(
    (code) => code !== '',
  );
  const amount = {
    isPlain: true,
    inputMode: 'decimal',
    rightSection: currency,
    rightSectionWidth: 44,
  } as const;
  return (
    <FormSection title={t('values.title')} level={2}>
      <FieldGrid>
        <ListField
          path="currency"
          label={t('values.currency')}
          columns={2}
          choices={codes.map((code) => ({ value: code, label: code }))}
          isRequired
        />
        <Cell columns={3}>
          <p className={classes.dimmed}>{t('values.customs')}</p>
          <output className={classes.sum}>{customs === null ? '–' : displayMoney(customs, language)}</output>
          <p className={classes.dimmed}>{t('values.customsHint')}</p>
        </Cell>
        <TextField
          {...amount}
          path="insured"
          label={t('values.insured')}
          columns={3}
          hint={t('values.insuredHint')}
          rightSection={insuredCurrency}
        />
        <TextField
          {...amount}
          path="declaredForCarriage"
          label={t('values.declared')}
          columns={4}
          hint={t('values.declaredHint')}
        />
        <TextField
          {...amount}
          path="workValue"
          label={t('values.workValue')}
          columns={4}
          hint={t('values.workValueHint')}
        />
        <TextField {...amount} path="freight" label={t('values.freight')} columns={4} />
        <TextField {...amount} path="insuranceCharge" label={t('values.insuranceCharge')} columns={4} />
      </FieldGrid>
    </FormSection>
  );
}
