import { useTranslation } from 'react-i18next';
import { displayMoney, type Money } from '../../../shared/money/money';
import { invoiceCharges } from '../../../shared/shipping/order';
import type { Party } from '../../../shared/shipping/party';
import type { ShipmentState } from '../../../shared/shipping/shipments/shipment-state';
import {
  carrierServiceWording,
  customsOptionWording,
  methodWording,
  purposeWording,
} from '../../../shared/wording/shipping';
import { useLanguage } from '../../app/desk-context';
import { showDay } from '../../ui/dates';
import { FactList } from '../cases/fact-list';

function partyLine({ contactName, companyName, streetLines, city, stateOrProvince, ...rest }: Party): string {
  return [
    contactName,
    companyName,
    ...streetLines,
    city,
    stateOrProvince,
    rest.postalCode,
    rest.country,
    rest.phone,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What a person said yes to: the papers say just this. */
export function OrderFacts(props: { readonly shipment: ShipmentState }) {
  const { order, bagNumbers } = props.shipment;
  const { t } = useTranslation('shipment');
  const language = useLanguage();
  const amount = (of: Money | null) => (of === null ? '–' : displayMoney(of, language));
  const unit = order.package.system === 'imperial' ? ['in', 'lb'] : ['cm', 'kg'];
  const { length, width, height, weight } = order.package;
  return (
    <FactList
      facts={[
        { label: t('journey.pieces'), value: bagNumbers.join(', ') },
        { label: t('journey.method'), value: methodWording[order.method][language] },
        { label: t('journey.shipOn'), value: showDay(order.shipOn, language) },
        { label: t('journey.service'), value: carrierServiceWording[order.service][language] },
        { label: t('party.shipper'), value: partyLine(order.shipper) },
        { label: t('party.recipient'), value: partyLine(order.recipient) },
        {
          label: t('parcel.title'),
          value: `${length} × ${width} × ${height} ${unit[0]}, ${weight} ${unit[1]}`,
        },
        ...order.commodities.map((line, at) => ({
          label: t('goods.line', { number: at + 1 }),
          value: `${line.quantity} × ${line.description} · ${line.tariffCode} · ${line.countryOfManufacture} · ${amount(line.unitValue)}`,
        })),
        { label: t('values.workValue'), value: amount(order.workValue) },
        { label: t('values.insured'), value: amount(order.insured) },
        { label: t('values.declared'), value: amount(order.declaredForCarriage) },
        ...invoiceCharges.map((charge) => ({
          label: t(`values.${charge}`),
          value: order[charge] == null ? '' : amount(order[charge]),
        })),
        {
          label: t('customs.purpose'),
          value: `${purposeWording[order.customs.purpose][language]} / ${customsOptionWording[order.customs.option ?? 'none'][language]}`,
        },
        { label: t('customs.statement'), value: order.customs.statement },
        {
          label: t('terms.partiesRelated'),
          value:
            order.partiesRelated === undefined
              ? ''
              : t(`terms.related.${order.partiesRelated ? 'yes' : 'no'}`),
        },
        { label: t('terms.invoiceNumber'), value: order.invoiceNumber },
      ]}
    />
  );
}
