import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../shared/cases/customer';
import { ListField } from '../intake/choice-field';
import { useCountries } from '../intake/countries';
import { readText } from '../intake/draft-path';
import { FieldGrid } from '../intake/field-frame';
import { FormSection } from '../intake/form-section';
import { TextField } from '../intake/text-field';
import { AddressAnswer } from './address-answer';
import { LatinOffers } from './latin-offers';
import { useShipment } from './shipment-store';
import { YesField } from './yes-field';

/** FedEx's lengths of a party's lines. */
const limits = { contactName: 70, companyName: 35, street: 35, city: 35, postalCode: 10, taxId: 18 } as const;

function Line(props: {
  readonly path: string;
  readonly label: string;
  readonly limit: number;
  readonly columns: 2 | 3 | 4 | 5 | 6;
  readonly isRequired?: boolean;
}) {
  const { path, label, limit, columns, isRequired = false } = props;
  const { t } = useTranslation('shipment');
  const left = useShipment(({ draft, writing }) =>
    writing === path && draft !== null ? limit - readText(draft, path).length : null,
  );
  return (
    <TextField
      path={path}
      label={label}
      columns={columns}
      isPlain
      isRequired={isRequired}
      // Counted only while it is typed; an overlong line is told by its fault.
      hint={left === null || left < 0 ? undefined : t('party.left', { count: left })}
    />
  );
}

/** One end of the journey, line by line as FedEx prints it. */
export function PartySection(props: {
  readonly who: 'shipper' | 'recipient' | 'importer';
  /** Where this end is the customer's. */
  readonly customer: Customer | null;
}) {
  const { who, customer } = props;
  const { t } = useTranslation('shipment');
  const countries = useCountries();
  const lineCount = useShipment(({ draft }) => draft?.[who]?.streetLines.length ?? 0);
  const lines = Array.from({ length: Math.max(3, lineCount) }, (_, at) => at);
  const country = useShipment(({ draft }) => draft?.[who]?.country ?? '');
  return (
    <FormSection title={t(`party.${who}`)} level={2} actions={<AddressAnswer who={who} />}>
      <FieldGrid>
        <Line
          path={`${who}.contactName`}
          label={t('party.contactName')}
          limit={limits.contactName}
          columns={5}
          isRequired
        />
        <Line
          path={`${who}.companyName`}
          label={t('party.companyName')}
          limit={limits.companyName}
          columns={4}
        />
        <TextField
          path={`${who}.phone`}
          label={t('party.phone')}
          columns={3}
          isPlain
          isRequired
          inputMode="tel"
          hint={t(country === 'US' ? 'party.phoneHintUS' : 'party.phoneHint')}
        />
        {lines.map((at) => (
          <Line
            key={at}
            path={`${who}.streetLines.${at}`}
            label={t('party.street', { number: at + 1 })}
            limit={limits.street}
            columns={4}
            isRequired={at === 0}
          />
        ))}
        <Line path={`${who}.city`} label={t('party.city')} limit={limits.city} columns={3} isRequired />
        <TextField
          path={`${who}.stateOrProvince`}
          label={t('party.stateOrProvince')}
          columns={2}
          isPlain
          hint={t(country === 'JP' ? 'party.noState' : 'party.stateHint')}
          onLeave={(text) => text.trim().toUpperCase()}
        />
        <Line
          path={`${who}.postalCode`}
          label={t('party.postalCode')}
          limit={limits.postalCode}
          columns={2}
        />
        <ListField
          path={`${who}.country`}
          label={t('party.country')}
          columns={3}
          choices={countries}
          isRequired
        />
        <Line path={`${who}.taxId`} label={t('party.taxId')} limit={limits.taxId} columns={2} />
        <TextField path={`${who}.email`} label={t('party.email')} columns={5} isPlain inputMode="email" />
        <YesField path={`${who}.isResidential`} label={t('party.isResidential')} columns={3} />
      </FieldGrid>
      <LatinOffers who={who} customer={customer} />
    </FormSection>
  );
}
