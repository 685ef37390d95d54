import { useTranslation } from 'react-i18next';
import { ChipsField } from '../intake/choice-field';
import { DayField } from '../intake/day-field';
import type { Columns } from '../intake/field-frame';
import { SizeField } from '../intake/size-field';
import { TextField } from '../intake/text-field';
import type { FactPath } from './asked-facts';
import { ChosenFact, useFieldWords } from './chosen-fact';
import { AvailableSizesField, ValueField } from './paired-fields';

/** Yes, no, and the answer that most forms lack. */
export function KnownField(props: {
  readonly path: string;
  readonly label: string;
  readonly columns: Columns;
  readonly hint?: string;
}) {
  const { t } = useTranslation('policyDesk');
  return (
    <ChipsField
      {...props}
      choices={[
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
        { value: '', label: t('notKnown') },
      ]}
    />
  );
}

/** A paper or a photo: here, or not yet. */
function EvidenceField(props: { readonly path: FactPath; readonly label: string }) {
  const { t } = useTranslation('policyDesk');
  return (
    <ChipsField
      {...props}
      columns={4}
      choices={[
        { value: 'yes', label: t('there') },
        { value: '', label: t('notThere') },
      ]}
    />
  );
}

/** The field of one fact, as its kind wants it. */
export function FactField(props: { readonly path: FactPath }) {
  const { path } = props;
  const { t, isKuno, notKnown } = useFieldWords();
  const text = { placeholder: notKnown.label, isPlain: true } as const;
  switch (path) {
    case 'contact.on':
    case 'contact.emailOn':
    case 'receivedOn':
    case 'item.deliveredOn':
    case 'decidedOn':
      return (
        <DayField
          path={path}
          label={t(`policyDesk:day.${dayNames[path]}`)}
          columns={4}
          lean="past"
          placeholder={path === 'decidedOn' ? t('policyDesk:today') : notKnown.label}
        />
      );
    case 'localJeweller':
      return <KnownField path={path} label={t('intake:field.localJeweller')} columns={6} />;
    case 'customerPaysTransport':
      return <KnownField path={path} label={t('intake:field.customerPaysTransport')} columns={12} />;
    case 'item.unused':
      return <KnownField path={path} label={t('intake:field.unused')} columns={5} />;
    case 'item.damaged':
      return <KnownField path={path} label={t('intake:field.damaged')} columns={5} />;
    case 'item.hasCertificate':
      return <KnownField path={path} label={t('policyDesk:field.certificate')} columns={5} />;
    case 'item.design.feeExempt':
      return (
        <KnownField
          path={path}
          label={isKuno ? t('intake:design.kunoFree') : t('intake:field.designFeeExempt')}
          columns={6}
        />
      );
    case 'evidence.photos':
    case 'evidence.certificatePhoto':
    case 'evidence.damagePhoto':
    case 'evidence.identifyingPhoto':
      return <EvidenceField path={path} label={t(`policyDesk:evidence.${evidenceNames[path]}`)} />;
    case 'item.orderNumber':
      return <TextField {...text} path={path} label={t('intake:field.orderNumber')} columns={4} />;
    case 'item.earlierResizes':
      return (
        <TextField
          {...text}
          path={path}
          label={t('intake:field.earlierResizes')}
          columns={3}
          inputMode="numeric"
          placeholder="0"
        />
      );
    case 'item.design.rangeDown':
      return (
        <TextField
          {...text}
          path={path}
          label={t('intake:field.designRangeDown')}
          columns={3}
          inputMode="decimal"
        />
      );
    case 'item.design.rangeUp':
      return (
        <TextField
          {...text}
          path={path}
          label={t('intake:field.designRangeUp')}
          columns={3}
          inputMode="decimal"
        />
      );
    case 'item.purchasedSize':
      return <SizeField path={path} label={t('intake:field.purchasedSize')} columns={5} />;
    case 'item.currentSize':
      return <SizeField path={path} label={t('intake:field.currentSize')} columns={5} />;
    case 'item.design.availableSizes':
      return <AvailableSizesField />;
    case 'item.value':
      return <ValueField />;
    default:
      return <ChosenFact path={path} />;
  }
}

const dayNames = {
  'contact.on': 'contactOn',
  'contact.emailOn': 'emailOn',
  receivedOn: 'receivedOn',
  'item.deliveredOn': 'deliveredOn',
  decidedOn: 'decidedOn',
} as const;

const evidenceNames = {
  'evidence.photos': 'photos',
  'evidence.certificatePhoto': 'certificatePhoto',
  'evidence.damagePhoto': 'damagePhoto',
  'evidence.identifyingPhoto': 'identifyingPhoto',
} as const;
