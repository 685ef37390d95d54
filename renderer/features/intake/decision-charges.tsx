import { useTranslation } from 'react-i18next';
import { chargeRows, totalRows } from '../../../shared/documents/decision-text';
import { useLanguage } from '../../i18n';
import classes from './decision.module.css';
import { frozenOf, type PieceDecision } from './decisions';

/** What it costs as the customer's slip will say it, and what it comes to. */
export function DecisionCharges(props: { readonly answer: PieceDecision }) {
  const { decision } = frozenOf(props.answer);
  const { t } = useTranslation('intake');
  const language = useLanguage();
  if (decision === null) return null;
  const charges = chargeRows(decision, language);
  const totals = totalRows(decision, language);
  if (charges.length === 0) return null;
  return (
    <section aria-label={t('decision.charges')}>
      <h3 className={classes.heading}>{t('decision.charges')}</h3>
      <table className={classes.charges}>
        <tbody>
          {charges.map(({ name, amount }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: charges have no identity but their order.
            <tr key={at}>
              <th scope="row">{name}</th>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {totals.map(({ name, amount }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{amount}</td>
            </tr>
          ))}
        </tfoot>
      </table>
      {decision.totals?.isMinimum === true && <p className={classes.small}>{t('decision.minimum')}</p>}
    </section>
  );
}
