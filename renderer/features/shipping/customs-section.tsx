import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { customsOptions, shipmentPurposes } from '../../../shared/shipping/customs-words';
import { customsOptionWording, customsReasonWording, purposeWording } from '../../../shared/wording/shipping';
import { useLanguage } from '../../app/desk-context';
import { FactList } from '../cases/fact-list';
import { ListField } from '../intake/choice-field';
import { useChoices } from '../intake/choices';
import { FieldGrid } from '../intake/field-frame';
import { FormSection } from '../intake/form-section';
import { focusWhenDrawn } from '../intake/go-to-field';
import { NoteField, TextField } from '../intake/text-field';
import type { ShipmentReading } from './read-shipment';
import classes from './shipment-parts.module.css';
import { changeShipment, useShipment } from './shipment-store';

const longestStatement = 554;
const optionsAndNone = ['none', ...customsOptions] as const;
const following = { purpose: '', option: '', statement: '', changedBecause: '' } as const;

/** What customs are told, and why; other words stand under a person's reason. */
export function CustomsSection(props: { readonly reading: ShipmentReading }) {
  const { derived } = props.reading;
  const { t } = useTranslation('shipment');
  const language = useLanguage();
  const purposes = useChoices(shipmentPurposes, purposeWording);
  const options = useChoices(optionsAndNone, customsOptionWording);
  const customs = useShipment(({ draft }) => draft?.customs);
  if (customs === undefined || derived === null) return null;
  const { words, why } = derived;
  const isOwn = customs.purpose !== '' || customs.option !== '' || customs.statement !== '';

  function change(): void {
    changeShipment((draft) => ({
      ...draft,
      customs: {
        purpose: words.purpose,
        option: words.option ?? 'none',
        statement: words.statement,
        changedBecause: draft.customs.changedBecause,
      },
    }));
    focusWhenDrawn('customs.purpose');
  }

  return (
    <FormSection
      title={t('customs.title')}
      level={2}
      actions={
        <Button
          size="compact-xs"
          variant="default"
          onClick={() =>
            isOwn ? changeShipment((draft) => ({ ...draft, customs: { ...following } })) : change()
          }
        >
          {t(isOwn ? 'customs.back' : 'customs.change')}
        </Button>
      }
    >
      <ul className={classes.why} aria-label={t('customs.why')}>
        {why.map((reason) => (
          <li key={reason}>{customsReasonWording[reason][language]}</li>
        ))}
      </ul>
      {isOwn ? (
        <>
          <p className={classes.warn}>{t('customs.changed')}</p>
          <FieldGrid>
            <ListField path="customs.purpose" label={t('customs.purpose')} columns={6} choices={purposes} />
            <ListField path="customs.option" label={t('customs.option')} columns={6} choices={options} />
            <NoteField
              path="customs.statement"
              label={t('customs.statement')}
              columns={12}
              rows={3}
              hint={t('customs.left', { count: longestStatement - customs.statement.length })}
            />
            <TextField
              path="customs.changedBecause"
              label={t('customs.changedBecause')}
              columns={12}
              isRequired
            />
          </FieldGrid>
        </>
      ) : (
        <FactList
          facts={[
            {
              label: t('customs.purpose'),
              value: `${purposeWording[words.purpose][language]} / ${customsOptionWording[words.option ?? 'none'][language]}`,
            },
            { label: t('customs.statement'), value: <span lang="en">{words.statement}</span> },
          ]}
        />
      )}
    </FormSection>
  );
}
