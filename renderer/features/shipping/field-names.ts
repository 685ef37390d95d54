import { useTranslation } from 'react-i18next';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import { invoiceCharges } from '../../../shared/shipping/order';

const journeyFields = ['direction', 'method', 'isFree', 'shipOn', 'service'] as const;
const partyFields = [
  'contactName',
  'companyName',
  'city',
  'stateOrProvince',
  'postalCode',
  'country',
  'phone',
  'email',
  'taxId',
] as const;
const goodsFields = [
  'description',
  'tariffCode',
  'countryOfManufacture',
  'metal',
  'serial',
  'quantity',
  'unitValue',
] as const;
const termsFields = [
  'freightPayer',
  'dutiesPayer',
  'termsOfSale',
  'partiesRelated',
  'invoiceNumber',
  'specialInstructions',
  'labelFormat',
] as const;
const valueFields = ['currency', 'workValue', 'insured', ...invoiceCharges] as const;
const packageFields = ['length', 'width', 'height', 'weight'] as const;
const customsFields = ['purpose', 'option', 'statement', 'changedBecause'] as const;

function memberOf<const T extends string>(all: readonly T[], name: string | undefined): T | undefined {
  return all.find((each) => each === name);
}

/** What a field of a shipment is called where it does not stand among its neighbours: `To: City`. */
export function useFieldNames(): (path: FieldPath) => string {
  const { t } = useTranslation('shipment');
  function own(path: FieldPath): string {
    const [group = '', field, place] = path.split('.');
    switch (group) {
      case 'shipper':
      case 'recipient':
      case 'importer': {
        if (field === 'streetLines') return named(group, t('party.street', { number: Number(place) + 1 }));
        const known = memberOf(partyFields, field);
        return known === undefined ? t(`party.${group}`) : named(group, t(`party.${known}`));
      }
      case 'package': {
        const known = memberOf(packageFields, field);
        return known === undefined ? t('parcel.title') : t(`parcel.${known}`);
      }
      case 'commodities': {
        const line = t('goods.line', { number: Number(field ?? 0) + 1 });
        if (field === undefined) return t('goods.title');
        if (place === 'netWeight') return `${line}: ${t('goods.weight')}`;
        const known = memberOf(goodsFields, place);
        return known === undefined ? line : `${line}: ${t(`goods.${known}`)}`;
      }
      case 'customs': {
        const known = memberOf(customsFields, field);
        return known === undefined ? t('customs.title') : t(`customs.${known}`);
      }
      case 'cameBy':
        return t(field === 'receivedOn' ? 'journey.receivedOn' : 'journey.cameBy');
      case 'returnOf':
        return t(field === 'shippedOn' ? 'journey.shippedOn' : 'journey.returnOf');
      case 'exportRate':
        return t('lights.rateOn');
      case 'exportCitation':
        return t('lights.citation');
      case 'insuredCurrency':
        return `${t('values.insured')}: ${t('values.currency')}`;
      case 'declaredForCarriage':
        return t('values.declared');
      case 'bagNumbers':
        return t('journey.pieces');
      default: {
        const value = memberOf(valueFields, group);
        const term = memberOf(termsFields, group);
        const journey = memberOf(journeyFields, group);
        if (value !== undefined) return t(`values.${value}`);
        if (term !== undefined) return t(`terms.${term}`);
        return journey === undefined ? path : t(`journey.${journey}`);
      }
    }
  }
  function named(who: 'shipper' | 'recipient' | 'importer', name: string): string {
    return `${t(`party.${who}`)}: ${name}`;
  }
  return own;
}
