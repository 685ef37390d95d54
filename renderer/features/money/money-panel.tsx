import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { BagNumber } from '../../../shared/cases/ids';
import { byCurrency } from '../../../shared/cases/money/settlement';
import { AccountOfCase } from './account-of-case';
import classes from './money.module.css';
import { PaymentsList } from './payments-list';
import { PieceMoney } from './piece-money';

/**
 * What is charged, agreed to and paid, for some pieces of a case: all of them on its page, one on its own. Payments that
 * were for other pieces as well stand whole.
 */
export function MoneyPanel(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  /** Left out = all pieces of the case. */
  readonly bags?: readonly BagNumber[];
}) {
  const { state, customer, bags } = props;
  const { t } = useTranslation('money');
  const shown = state.standings.filter(({ bagNumber }) => bags === undefined || bags.includes(bagNumber));
  return (
    <section className={classes.panel} aria-labelledby={`money-${state.id}`}>
      <h2 id={`money-${state.id}`}>{t('title')}</h2>
      <div className={classes.pieces}>
        {shown.map((piece) => (
          <PieceMoney key={piece.bagNumber} state={state} piece={piece} customer={customer} />
        ))}
      </div>
      {[...byCurrency(shown)].map(([currency, pieces]) => (
        <AccountOfCase
          key={currency}
          state={state}
          customer={customer}
          currency={currency}
          pieces={pieces}
          isWhole={bags === undefined}
        />
      ))}
      <PaymentsList state={state} bags={shown.map(({ bagNumber }) => bagNumber)} />
    </section>
  );
}
