import { Button, Table } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportTable } from './report-table';
import classes from './reports.module.css';
import { saveCsv } from './save-csv';

/** A long table is shown in parts; its file always has all of it. */
const rowsPerPart = 200;

/** A table of a report, and the button that saves it as a file. */
export function TableSection(props: { readonly table: ReportTable; readonly fileName: string }) {
  const { t } = useTranslation('reports');
  const { table, fileName } = props;
  const heading = useId();
  const [shown, setShown] = useState(rowsPerPart);
  const { title, columns, rows } = table;
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <div className={classes.head}>
        <h2 id={heading}>{title}</h2>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconDownload size={15} aria-hidden />}
          disabled={rows.length === 0}
          onClick={() => saveCsv(table, fileName)}
          aria-label={t('saveCsvOf', { title })}
        >
          CSV
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className={classes.none}>{t('noRows')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
        <div className={classes.scroll} tabIndex={0}>
          <Table aria-labelledby={heading} striped withTableBorder>
            <Table.Thead>
              <Table.Tr>
                {columns.map(({ name, isNumber }) => (
                  <Table.Th key={name} className={isNumber ? classes.figure : undefined} scope="col">
                    {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.slice(0, shown).map(({ key, cells }) => (
                <Table.Tr key={key}>
                  {cells.map((cell, index) => (
                    <Table.Td
                      key={columns[index]?.name ?? index}
                      className={columns[index]?.isNumber === true ? classes.figure : undefined}
                    >
                      {cell.shown}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {rows.length > shown && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + rowsPerPart)}>
          {t('moreRows', { count: rows.length - shown })}
        </Button>
      )}
    </section>
  );
}
