import { useTranslation } from 'react-i18next';
import { chargeRows, type Decided, totalRows } from '../../../shared/documents/decision-text';
import { useLanguage } from '../../app/desk-context';
import classes from './decision.module.css';

/** The charges as they were told then, and what they came to. */
export function DecisionMoney(props: { readonly decision: Decided }) {
  const { decision } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const charges = chargeRows(decision, language);
  if (charges.length === 0) return null;
  return (
    <table className={classes.money}>
      <caption>{t('decision.charges')}</caption>
      <tbody>
        {charges.map(({ name, amount }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: charges have no identity but their order.
          <tr key={place}>
            <th scope="row">{name}</th>
            <td>{amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {totalRows(decision, language).map(({ name, amount }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{amount}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}
