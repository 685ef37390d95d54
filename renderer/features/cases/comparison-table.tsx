import { useTranslation } from 'react-i18next';
import type { Decided } from '../../../shared/documents/decision-text';
import { useLanguage, useLedger } from '../../app/desk-context';
import classes from './comparison.module.css';
import { comparisonRows } from './comparison-rows';

function Things(props: { readonly things: readonly string[] }) {
  const { t } = useTranslation('policies');
  if (props.things.length === 0) return t('again.nothing');
  return (
    <ul className={classes.things}>
      {props.things.map((thing) => (
        <li key={thing}>{thing}</li>
      ))}
    </ul>
  );
}

/** Two answers to the same piece, aspect by aspect; what differs says so in words and not by its colour alone. */
export function ComparisonTable(props: { readonly before: Decided; readonly after: Decided }) {
  const { t } = useTranslation('policies');
  const { t: tellCase } = useTranslation('cases');
  const rows = comparisonRows(props.before, props.after, {
    t: tellCase,
    language: useLanguage(),
    editions: useLedger().editions,
  });
  return (
    <table className={classes.comparison}>
      <thead>
        <tr>
          <th scope="col">{t('again.aspect')}</th>
          <th scope="col">{t('again.frozen')}</th>
          <th scope="col">{t('again.now')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ aspect, isOtherwise, before, after }) => (
          <tr key={aspect} data-otherwise={isOtherwise || undefined}>
            <th scope="row">
              {t(`aspects.${aspect}`)}
              {isOtherwise && <span className={classes.mark}>{t('again.differsMark')}</span>}
            </th>
            <td>
              <Things things={before} />
            </td>
            <td>
              <Things things={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
