import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { Paper } from '../../../shared/documents/papers';
import { paperTitles } from '../../../shared/documents/words/paper-words';
import { carrierPrintWarningWording } from '../../../shared/printing/carrier-file-binding';
import type { CarrierFile } from '../../../shared/shipping/carrier-file';
import type { ShipmentState } from '../../../shared/shipping/shipments/shipment-state';
import type { InvoiceSigner } from '../../../shared/shipping/shop-shipping';
import { groupedTrackingNumber } from '../../../shared/shipping/tracking-number';
import { actingAs } from '../../app/acting';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { drainNow } from '../../app/outbox-watch';
import { askWho } from '../../app/staff';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { printTogether, type ShipmentPaper } from '../../db/print-shipment';
import { Refusal } from '../../ui/refusal';
import { PaperDialog } from '../prints/paper-dialog';
import { ChooseSigner, signerOnPaper } from './choose-signer';
import { carrierPapers, ownPapers } from './shipment-papers';
import classes from './shipment-parts.module.css';
import { StoredFileDialog } from './stored-file-dialog';
import { usePrintWarnings } from './use-print-warnings';

type Looking =
  | { readonly kind: 'stored'; readonly title: string; readonly file: CarrierFile }
  | { readonly kind: 'drawn'; readonly title: string; readonly paper: Paper };

type Listed = ShipmentPaper & { readonly title: string; readonly detail: string };

/** Everything that goes with the parcel: looked at, and label and invoice printed in one action. */
export function PapersOfShipment(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly shipment: ShipmentState;
}) {
  const { state, customer, shipment } = props;
  const { t } = useTranslation('shipping');
  const language = useLanguage();
  const { db, ledger, shop } = useLedger();
  const [looking, setLooking] = useState<Looking | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [said, setSaid] = useState('');
  const warningsOf = usePrintWarnings();
  const [signer, setSigner] = useState<InvoiceSigner | null>(null);
  const { label, order } = shipment;
  const making = {
    state,
    customer,
    shop,
    sample: ledger === 'sample',
    today: today(shop.timeZone),
  };
  const carriers = carrierPapers(making, shipment).map((each): Listed => {
    const { file } = each.paper as Extract<ShipmentPaper['paper'], { paper: 'carrier-file' }>; // made by FedEx, all of them
    const pages = file.pages === null ? file.format.toUpperCase() : t('files.pages', { count: file.pages });
    const times = file.copies === 1 ? '' : t('papers.times', { count: file.copies });
    return { ...each, title: t(`papers.files.${file.kind}`), detail: `${pages} ${times}`.trim() };
  });
  // On the way in the customer is the exporter, and signs.
  const signers = order.direction === 'outbound' ? (shop.shipping?.signers ?? []) : [];
  const signed = signerOnPaper(signer, making.today);
  const own = ownPapers(making, shipment, signed).map(
    (each): Listed => ({
      ...each,
      title: paperTitles[each.paper.paper][language],
      detail: each.paper.paper === 'commercial-invoice' ? t('papers.invoiceSets') : '',
    }),
  );
  const listed = [...carriers, ...own];
  // What FedEx files by itself needs no paper; the invoice in the pouch is ours.
  const together = listed.filter(
    ({ paper }) =>
      paper.paper === 'commercial-invoice' ||
      (paper.paper === 'carrier-file' && (paper.file.kind === 'label' || paper.file.kind === 'waybill-copy')),
  );

  async function print(papers: readonly ShipmentPaper[]): Promise<void> {
    const by = await askWho();
    if (by === 'cancelled' || isBusy) return;
    setBusy(true);
    const bare = papers.map(({ paper, boundPaper, number }) => ({ paper, boundPaper, number }));
    const done = await printTogether(db, state.id, bare, actingAs(by, shop.station));
    setRefusal(done.ok ? null : done.error);
    if (done.ok) {
      const left = await drainNow();
      setSaid(t(left.printsNotQueued === 0 ? 'papers.sent' : 'papers.waits'));
    }
    setBusy(false);
  }

  useCommands({
    'shipping.print': { run: () => void print(together), when: label !== null && !isBusy },
  });

  return (
    <section className={classes.block} aria-labelledby={`papers-${shipment.id}`}>
      <header className={classes.blockHead}>
        <h2 id={`papers-${shipment.id}`}>
          {t('papers.title')} {label !== null && groupedTrackingNumber(label.trackingNumber)}
        </h2>
        <CommandButton command="shipping.print" loading={isBusy} />
        {order.direction === 'inbound' && <span className={classes.dimmed}>{t('papers.toCustomer')}</span>}
      </header>
      <p role="status" className={classes.said}>
        {said}
      </p>
      {refusal !== null && <Refusal refusal={refusal} />}
      {signers.length > 0 && <ChooseSigner signers={signers} chosen={signer} onChoose={setSigner} />}
      <ul className={classes.papers}>
        {listed.map((each) => {
          const { paper, title, detail, number } = each;
          const name = `${title} ${number}`;
          return (
            <li key={`${paper.paper} ${number}`}>
              <strong>{title}</strong>
              <span className={classes.dimmed}>{detail}</span>
              {warningsOf(each).map((warning) => (
                <span key={warning} className={classes.warn}>
                  {carrierPrintWarningWording[warning][language]}
                </span>
              ))}
              <Group gap={4}>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t('papers.lookAt', { paper: name })}
                  onClick={() =>
                    setLooking(
                      paper.paper === 'carrier-file'
                        ? { kind: 'stored', title, file: paper.file }
                        : { kind: 'drawn', title, paper },
                    )
                  }
                >
                  {t('papers.look')}
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={isBusy}
                  aria-label={t('papers.print', { paper: name })}
                  onClick={() => void print([each])}
                >
                  {t('papers.printOne')}
                </Button>
              </Group>
            </li>
          );
        })}
      </ul>
      {looking?.kind === 'stored' && <StoredFileDialog {...looking} onClose={() => setLooking(null)} />}
      {looking?.kind === 'drawn' && (
        <PaperDialog {...looking} boundPaper="document" onClose={() => setLooking(null)} />
      )}
    </section>
  );
}
