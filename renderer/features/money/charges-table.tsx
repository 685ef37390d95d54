import { useTranslation } from 'react-i18next';
import type { PieceCharge } from '../../../shared/cases/money/charges-of-piece';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { remark, wordsFor } from '../../../shared/documents/words/joined-words';
import { displayMoney } from '../../../shared/money/money';
import { chargeWording } from '../../../shared/wording/charges';
import { useLanguage } from '../../app/desk-context';
import classes from './money.module.css';

/** The charges of a piece as firm as they are, tax or why there is none, and what they come to. */
export function ChargesTable(props: { readonly piece: PieceStanding }) {
  const { charges, balance, house, giveBack } = props.piece;
  const { t } = useTranslation('money');
  const language = useLanguage();
  const words = (amount: (typeof balance)['net']) => displayMoney(amount, language);
  const untaxed = t(house !== 'aujour' && giveBack === 'overseas' ? 'untaxedAbroad' : 'untaxed');
  return (
    <table className={classes.charges}>
      <caption className={classes.hidden}>{t('charges')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('charge')}</th>
          <th scope="col">{t('firmness')}</th>
          <th scope="col" className={classes.amount}>
            {t('net')}
          </th>
        </tr>
      </thead>
      <tbody>
        {charges.length === 0 && (
          <tr>
            <td colSpan={3}>{t('noCharges')}</td>
          </tr>
        )}
        {charges.map((charge) => (
          <tr key={charge.code}>
            <th scope="row">
              {wordsFor(chargeWording, charge.code, language)}
              {charge.quantity > 1 && ` × ${charge.quantity}`}
              {remark(charge.note, language)}
            </th>
            <td>{t(`kind.${kindOf(charge)}`)}</td>
            <td className={classes.amount}>{charge.net === null ? t('open') : words(charge.net)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {balance.taxPercent === 0 ? untaxed : t('tax', { percent: balance.taxPercent })}
          </th>
          <td className={classes.amount}>{words(balance.tax)}</td>
        </tr>
        <tr className={classes.sum}>
          <th scope="row" colSpan={2}>
            {t(balance.isMinimum ? 'grossAtLeast' : 'gross')}
          </th>
          <td className={classes.amount}>{words(balance.gross)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** A charge of the policy that nobody priced is to be quoted, whatever it was called. */
function kindOf({ kind, net }: PieceCharge): PieceCharge['kind'] {
  return net === null && kind === 'fixed' ? 'quoted' : kind;
}
