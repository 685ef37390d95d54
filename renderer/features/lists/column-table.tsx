import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { plainCell } from '../../../shared/keeping/lists/cell-text';
import { guessColumns, isOwnMark } from '../../../shared/keeping/lists/guess-columns';
import { type ListField, listFields, takesMany } from '../../../shared/keeping/lists/list-field';
import type { ListPlan } from '../../../shared/keeping/lists/list-plan';
import { useLedger } from '../../app/desk-context';
import { changePlan } from './list-actions';
import { useListInHand } from './list-in-hand';
import classes from './lists.module.css';

/** The columns with that one in which the chosen field stands now; a field for one column alone leaves its old one. */
function withField(plan: ListPlan, column: number, field: ListField | null): ListPlan['columns'] {
  return plan.columns.map((held, index) => {
    if (index === column) return field;
    return field !== null && held === field && !takesMany(field) ? null : held;
  });
}

function missingFields({ kind, columns, otherwise }: ListPlan): readonly ListField[] {
  const has = (...fields: readonly ListField[]) => fields.some((field) => columns.includes(field));
  const hasPerson = has('name', 'familyName', 'givenName');
  if (kind === 'customers') return hasPerson ? [] : ['name'];
  return [
    ...(hasPerson || has('customerNumber') ? [] : (['name'] as const)),
    ...(has('receivedOn') ? [] : (['receivedOn'] as const)),
    ...(has('stage', 'returnedOn') || otherwise.stage !== null ? [] : (['stage'] as const)),
  ];
}

/** Each column of the list with what it holds: guessed, and changed by a person. */
export function ColumnTable(props: { readonly plan: ListPlan }) {
  const { plan } = props;
  const { t } = useTranslation('lists');
  const desk = useLedger();
  const { lines, headerLine, running } = useListInHand();
  const guesses = guessColumns(plan.header, plan.kind);
  const samples = lines.slice(headerLine + 1, headerLine + 4);
  const nameOf = (index: number) => plan.header[index] || t('columns.unnamed', { number: index + 1 });
  const shown = plan.header.flatMap((name, index) => (isOwnMark(name) ? [] : [index]));
  const alone = shown.filter((index) => (plan.columns[index] ?? null) === null).map(nameOf);
  const missing = missingFields(plan);
  const options = [
    { value: '', label: t('columns.alone') },
    ...listFields[plan.kind].map((value) => ({ value, label: t(`fields.${value}`) })),
  ];
  return (
    <section aria-label={t('columns.title')}>
      <h3>{t('columns.title')}</h3>
      <Text c="dimmed">{t('columns.hint')}</Text>
      <div className={classes.wide}>
        <table className={classes.sheet}>
          <thead>
            <tr>
              <th scope="col">{t('columns.column')}</th>
              <th scope="col">{t('columns.field')}</th>
              <td />
              <th scope="col">{t('columns.sample')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((index) => {
              const field = plan.columns[index] ?? null;
              return (
                <tr key={index}>
                  <th scope="row">{nameOf(index)}</th>
                  <td>
                    <NativeSelect
                      aria-label={`${nameOf(index)}: ${t('columns.field')}`}
                      size="xs"
                      value={field ?? ''}
                      disabled={running !== null}
                      data={options}
                      onChange={(event) => {
                        const fields: readonly ListField[] = listFields[plan.kind];
                        const chosen = fields.find((each) => each === event.currentTarget.value) ?? null;
                        changePlan({ columns: withField(plan, index, chosen) }, desk);
                      }}
                    />
                  </td>
                  <td className={classes.guess}>
                    {field !== null && field === guesses[index] && t('columns.guessed')}
                  </td>
                  <td>
                    <span className={classes.sample}>
                      {samples
                        .map(({ cells }) => plainCell(cells[index] ?? ''))
                        .filter((cell) => cell !== '')
                        .join(' · ')}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {alone.length > 0 && (
        <Text>
          {t(plan.kind === 'cases' ? 'columns.aloneCases' : 'columns.aloneCustomers', {
            count: alone.length,
            names: alone.join(', '),
          })}
        </Text>
      )}
      {missing.length > 0 && (
        <p role="alert" className={classes.loud}>
          {t('columns.missing', { fields: missing.map((field) => t(`fields.${field}`)).join(', ') })}
        </p>
      )}
    </section>
  );
}
