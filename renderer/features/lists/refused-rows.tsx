import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RefusedRow } from '../../../shared/keeping/lists/list-entry';
import type { ListPlan } from '../../../shared/keeping/lists/list-plan';
import { saveText } from '../../ui/save-text';
import { useListInHand } from './list-in-hand';
import classes from './lists.module.css';
import { refusedCsv } from './refused-csv';
import { useRefusedWords } from './refused-words';

const rowsShown = 20;

/** The rows that stay out, each with its reason, and all of them as a file. */
export function RefusedRows(props: { readonly plan: ListPlan; readonly refused: readonly RefusedRow[] }) {
  const { plan, refused } = props;
  const { t } = useTranslation('lists');
  const { reasonOf, sentenceOf } = useRefusedWords();
  const name = useListInHand((state) => state.file?.name ?? '');
  if (refused.length === 0) return null;
  const save = () => {
    const text = refusedCsv(plan.header, refused, ({ faults }) => faults.map(sentenceOf).join(' / '));
    const stem = name.replace(/\.[^.]*$/, '');
    saveText(text, `${[stem, t('refused.fileName')].filter((part) => part !== '').join('-')}.csv`);
  };
  return (
    <section aria-label={t('refused.title')}>
      <h3>{t('refused.title')}</h3>
      <Text c="dimmed">{t('refused.hint')}</Text>
      <div className={classes.wide}>
        <table className={classes.sheet}>
          <thead>
            <tr>
              {(['line', 'field', 'value', 'reason'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`refused.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, rowsShown).flatMap(({ row, faults }) =>
              faults.map((fault, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the faults of a row stay in their order.
                <tr key={`${row.line} ${index}`}>
                  <td>{index === 0 ? row.line : ''}</td>
                  <td>{fault.field === null ? '' : t(`fields.${fault.field}`)}</td>
                  <td>{fault.value}</td>
                  <td>{reasonOf(fault)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      {refused.length > rowsShown && <Text>{t('refused.more', { count: refused.length - rowsShown })}</Text>}
      <Group mt="xs">
        <Button variant="default" onClick={save}>
          {t('refused.save')}
        </Button>
      </Group>
    </section>
  );
}
