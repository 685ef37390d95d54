import { Select, Text, Tooltip } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { Binding, Bindings, BoundPaper } from '../../../shared/printing/bindings';
import { type Printer, type PrinterId, printerIdSchema } from '../../../shared/printing/printers';
import { stockIdSchema, stocksFor } from '../../../shared/printing/stocks';
import type { Result } from '../../../shared/result';
import { useLanguage } from '../../i18n';
import { Refusal } from '../../ui/refusal';
import { AddressDialog } from './address-dialog';
import { dotsPerInchChoices, nameOfPrinter, proposedStock, standingOf } from './binding-choice';
import classes from './settings.module.css';
import { TestPageButton } from './test-page-button';

const byAddress = 'by-address';
const unset = 'unset';

type Props = {
  readonly paper: BoundPaper;
  readonly binding: Binding | null;
  readonly printers: readonly Printer[];
  readonly bind: (binding: Binding | null) => Promise<Result<Bindings>>;
};

function usePrinterChoices({ binding, printers }: Props) {
  const { t } = useTranslation('settings');
  const found = printers.map(({ id, title }) => ({ value: id as string, label: title }));
  const isGone = binding !== null && !printers.some(({ id }) => id === binding.printer);
  return [
    ...found,
    ...(isGone
      ? [
          {
            value: binding.printer as string,
            label: t('papers.gone', { title: nameOfPrinter(binding.printer) }),
          },
        ]
      : []),
    { value: byAddress, label: t('papers.byAddress') },
  ];
}

function Standing({ binding, printers }: Props) {
  const { t } = useTranslation('settings');
  if (binding === null)
    return (
      <Text span c="dimmed" size="sm">
        {t('papers.unbound')}
      </Text>
    );
  const standing = standingOf(binding, printers);
  if (standing === null) return null;
  return (
    <Tooltip label={t(`papers.standingHints.${standing}`)} multiline maw={320}>
      <span className={classes.standing} data-standing={standing}>
        {t(`papers.standings.${standing}`)}
      </span>
    </Tooltip>
  );
}

/** One paper with its printer, stock and resolution; each choice holds from the moment it is made. */
export function BindingRow(props: Props) {
  const { paper, binding, printers } = props;
  const { t } = useTranslation(['settings', 'prints']);
  const language = useLanguage();
  const choices = usePrinterChoices(props);
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const name = t(`prints:papers.${paper}`);
  const printer = printers.find(({ id }) => id === binding?.printer);

  async function bind(next: Binding | null): Promise<void> {
    const bound = await props.bind(next);
    setRefusal(bound.ok ? null : bound.error);
  }

  function choosePrinter(id: PrinterId): void {
    const chosen = printers.find((candidate) => candidate.id === id);
    const stock = proposedStock(paper, chosen, binding?.stock ?? null);
    void bind({ printer: id, stock, dotsPerInch: binding?.dotsPerInch ?? null });
  }

  return (
    <>
      <tr>
        <th scope="row">
          <Text fw={600} c="var(--mantine-color-text)">
            {name}
          </Text>
          <Text size="xs">{t(`papers.about.${paper}`)}</Text>
        </th>
        <td>
          <Select
            aria-label={`${name}: ${t('papers.printer')}`}
            data={choices}
            value={binding?.printer ?? null}
            placeholder={t('papers.unbound')}
            clearable
            clearButtonProps={{ 'aria-label': `${name}: ${t('papers.unbind')}` }}
            w={200}
            onChange={(value) => {
              if (value === byAddress) setIsAsking(true);
              else if (value === null) void bind(null);
              else choosePrinter(printerIdSchema.parse(value));
            }}
          />
        </td>
        <td>
          <Select
            aria-label={`${name}: ${t('papers.stock')}`}
            data={stocksFor(paper).map((stock) => ({ value: stock.id, label: stock.name[language] }))}
            value={binding?.stock ?? null}
            disabled={binding === null}
            allowDeselect={false}
            w={170}
            onChange={(value) => {
              if (binding !== null && value !== null)
                void bind({ ...binding, stock: stockIdSchema.parse(value) });
            }}
          />
        </td>
        <td>
          <Select
            aria-label={`${name}: ${t('papers.dotsPerInch')}`}
            data={[
              { value: unset, label: t('papers.dotsUnset') },
              ...dotsPerInchChoices(printer, binding?.dotsPerInch ?? null).map(String),
            ]}
            value={binding === null ? null : String(binding.dotsPerInch ?? unset)}
            disabled={binding === null}
            allowDeselect={false}
            w={90}
            onChange={(value) => {
              if (binding !== null && value !== null)
                void bind({ ...binding, dotsPerInch: value === unset ? null : Number(value) });
            }}
          />
        </td>
        <td>
          <Standing {...props} />
        </td>
        <td className={classes.end}>
          {binding !== null && (
            <TestPageButton
              paper={paper}
              printerTitle={printer?.title ?? nameOfPrinter(binding.printer)}
              onRefusal={setRefusal}
            />
          )}
        </td>
      </tr>
      {refusal !== null && (
        <tr>
          <td colSpan={6}>
            <Refusal refusal={refusal} />
          </td>
        </tr>
      )}
      <AddressDialog isOpen={isAsking} onClose={() => setIsAsking(false)} onChosen={choosePrinter} />
    </>
  );
}
