import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../shared/cases/customer';
import { isInLatin } from '../../../shared/shipping/parties/latin-letters';
import { keptLatinName, suggestLatin } from '../../../shared/shipping/parties/suggest-latin';
import classes from './shipment-parts.module.css';
import { useShipment, writeShipment } from './shipment-store';

/**
 * Where a line of a party cannot stand on a label: her own spelling and what her reading gives, to be taken or typed over.
 * An address is never spelled by the program.
 */
export function LatinOffers(props: {
  readonly who: 'shipper' | 'recipient' | 'importer';
  readonly customer: Customer | null;
}) {
  const { who, customer } = props;
  const { t } = useTranslation('shipment');
  const party = useShipment(({ draft }) => draft?.[who]);
  if (party == null) return null;
  const { contactName, companyName, streetLines, city } = party;
  const isNameForeign = !isInLatin(contactName) || contactName === '';
  const isForeign = [contactName, companyName, ...streetLines, city].some((text) => !isInLatin(text));
  if (!isForeign && !isNameForeign) return null;
  const kept = customer === null ? '' : keptLatinName(customer);
  const read = customer === null ? [] : suggestLatin({ kana: customer.kana }).map(({ text }) => text);
  const offers = isNameForeign ? [...new Set([kept, ...read])].filter((text) => text !== '') : [];
  return (
    <div className={classes.latin} role="status">
      {isForeign && <p className={classes.warn}>{t('party.latin')}</p>}
      {offers.length > 0 && (
        <p>
          {t(kept === '' ? 'party.suggested' : 'party.known')}{' '}
          {offers.map((text) => (
            <Button
              key={text}
              size="compact-xs"
              variant="default"
              mr={4}
              onClick={() => writeShipment(`${who}.contactName`, text)}
            >
              {t('party.take', { text })}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
