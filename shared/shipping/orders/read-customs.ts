import { plainText } from '../../cases/typed-values';
import type { Money } from '../../money/money';
import type { PlainDate } from '../../time/plain-date';
import { customsWordsFor, isChangedFrom } from '../customs/customs-words-for';
import { lowValueCitation, lowValueSection, readCitation } from '../customs/export-citation';
import { exportLights, isUsExport } from '../customs/export-lights';
import {
  type CustomsWords,
  customsOptions,
  type ShippingMethod,
  shipmentPurposes,
  shippingMethods,
} from '../customs-words';
import { type ExportRate, exportRateSchema, type ShipmentOrder } from '../order';
import type { OrderDraft } from './order-draft';
import type { OrderReading } from './order-reading';

type Facts = Pick<ShipmentOrder, 'shipper' | 'recipient' | 'cameBy' | 'returnOf'> & {
  readonly commodities: readonly ShipmentOrder['commodities'][number][];
  readonly workValue: Money | null;
  readonly shipOn: PlainDate | null;
  readonly today: PlainDate;
};

export function methodOfDraft({ method }: OrderDraft, reading: OrderReading): ShippingMethod | null {
  return reading.choice('method', method, shippingMethods);
}

/** The words that follow, or those that a person chose instead and gave a reason for. */
export function readCustoms(
  draft: OrderDraft,
  method: ShippingMethod,
  { cameBy, returnOf, workValue, commodities }: Facts,
  reading: OrderReading,
): CustomsWords {
  const { direction, isFree, customs } = draft;
  const isBackAfterWork = direction === 'outbound' && (method === 'resize' || method === 'repair');
  if (isBackAfterWork) {
    if (draft.cameBy.receivedOn.trim() === '') reading.fault('cameBy.receivedOn', 'received-on-needed');
    if (draft.workValue.trim() === '') reading.fault('workValue', 'work-value-needed');
    else if (workValue?.minor === 0) reading.fault('workValue', 'amount-zero');
  } else if (draft.workValue.trim() !== '') reading.fault('workValue', 'work-value-not-here');
  const serials = commodities.map(({ serial }) => serial);
  const derived = customsWordsFor({ direction, method, isFree, cameBy, returnOf, workValue, serials });
  const option =
    customs.option === 'none'
      ? null
      : customs.option === ''
        ? derived.words.option
        : reading.choice('customs.option', customs.option, customsOptions);
  const purpose =
    customs.purpose === ''
      ? derived.words.purpose
      : (reading.choice('customs.purpose', customs.purpose, shipmentPurposes) ?? derived.words.purpose);
  const typed = reading.line('customs.statement', customs.statement, 554);
  const chosen = { purpose, option, statement: typed === '' ? derived.words.statement : typed };
  if (!isChangedFrom(derived, chosen)) return { ...chosen, changedBecause: '' };
  const changedBecause = customs.changedBecause.trim();
  if (changedBecause === '') reading.fault('customs.changedBecause', 'reason-needed');
  if (changedBecause.length > 500) reading.fault('customs.changedBecause', 'too-long');
  return { ...chosen, changedBecause };
}

/**
 * Filing or exemption, and the rate that values were held against the limit by. Of low value, with nothing typed, the
 * exemption of low value is what the label says.
 */
export function readExport(
  draft: OrderDraft,
  facts: Facts,
  reading: OrderReading,
): Pick<ShipmentOrder, 'exportCitation' | 'exportRate'> {
  const isExport = isUsExport(facts);
  const rate = readRate(draft, isExport, facts.today, reading);
  const rated = rate === null ? {} : { exportRate: rate };
  const { law } = exportLights({ ...facts, exportRate: rate }, null);
  const typed = draft.exportCitation;
  if (typed.trim() === '')
    return { exportCitation: law.light === 'clear' ? lowValueCitation : null, ...rated };
  const path = 'exportCitation';
  if (!isExport) reading.fault(path, 'citation-not-needed');
  const { citation, fault } = readCitation(typed);
  if (fault !== null) reading.fault(path, fault);
  if (citation?.kind === 'filed' && facts.shipOn !== null && citation.acceptedOn > facts.shipOn) {
    reading.fault(path, 'citation-later-than-shipment');
  }
  if (citation?.kind === 'exempt' && citation.section === lowValueSection && law.light === 'stop') {
    reading.fault(path, 'exemption-not-met');
  }
  return { exportCitation: citation?.text ?? null, ...rated };
}

function readRate(
  { exportRate, currency }: OrderDraft,
  isExport: boolean,
  today: PlainDate,
  reading: OrderReading,
): ExportRate | null {
  const perDollar = plainText(exportRate.perDollar).replaceAll(',', '');
  const on = reading.pastDay('exportRate.on', exportRate.on, today);
  if (perDollar === '' && exportRate.on.trim() === '') return null;
  if (!isExport || plainText(currency).toUpperCase() === 'USD') {
    return reading.fault('exportRate.perDollar', 'rate-not-needed');
  }
  if (exportRate.on.trim() === '') reading.fault('exportRate.on', 'required');
  if (!exportRateSchema.shape.perDollar.safeParse(perDollar).success) {
    return reading.fault('exportRate.perDollar', perDollar === '' ? 'required' : 'rate-form');
  }
  return on === null ? null : { perDollar, on };
}
