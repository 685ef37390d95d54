import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../shared/cases/customer';
import { isInLatin, withoutRareMarks } from '../../../shared/shipping/parties/latin-letters';
import {
  keptLatinName,
  type LatinSuggestion,
  suggestLatin,
} from '../../../shared/shipping/parties/suggest-latin';
import { latinSuggestionWording } from '../../../shared/wording/shipping';
import { useLanguage } from '../../app/desk-context';
import { focusWhenDrawn } from '../intake/go-to-field';
import classes from './shipment-parts.module.css';
import { useShipment, writeShipment } from './shipment-store';

type NameOffer = {
  readonly text: string;
  readonly from: 'typed' | 'kept' | LatinSuggestion['longVowels'];
};

/** What is typed without the marks that labels lack, her own spelling, and what her reading gives; each once. */
function namesOffered(typed: string, customer: Customer | null): readonly NameOffer[] {
  const plain = withoutRareMarks(typed);
  const kept = customer === null ? '' : keptLatinName(customer);
  const read = customer === null ? [] : suggestLatin({ kana: customer.kana });
  const all: readonly NameOffer[] = [
    { text: isInLatin(plain) ? plain.trim() : '', from: 'typed' },
    { text: kept, from: 'kept' },
    ...read.map(({ text, longVowels }) => ({ text, from: longVowels })),
  ];
  return all.filter(
    ({ text }, place) => text !== '' && all.findIndex((other) => other.text === text) === place,
  );
}

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
  const language = useLanguage();
  const party = useShipment(({ draft }) => draft?.[who]);
  if (party == null) return null;
  const { contactName, companyName, streetLines, city } = party;
  const isNameForeign = !isInLatin(contactName) || contactName === '';
  const isForeign = [contactName, companyName, ...streetLines, city].some((text) => !isInLatin(text));
  if (!isForeign && !isNameForeign) return null;
  const offers = isNameForeign ? namesOffered(contactName, customer) : [];
  return (
    <div className={classes.latin} role="status">
      {isForeign && <p className={classes.warn}>{t('party.latin')}</p>}
      {offers.map(({ text, from }) => (
        <p key={text}>
          <Button
            size="compact-xs"
            variant="default"
            mr={6}
            onClick={() => {
              writeShipment(`${who}.contactName`, text);
              focusWhenDrawn(`${who}.contactName`);
            }}
          >
            {t('party.take', { text })}
          </Button>{' '}
          {from === 'kept'
            ? t('party.known')
            : from === 'typed'
              ? t('party.withoutMarks')
              : latinSuggestionWording[from][language]}
        </p>
      ))}
    </div>
  );
}
