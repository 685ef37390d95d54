import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { emptyParty } from '../../../shared/shipping/parties/party-draft';
import { FormSection } from '../intake/form-section';
import { PartySection } from './party-section';
import { changeShipment, useShipment } from './shipment-store';

/** Most often the receiver imports; somebody else is asked for only where that is not so. */
export function ImporterSection() {
  const { t } = useTranslation('shipment');
  const hasOther = useShipment(({ draft }) => draft !== null && draft.importer !== null);
  return (
    <>
      <FormSection title={t('party.importer')} level={2}>
        <Checkbox
          label={t('party.hasImporter')}
          checked={hasOther}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            changeShipment((draft) => ({
              ...draft,
              importer: checked ? { ...emptyParty, streetLines: [...emptyParty.streetLines] } : null,
            }));
          }}
        />
      </FormSection>
      {hasOther && <PartySection who="importer" customer={null} />}
    </>
  );
}
