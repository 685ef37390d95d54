import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { AddressReading, AddressSuggestion } from '../../../shared/shipping/address-reading';
import type { PartyDraft } from '../../../shared/shipping/parties/party-draft';
import { useDesk } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import { AlertList } from './alert-list';
import { readPartyOf } from './read-shipment';
import classes from './shipment-parts.module.css';
import { changeShipment, tryShipment, useShipment } from './shipment-store';

type Who = 'shipper' | 'recipient' | 'importer';
type Answer =
  | { readonly kind: 'read'; readonly party: PartyDraft; readonly reading: AddressReading }
  | { readonly kind: 'refused'; readonly party: PartyDraft; readonly refusal: AppError };

function withAddress(party: PartyDraft, found: AddressSuggestion): PartyDraft {
  const { streetLines, ...place } = found;
  return {
    ...party,
    ...place,
    streetLines: [streetLines[0] ?? '', streetLines[1] ?? '', streetLines[2] ?? ''],
  };
}

/** Asks FedEx whether it knows the address, on a press and never by itself; what it would write instead is only offered. */
export function AddressAnswer(props: { readonly who: Who }) {
  const { who } = props;
  const { t } = useTranslation('shipment');
  const desk = useDesk();
  const party = useShipment(({ draft }) => draft?.[who]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBusy, setBusy] = useState(false);
  // An answer holds for what was asked about, and for nothing that was typed since.
  const current = answer !== null && answer.party === party ? answer : null;

  async function ask(): Promise<void> {
    if (party == null) return;
    const read = readPartyOf(party);
    if (read === null) return tryShipment();
    setBusy(true);
    const found = await desk.resolveAddress({ party: read });
    setBusy(false);
    setAnswer(
      found.ok
        ? { kind: 'read', party, reading: found.value }
        : { kind: 'refused', party, refusal: found.error },
    );
  }

  return (
    <div className={classes.address}>
      <span role="status" className={classes.dimmed}>
        {current?.kind === 'read' && t(`party.standings.${current.reading.standing}`)}
      </span>
      <Button size="compact-xs" variant="default" loading={isBusy} onClick={() => void ask()}>
        {t('party.ask')}
      </Button>
      {current?.kind === 'read' && current.reading.standing !== 'confirmed' && (
        <ul className={classes.offers} aria-label={t('party.proposal')}>
          {current.reading.suggestions.map((found) => {
            const line = [
              ...found.streetLines,
              found.city,
              found.stateOrProvince,
              found.postalCode,
              found.country,
            ]
              .filter((part) => part !== '')
              .join(', ');
            return (
              <li key={line}>
                {t('party.proposal')} {line}{' '}
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() =>
                    changeShipment((draft) => {
                      const before = draft[who];
                      return before === null ? draft : { ...draft, [who]: withAddress(before, found) };
                    })
                  }
                >
                  {t('party.takeProposal')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {current?.kind === 'read' && <AlertList alerts={current.reading.alerts} />}
      {current?.kind === 'refused' && <Refusal refusal={current.refusal} />}
    </div>
  );
}
