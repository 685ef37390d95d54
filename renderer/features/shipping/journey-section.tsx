import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { nameOfPiece } from '../../../shared/documents/bills';
import { directions, shippingMethods } from '../../../shared/shipping/customs-words';
import { carrierServices } from '../../../shared/shipping/order';
import { carrierServiceWording, directionWording, methodWording } from '../../../shared/wording/shipping';
import { useLanguage } from '../../app/desk-context';
import { ChipsField, ListField } from '../intake/choice-field';
import { useChoices } from '../intake/choices';
import { DayField } from '../intake/day-field';
import { Cell, FieldGrid } from '../intake/field-frame';
import { FormSection } from '../intake/form-section';
import { TextField } from '../intake/text-field';
import { useProposals } from './proposals';
import { useShipment } from './shipment-store';
import { YesField } from './yes-field';

/** Which way, which pieces, what was or will be done with them: everything else follows from it. */
export function JourneySection(props: { readonly state: CaseState; readonly customer: Customer }) {
  const { state, customer } = props;
  const { t } = useTranslation('shipment');
  const language = useLanguage();
  const bags = useShipment(({ draft }) => draft?.bagNumbers);
  const isOutbound = useShipment(({ draft }) => draft?.direction === 'outbound');
  const propose = useProposals(state, customer);
  return (
    <FormSection title={t('journey.title')} level={2}>
      <FieldGrid>
        <ChipsField
          path="direction"
          label={t('journey.direction')}
          columns={4}
          isKept
          choices={useChoices(directions, directionWording)}
          onChosen={propose.direction}
        />
        <ChipsField
          path="method"
          label={t('journey.method')}
          columns={6}
          isKept
          hint={t('journey.methodHint')}
          choices={useChoices(shippingMethods, methodWording)}
        />
        <YesField path="isFree" label={t('journey.isFree')} columns={2} />
        {state.pieces.length > 1 && (
          <Cell columns={12}>
            <Checkbox.Group
              label={t('journey.pieces')}
              value={[...(bags ?? [])]}
              onChange={(values) =>
                propose.pieces(
                  state.pieces.map(({ bagNumber }) => bagNumber).filter((bag) => values.includes(bag)),
                )
              }
            >
              {state.pieces.map(({ bagNumber }) => (
                <Checkbox
                  key={bagNumber}
                  mt={10}
                  value={bagNumber}
                  label={`${nameOfPiece({ ...state, language }, bagNumber)} ${bagNumber}`}
                />
              ))}
            </Checkbox.Group>
          </Cell>
        )}
        <DayField path="shipOn" label={t('journey.shipOn')} columns={3} lean="future" />
        <ListField
          path="service"
          label={t('journey.service')}
          columns={4}
          choices={useChoices(carrierServices, carrierServiceWording)}
        />
        {isOutbound ? (
          <>
            <TextField path="cameBy.trackingNumber" label={t('journey.cameBy')} columns={3} isPlain />
            <DayField path="cameBy.receivedOn" label={t('journey.receivedOn')} columns={2} lean="past" />
          </>
        ) : (
          <>
            <TextField
              path="returnOf.trackingNumber"
              label={t('journey.returnOf')}
              columns={3}
              isPlain
              hint={t('journey.returnOfHint')}
            />
            <DayField path="returnOf.shippedOn" label={t('journey.shippedOn')} columns={2} lean="past" />
          </>
        )}
      </FieldGrid>
    </FormSection>
  );
}
