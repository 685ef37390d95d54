import { Anchor } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { InvoiceSigner } from '../../../shared/shipping/shop-shipping';
import { shipmentNoteWording } from '../../../shared/wording/shipping-steps';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { Refusal } from '../../ui/refusal';
import { focusWhenDrawn } from '../intake/go-to-field';
import { AlertList } from './alert-list';
import { AskCarrier } from './ask-carrier';
import { AskedLabels } from './asked-labels';
import { BlockList } from './block-list';
import { signerOnPaper } from './choose-signer';
import { DraftPapers } from './draft-papers';
import { ExportLightsView } from './export-lights';
import { FileInvoice } from './file-invoice';
import { GiveUpShipment } from './give-up-shipment';
import { ImportPapers } from './import-papers';
import { MissingList } from './missing-list';
import type { ShipmentReading } from './read-shipment';
import type { ShipmentEntry } from './shipment-entries';
import { asPrepared, canAskCarrier, useCarrierSettings, useNextOfShipment } from './shipment-gates';
import { invoiceOf } from './shipment-papers';
import parts from './shipment-parts.module.css';
import { tryShipment, useShipment } from './shipment-store';
import classes from './shipping.module.css';
import { UnknownPurchase } from './unknown-purchase';
import { useBuying } from './use-buying';
import type { Purchases } from './use-purchases';

/** Beside the form: what is missing, what customs of two countries want to know first, and the label itself. */
export function BeforeLabel(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly entry: ShipmentEntry;
  readonly reading: ShipmentReading;
  readonly purchases: Purchases;
}) {
  const { state, customer, entry, reading, purchases } = props;
  const { t } = useTranslation('shipping');
  const language = useLanguage();
  const { ledger, shop } = useLedger();
  const [signer, setSigner] = useState<InvoiceSigner | null>(null);
  const settings = useCarrierSettings();
  const keeping = useShipment((shown) => shown.keeping);
  const buying = useBuying(state, purchases);
  const own = purchases.known?.filter(({ shipmentId }) => shipmentId === entry.id) ?? [];
  const unknown = own.find((purchase) => purchase.state === 'unknown');
  const found = own.find((purchase) => purchase.state === 'found');
  const { order } = reading;
  const draft = useShipment((shown) => shown.draft);
  const { shipment: known } = entry;
  const prepared = useMemo(
    () => (order === null || draft === null ? null : asPrepared(state, draft, order, known)),
    [state, draft, order, known],
  );
  const next = useNextOfShipment(prepared, { state, customer }, purchases, settings);
  // That no account is set up is said where the label is; the rest is to be done first.
  const blocks = next?.blocks['buy-label'].filter((block) => block !== 'no-account') ?? [];
  const isSetUp = canAskCarrier(settings);
  const isForbidden = ledger === 'sample' && settings?.account?.environment === 'production';
  // With something missing in the form a press leads to it; what lies beyond the form is said above the button.
  const canBuy = isSetUp && !isForbidden && blocks.length === 0 && !buying.isBusy;
  const canImport = next?.blocks['import-label'].every((block) => block === 'purchase-not-stored') === true;

  /** A press with something missing leads to it; it is never a button that says nothing. */
  function withOrder(work: (ready: NonNullable<typeof order>) => void): void {
    if (order !== null) {
      work(order);
      return;
    }
    tryShipment();
    const [first] = reading.faults;
    if (first !== undefined) focusWhenDrawn(first[0]);
  }

  /** As it stands now, signed by whom was chosen; null where FedEx makes its own. */
  function invoiceToFile() {
    if (prepared === null || draft?.filesInvoice !== true || prepared.order.returnOf !== null) return null;
    const making = { state, customer, shop, sample: ledger === 'sample', today: today(shop.timeZone) };
    const invoice = invoiceOf(making, { ...prepared, label: null }, signerOnPaper(signer, making.today));
    // Copies are for the pouch.
    return { ...invoice, sets: 1 };
  }

  useCommands({
    'shipping.buy': {
      run: () => withOrder((ready) => void buying.buy(ready, invoiceToFile())),
      when: canBuy,
    },
    'shipping.save': {
      run: () => withOrder((ready) => void buying.save(ready)),
      when: !buying.isBusy,
    },
  });

  return (
    <div className={classes.beside}>
      <p className={parts.dimmed} role="status">
        {t(`keeping.${keeping}`)}
      </p>
      {unknown !== undefined && (
        <UnknownPurchase
          purchase={unknown}
          reference={state.number}
          onAnswered={(answered) => void buying.settle(answered)}
        />
      )}
      <MissingList reading={reading} />
      <BlockList blocks={blocks} label={t('missing.blocks')} />
      {reading.warnings.length + (next?.notes.length ?? 0) > 0 && (
        <ul className={parts.warnings} aria-label={t('missing.warnings')}>
          {reading.warnings.map((warning) => (
            <li key={warning}>{t(`warnings.${warning}`)}</li>
          ))}
          {next?.notes.map((note) => (
            <li key={note}>{shipmentNoteWording[note][language]}</li>
          ))}
        </ul>
      )}
      <ExportLightsView state={state} lights={reading.lights} />
      <section className={parts.block} aria-label={t('papers.label')}>
        {settings !== undefined && !isSetUp && (
          <p>
            {t('buy.notSetUp')}{' '}
            <Anchor component={Link} href="/settings/carrier" inherit underline="always">
              {t('buy.setUp')}
            </Anchor>{' '}
            {t('buy.orImport')}
          </p>
        )}
        {isForbidden && <p className={parts.warn}>{t('buy.sampleNot')}</p>}
        {isSetUp && settings?.account?.environment !== 'production' && (
          <p className={parts.dimmed}>{t('buy.sandbox')}</p>
        )}
        {isSetUp && <FileInvoice order={order} signer={signer} onSigner={setSigner} />}
        <CommandButton command="shipping.buy" size="md" loading={buying.isBusy} />
        <CommandButton command="shipping.save" variant="default" />
        <p role="status" className={parts.said}>
          {buying.isBusy ? t('buy.asking') : entry.stage === 'prepared' ? t('buy.saved') : ''}
        </p>
        {buying.refusal !== null && <Refusal refusal={buying.refusal} />}
        {buying.last?.state === 'refused' && (
          <div role="alert">
            <p className={parts.loud}>{t('buy.refused')}</p>
            <AlertList alerts={buying.last.alerts} />
          </div>
        )}
        {isSetUp && <AskCarrier order={order} />}
      </section>
      {prepared !== null && <DraftPapers state={state} customer={customer} shipment={prepared} />}
      {unknown === undefined && (
        <ImportPapers
          knownNumber={found?.trackingNumber ?? ''}
          isReady={canImport}
          onTake={async (papers, number) => (order === null ? null : buying.take(order, papers, number))}
        />
      )}
      <AskedLabels purchases={own} />
      <GiveUpShipment entry={entry} />
    </div>
  );
}
