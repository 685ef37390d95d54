import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { ListField } from '../intake/choice-field';
import { usualCurrencies } from '../intake/money-field';
import { TextField } from '../intake/text-field';
import { useField } from '../intake/use-field';

/** The smallest and the largest size in which the design is made. */
export function AvailableSizesField() {
  const { t } = useTranslation(['policyDesk', 'intake']);
  const field = { columns: 3, inputMode: 'decimal', isPlain: true } as const;
  return (
    <>
      <TextField
        {...field}
        path="item.design.availableSizes.smallest"
        label={t('intake:field.designSizeMin')}
        placeholder={t('policyDesk:notKnown')}
      />
      <TextField
        {...field}
        path="item.design.availableSizes.largest"
        label={t('intake:field.designSizeMax')}
        placeholder={t('policyDesk:notKnown')}
      />
    </>
  );
}

/** What everything in the shipment costs together. */
export function ValueField() {
  const { t } = useTranslation(['policyDesk', 'intake']);
  const { shop } = useLedger();
  const path = 'item.value.currency';
  const { text: currency } = useField(path);
  const codes = [...new Set([shop.currency, ...usualCurrencies, currency])];
  return (
    <>
      <TextField
        path="item.value.amount"
        label={t('policyDesk:field.value')}
        columns={5}
        inputMode="decimal"
        isPlain
        placeholder={t('policyDesk:notKnown')}
      />
      <ListField
        path={path}
        label={t('intake:field.currency')}
        columns={2}
        choices={codes.map((code) => ({ value: code, label: code }))}
      />
    </>
  );
}
