import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { typedAmount } from '../../../shared/cases/typed-values';
import { formatAmount } from '../../../shared/money/money';
import type { ShippingFaultCode } from '../../../shared/shipping/faults';
import { shopParty } from '../../../shared/shipping/orders/proposed-parties';
import { type PartyDraft, partyDraftOf } from '../../../shared/shipping/parties/party-draft';
import { readParty } from '../../../shared/shipping/parties/read-party';
import { actingAs } from '../../app/acting';
import { useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { databaseRefusal } from '../../db/database-refusal';
import { configureShop } from '../../db/shop';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { useCountries } from '../intake/countries';
import { usualCurrencies } from '../intake/money-field';
import { useShippingFaultWords } from './fault-words';
import classes from './shipping.module.css';

const names = ['companyName', 'contactName'] as const;
const place = ['city', 'stateOrProvince', 'postalCode', 'phone', 'email', 'taxId'] as const;

/** The shop as parcels go to it and come from it, once for all of them: in Latin letters, in the lengths of a label. */
export function ShopPartyForm() {
  const { t } = useTranslation(['shipping', 'shipment']);
  const wordsOf = useShippingFaultWords();
  const countries = useCountries();
  const { db, shop } = useLedger();
  const kept = shop.shipping;
  const [typed, setTyped] = useState<PartyDraft | null>(null);
  const [limit, setLimit] = useState(kept?.carriageLimit == null ? '' : formatAmount(kept.carriageLimit));
  const [currency, setCurrency] = useState(kept?.carriageLimit?.currency ?? 'USD');
  const [faults, setFaults] = useState<ReadonlyMap<string, ShippingFaultCode>>(new Map());
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isSaved, setSaved] = useState(false);
  const draft = typed ?? (kept === undefined ? shopParty(shop) : partyDraftOf(kept.party));

  const faultAt = (path: string) => {
    const code = faults.get(path);
    return code === undefined ? undefined : wordsOf(code);
  };

  const field = (name: (typeof names)[number] | (typeof place)[number]) => (
    <TextInput
      key={name}
      label={t(`shipment:party.${name}`)}
      value={draft[name]}
      error={faultAt(`shop.${name}`)}
      autoComplete="off"
      onChange={(event) => setTyped({ ...draft, [name]: event.currentTarget.value })}
    />
  );

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const { party, faults: found } = readParty(draft, 'shop');
    const amount = typedAmount(limit, currency);
    const all = new Map(found.map(({ path, code }) => [path, code]));
    if (amount.fault !== null) all.set('shop.limit', 'not-an-amount');
    setFaults(all);
    setSaved(false);
    if (all.size > 0) return focusFirstFault(form);
    const by = await askWho();
    if (by === 'cancelled') return;
    try {
      const carriageLimit = amount.value === null || amount.value.minor === 0 ? null : amount.value;
      await configureShop(
        db,
        { ...shop, shipping: { ...kept, party, carriageLimit } },
        actingAs(by, shop.station),
      );
      setRefusal(null);
      setTyped((now) => (now === typed ? null : now));
      setSaved(true);
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  return (
    <form
      className={classes.carrier}
      onSubmit={(event) => void save(event)}
      noValidate
      aria-labelledby="shop-party-title"
    >
      <h2 id="shop-party-title">{t('shopParty.title')}</h2>
      <p>{t('shopParty.hint')}</p>
      <div className={classes.partyFields}>
        {names.map(field)}
        {draft.streetLines.map((line, at) => (
          <TextInput
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of an address is known by its place.
            key={at}
            label={t('shipment:party.street', { number: at + 1 })}
            value={line}
            error={faultAt(`shop.streetLines.${at}`)}
            autoComplete="off"
            onChange={(event) =>
              setTyped({ ...draft, streetLines: draft.streetLines.with(at, event.currentTarget.value) })
            }
          />
        ))}
        {place.map(field)}
        <NativeSelect
          size="xs"
          label={t('shipment:party.country')}
          value={draft.country}
          error={faultAt('shop.country')}
          data={[{ value: '', label: '' }, ...countries]}
          onChange={(event) => setTyped({ ...draft, country: event.currentTarget.value })}
        />
        <TextInput
          label={t('shopParty.limit')}
          description={t('shopParty.limitHint')}
          value={limit}
          error={faultAt('shop.limit')}
          inputMode="decimal"
          autoComplete="off"
          onChange={(event) => setLimit(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={t('shipment:values.currency')}
          value={currency}
          data={[...new Set(['USD', ...usualCurrencies])]}
          onChange={(event) => setCurrency(event.currentTarget.value)}
        />
      </div>
      {refusal !== null && <Refusal refusal={refusal} />}
      <div>
        <Button type="submit">{t('carrier.save')}</Button>
      </div>
      <p role="status" className={classes.saved}>
        {isSaved && t('carrier.saved')}
      </p>
    </form>
  );
}
