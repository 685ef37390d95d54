import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import { nameOfPiece } from '../../../shared/documents/bills';
import { displayMoney } from '../../../shared/money/money';
import { emptyCommodity } from '../../../shared/shipping/orders/proposed-goods';
import { useLanguage } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { ListField } from '../intake/choice-field';
import { useCountries } from '../intake/countries';
import { FieldGrid } from '../intake/field-frame';
import { FormSection } from '../intake/form-section';
import { focusWhenDrawn } from '../intake/go-to-field';
import { TextField } from '../intake/text-field';
import { lineValueOf } from './read-amounts';
import { changeShipment, useShipment } from './shipment-store';
import { TariffField, TariffOffers } from './tariff-field';

const units = ['EA', 'PR'] as const;

function LineValue(props: { readonly at: number }) {
  const { t } = useTranslation('shipment');
  const language = useLanguage();
  const draft = useShipment((state) => state.draft);
  const value = draft === null ? null : lineValueOf(draft, props.at);
  if (value === null) return null;
  return (
    <span>
      {t('goods.lineValue')}: {displayMoney(value, language)}
    </span>
  );
}

function CommodityFields(props: { readonly state: CaseState; readonly at: number }) {
  const { state, at } = props;
  const { t } = useTranslation('shipment');
  const language = useLanguage();
  const countries = useCountries();
  const isMetric = useShipment(({ draft }) => draft?.package.system === 'metric');
  const count = useShipment(({ draft }) => draft?.commodities.length ?? 0);
  const path = (field: string) => `commodities.${at}.${field}`;

  function remove(): void {
    changeShipment((draft) => ({
      ...draft,
      commodities: draft.commodities.filter((_, index) => index !== at),
    }));
    focusWhenDrawn('add-commodity');
  }

  return (
    <FormSection
      title={t('goods.line', { number: at + 1 })}
      level={3}
      note={<LineValue at={at} />}
      actions={
        count > 1 && (
          <ActionIcon onClick={remove} aria-label={t('goods.remove', { number: at + 1 })}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )
      }
    >
      <FieldGrid>
        <TextField
          path={path('description')}
          label={t('goods.description')}
          columns={8}
          isPlain
          isRequired
          hint={t('goods.descriptionHint')}
        />
        <ListField
          path={path('bagNumber')}
          label={t('goods.piece')}
          columns={4}
          emptyLabel={t('goods.noPiece')}
          choices={state.pieces.map(({ bagNumber }) => ({
            value: bagNumber,
            label: `${nameOfPiece({ ...state, language }, bagNumber)} ${bagNumber}`,
          }))}
        />
        <TariffField at={at} />
        <ListField
          path={path('countryOfManufacture')}
          label={t('goods.countryOfManufacture')}
          columns={3}
          choices={countries}
          isRequired
        />
        <TextField path={path('metal')} label={t('goods.metal')} columns={3} isPlain />
        <TextField path={path('serial')} label={t('goods.serial')} columns={3} isPlain />
        <TariffOffers state={state} at={at} />
        <TextField
          path={path('quantity')}
          label={t('goods.quantity')}
          columns={2}
          isPlain
          isRequired
          inputMode="numeric"
        />
        <ListField
          path={path('unit')}
          label={t('goods.unit')}
          columns={2}
          choices={units.map((value) => ({ value, label: t(`goods.units.${value}`) }))}
        />
        <TextField
          path={path('unitValue')}
          label={t('goods.unitValue')}
          columns={3}
          isPlain
          isRequired
          inputMode="decimal"
        />
        <TextField
          path={path('netWeight')}
          label={t('goods.netWeight', { unit: isMetric ? 'kg' : 'lb' })}
          columns={3}
          isPlain
          isRequired
          inputMode="decimal"
        />
      </FieldGrid>
    </FormSection>
  );
}

/** What is in the parcel, a line for like things of one piece. */
export function GoodsSection(props: { readonly state: CaseState }) {
  const { t } = useTranslation('shipment');
  const lines = useShipment(({ draft }) => draft?.commodities);
  const count = lines?.length ?? 0;

  function add(): void {
    changeShipment((draft) => ({ ...draft, commodities: [...draft.commodities, emptyCommodity(newId())] }));
    focusWhenDrawn(`commodities.${count}.description`);
  }

  return (
    <FormSection
      title={t('goods.title')}
      level={2}
      actions={
        <Button
          id="add-commodity"
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={add}
        >
          {t('goods.add')}
        </Button>
      }
    >
      {lines?.map(({ key }, at) => (
        <CommodityFields key={key} state={props.state} at={at} />
      ))}
    </FormSection>
  );
}
