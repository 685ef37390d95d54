import { Badge, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Printer } from '../../../shared/printing/printers';
import { matchStock } from '../../../shared/printing/stock-match';
import { stocks } from '../../../shared/printing/stocks';
import { useLanguage } from '../../i18n';
import { printerReasonKey } from '../prints/printer-reason-words';
import classes from './settings.module.css';

function useStateWords(printer: Printer): readonly string[] {
  const { t } = useTranslation(['settings', 'prints']);
  const reasons = printer.reasons
    .filter((reason) => reason !== 'none')
    .map((reason) => {
      const known = printerReasonKey(reason);
      return known === null ? t('prints:reasonUnknown', { word: reason }) : t(`prints:reasons.${known}`);
    });
  return [
    t(`papers.states.${printer.state}`),
    ...(printer.accepting ? [] : [t('papers.rejecting')]),
    ...new Set(reasons),
    ...(printer.stateMessage === '' ? [] : [printer.stateMessage]),
  ];
}

/** What is loaded, in our own names for stocks where we have one, else as the printer calls it. */
function useLoadedWords(printer: Printer): string {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  if (printer.mediaReady.length === 0) return t('papers.mediaUnsaid');
  const names = printer.mediaReady.map((media) => {
    const stock = stocks.find(
      (candidate) => matchStock(candidate, { media: [], mediaReady: [media] }).standing === 'ready',
    );
    return stock === undefined ? media : stock.name[language];
  });
  return [...new Set(names)].join(', ');
}

function PrinterRow(props: { readonly printer: Printer }) {
  const { t } = useTranslation('settings');
  const { printer } = props;
  const [state, ...more] = useStateWords(printer);
  const loaded = useLoadedWords(printer);
  return (
    <tr>
      <th scope="row">
        <Group gap="xs">
          <Text span fw={600} c="var(--mantine-color-text)">
            {printer.title}
          </Text>
          {printer.isDefault && <Badge>{t('papers.isDefault')}</Badge>}
          {!printer.formats.includes('pdf') && <Badge color="amber">{t('papers.takesOnlyRaw')}</Badge>}
        </Group>
        {printer.location !== '' && <Text size="xs">{printer.location}</Text>}
      </th>
      <td>
        {state}
        {more.map((word) => (
          <Text key={word} size="xs" c="dimmed">
            {word}
          </Text>
        ))}
      </td>
      <td>{loaded}</td>
      <td>{printer.dotsPerInch.length === 0 ? t('papers.mediaUnsaid') : printer.dotsPerInch.join(', ')}</td>
    </tr>
  );
}

/** Every printer that was found, with what it says about itself. */
export function PrintersFound(props: {
  readonly printers: readonly Printer[];
  readonly isLooking: boolean;
  readonly onLook: () => void;
}) {
  const { t } = useTranslation('settings');
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <h2>{t('papers.found')}</h2>
        <Button variant="default" loading={props.isLooking} onClick={props.onLook}>
          {t('papers.look')}
        </Button>
      </Group>
      {props.printers.length === 0 ? (
        <Text>{t('papers.foundNone')}</Text>
      ) : (
        <table className={classes.sheet}>
          <thead>
            <tr>
              <th scope="col">{t('papers.printer')}</th>
              <th scope="col">{t('papers.state')}</th>
              <th scope="col">{t('papers.media')}</th>
              <th scope="col">{t('papers.resolutions')}</th>
            </tr>
          </thead>
          <tbody>
            {props.printers.map((printer) => (
              <PrinterRow key={printer.id} printer={printer} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
