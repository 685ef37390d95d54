import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { listed } from '../../../shared/documents/words/joined-words';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../app/desk-context';
import type { CaseRow } from '../../db/search-cases';
import { showDay } from '../../ui/dates';
import page from '../../ui/page-with-side.module.css';
import { OutcomeMark } from '../cases/outcome-mark';
import { PromiseDay } from '../cases/promise-day';
import classes from './customer.module.css';

/** Her cases and those of everyone merged into her, the newest first. */
export function CustomerCases(props: { readonly cases: readonly CaseRow[] }) {
  const { cases } = props;
  const { t } = useTranslation(['customers', 'cases']);
  const language = useLanguage();
  return (
    <section aria-labelledby="customer-cases">
      <h2 id="customer-cases">{t('cases.title', { count: cases.length })}</h2>
      {cases.length === 0 ? (
        <p className={page.dimmed}>{t('cases.none')}</p>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.cases}>
            <thead>
              <tr>
                <th scope="col">{t('cases:columns.number')}</th>
                <th scope="col">{t('cases:columns.received')}</th>
                <th scope="col">{t('cases:columns.promised')}</th>
                <th scope="col">{t('cases:columns.pieces')}</th>
                <th scope="col">{t('cases:columns.house')}</th>
                <th scope="col">{t('cases:columns.outcome')}</th>
              </tr>
            </thead>
            <tbody>
              {cases.map((row) => (
                <tr key={row.id}>
                  <td>
                    <Anchor component={Link} href={`/cases/${row.id}`} inherit>
                      {row.number}
                    </Anchor>
                  </td>
                  <td>{showDay(row.receivedOn, language)}</td>
                  <td>
                    <PromiseDay promisedOn={row.promisedOn} />
                  </td>
                  <td>
                    {t('cases:bags', { count: row.pieceCount })}{' '}
                    {listed(
                      row.kinds.map((kind) => pieceKindWording[kind][language]),
                      language,
                    )}
                  </td>
                  <td>
                    {listed(
                      row.houses.map((house) => makerWording[house][language]),
                      language,
                    )}
                  </td>
                  <td>
                    <OutcomeMark outcome={row.outcome} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
