import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { ListField } from './choice-field';
import { piecePath } from './draft-path';
import type { Columns } from './field-frame';
import { TextField } from './text-field';
import { useField } from './use-field';

/** Currencies that customers of the three houses name; the shop's own comes first. */
export const usualCurrencies = [
  'JPY',
  'USD',
  'EUR',
  'GBP',
  'AUD',
  'CAD',
  'CNY',
  'HKD',
  'KRW',
  'SGD',
  'TWD',
  'THB',
];

/** An amount and its currency, side by side. */
export function MoneyField(props: {
  readonly piece: number;
  readonly of: 'declared' | 'estimate';
  readonly label: string;
  readonly columns: Columns;
  readonly isRequired?: boolean;
  readonly hint?: ReactNode;
}) {
  const { piece, of, label, columns, isRequired, hint } = props;
  const { t } = useTranslation('intake');
  const { shop } = useLedger();
  const currencyPath = piecePath(piece, of === 'declared' ? 'declaredCurrency' : 'estimateCurrency');
  const { text: currency } = useField(currencyPath);
  const codes = [...new Set([shop.currency, ...usualCurrencies, currency])].filter((code) => code !== '');
  return (
    <>
      <TextField
        path={piecePath(piece, of === 'declared' ? 'declaredAmount' : 'estimateAmount')}
        label={label}
        columns={columns}
        inputMode="decimal"
        isPlain
        hint={hint}
        {...(isRequired === true ? { isRequired } : {})}
      />
      <ListField
        path={currencyPath}
        label={t('field.currency')}
        columns={2}
        choices={codes.map((code) => ({ value: code, label: code }))}
      />
    </>
  );
}
