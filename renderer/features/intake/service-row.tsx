import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ServiceCode } from '../../../shared/policies/request';
import { serviceWording } from '../../../shared/wording/services';
import { useLanguage } from '../../i18n';
import { YesNoField } from './choice-field';
import { removePart } from './draft-parts';
import { servicePath } from './draft-path';
import { FieldGrid } from './field-frame';
import { changeDraft } from './intake-store';
import rowClasses from './rows.module.css';
import { SizeField } from './size-field';
import { TextField } from './text-field';
import { useLargeChangeHint } from './use-large-change-hint';
import { useServiceShown } from './use-shown';

/** One service asked for, with its own questions. */
export function ServiceRow(props: {
  readonly piece: number;
  readonly service: number;
  readonly code: ServiceCode;
}) {
  const { piece, service, code } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const shopHint = useLargeChangeHint(piece);
  const name = serviceWording[code][language];
  const shows = {
    quantity: useServiceShown(piece, service, 'quantity'),
    desiredSize: useServiceShown(piece, service, 'desiredSize'),
    sameFinger: useServiceShown(piece, service, 'sameFinger'),
    largeChange: useServiceShown(piece, service, 'largeChange'),
    replatingNeeded: useServiceShown(piece, service, 'replatingNeeded'),
  };
  const path = (field: keyof typeof shows) => servicePath(piece, service, field);
  return (
    <fieldset
      id={servicePath(piece, service, 'code')}
      tabIndex={-1}
      className={rowClasses.service}
      aria-label={name}
    >
      <div className={rowClasses.name}>{name}</div>
      <FieldGrid>
        {shows.quantity && (
          <TextField
            path={path('quantity')}
            label={t('field.quantity')}
            columns={2}
            inputMode="numeric"
            isPlain
          />
        )}
        {shows.desiredSize && (
          <SizeField path={path('desiredSize')} label={t('field.desiredSize')} columns={5} />
        )}
        {shows.sameFinger && (
          <YesNoField path={path('sameFinger')} label={t('field.sameFinger')} columns={3} />
        )}
        {shows.largeChange && (
          <YesNoField
            path={path('largeChange')}
            label={t('field.largeChange')}
            columns={4}
            hint={[t('hint.largeChange'), shopHint].filter((hint) => hint !== '').join(' · ')}
          />
        )}
        {shows.replatingNeeded && (
          <YesNoField path={path('replatingNeeded')} label={t('field.replatingNeeded')} columns={4} />
        )}
      </FieldGrid>
      <ActionIcon
        aria-label={t('services.remove', { service: name })}
        onClick={() => changeDraft((draft) => removePart(draft, piece, 'service', service))}
      >
        <IconX size={15} stroke={1.6} />
      </ActionIcon>
    </fieldset>
  );
}
