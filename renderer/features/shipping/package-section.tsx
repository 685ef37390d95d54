import { useTranslation } from 'react-i18next';
import { measureSystems } from '../../../shared/shipping/order';
import { ChipsField } from '../intake/choice-field';
import { FieldGrid } from '../intake/field-frame';
import { FormSection } from '../intake/form-section';
import { TextField } from '../intake/text-field';
import { PackageAnswer } from './package-answer';
import type { ShipmentReading } from './read-shipment';
import { useShipment } from './shipment-store';

const sides = ['length', 'width', 'height'] as const;

/** The closed parcel against the limits of the house, while it is typed. */
export function PackageSection(props: { readonly reading: ShipmentReading }) {
  const { t } = useTranslation('shipment');
  const isMetric = useShipment(({ draft }) => draft?.package.system === 'metric');
  const number = { isPlain: true, inputMode: 'decimal', isRequired: true } as const;
  const unit = isMetric ? 'cm' : 'in';
  return (
    <FormSection title={t('parcel.title')} level={2} note={t('parcel.closed')}>
      <FieldGrid>
        <ChipsField
          path="package.system"
          label={t('parcel.system')}
          columns={3}
          isKept
          choices={measureSystems.map((value) => ({ value, label: t(`parcel.${value}`) }))}
        />
        {sides.map((side) => (
          <TextField
            key={side}
            {...number}
            path={`package.${side}`}
            label={t(`parcel.${side}`)}
            columns={2}
            rightSection={unit}
          />
        ))}
        <TextField
          {...number}
          path="package.weight"
          label={t('parcel.weight')}
          columns={2}
          rightSection={isMetric ? 'kg' : 'lb'}
        />
      </FieldGrid>
      <PackageAnswer reading={props.reading} />
    </FormSection>
  );
}
