import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { type ServiceCode, serviceCodes } from '../../../shared/policies/request';
import { serviceWording } from '../../../shared/wording/services';
import { useLanguage } from '../../i18n';
import { ChipsRow } from '../intake/chips-row';
import classes from '../intake/field.module.css';
import { FieldGrid } from '../intake/field-frame';
import { servicesFor } from '../intake/offered-services';
import rowClasses from '../intake/rows.module.css';
import { mattersForService } from '../intake/shown-fields';
import { SizeField } from '../intake/size-field';
import { TextField } from '../intake/text-field';
import { KnownField } from './fact-field';
import { askService, useQuestion } from './question-store';

type ServiceFact = 'quantity' | 'desiredSize' | 'sameFinger' | 'largeChange' | 'replatingNeeded';

/** One service with its questions; the rarer ones stand here too while all facts are shown. */
function ServiceFacts(props: { readonly place: number; readonly code: ServiceCode }) {
  const { place, code } = props;
  const { t } = useTranslation(['policyDesk', 'intake']);
  const language = useLanguage();
  const shown = useQuestion(
    useShallow(({ question, showsRest }) => {
      const quantity = question.services[place]?.quantity ?? '1';
      const piece = { house: question.policy, plating: question.item.plating };
      const shows = (field: ServiceFact) =>
        showsRest ||
        mattersForService(field, { code, quantity }, piece) ||
        question.services[place]?.[field] !== (field === 'quantity' ? '1' : '');
      return {
        quantity: shows('quantity'),
        desiredSize: shows('desiredSize'),
        sameFinger: shows('sameFinger'),
        largeChange: shows('largeChange'),
        replatingNeeded: shows('replatingNeeded'),
      };
    }),
  );
  const path = (field: ServiceFact) => `services.${place}.${field}`;
  const name = serviceWording[code][language];
  return (
    <fieldset id={`services.${place}.code`} tabIndex={-1} className={rowClasses.service} aria-label={name}>
      <div className={rowClasses.name}>{name}</div>
      <FieldGrid>
        {shown.quantity && (
          <TextField
            path={path('quantity')}
            label={t('intake:field.quantity')}
            columns={4}
            inputMode="numeric"
            isPlain
          />
        )}
        {shown.desiredSize && (
          <SizeField path={path('desiredSize')} label={t('intake:field.desiredSize')} columns={8} />
        )}
        {shown.sameFinger && (
          <KnownField path={path('sameFinger')} label={t('intake:field.sameFinger')} columns={8} />
        )}
        {shown.largeChange && (
          <KnownField
            path={path('largeChange')}
            label={t('intake:field.largeChange')}
            columns={8}
            hint={t('intake:hint.largeChange')}
          />
        )}
        {shown.replatingNeeded && (
          <KnownField path={path('replatingNeeded')} label={t('intake:field.replatingNeeded')} columns={8} />
        )}
      </FieldGrid>
      <ActionIcon
        aria-label={t('intake:services.remove', { service: name })}
        onClick={() => askService(code, false)}
      >
        <IconX size={15} stroke={1.6} />
      </ActionIcon>
    </fieldset>
  );
}

/** What the customer wants: the services of the house first, every other one in the list beside them. */
export function AskedServices() {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const house = useQuestion((state) => state.question.policy);
  const asked = useQuestion(useShallow((state) => state.question.services.map(({ code }) => code)));
  const { first, other } = servicesFor({ house, kind: '' });
  const word = (code: ServiceCode) => serviceWording[code][language];
  return (
    <>
      <fieldset id="services" tabIndex={-1} aria-label={t('services.title')} className={classes.plain}>
        <ChipsRow
          chips={first.map((value) => ({ value, label: word(value), isChosen: asked.includes(value) }))}
          onChange={(value, isChosen) => {
            const code = first.find((each) => each === value);
            if (code !== undefined) askService(code, isChosen);
          }}
        >
          <NativeSelect
            size="xs"
            aria-label={t('services.other')}
            value=""
            data={[
              { value: '', label: t('services.other') },
              ...other
                .filter((code) => !asked.includes(code))
                .map((value) => ({ value, label: word(value) })),
            ]}
            onChange={(event) => {
              const code = serviceCodes.find((each) => each === event.currentTarget.value);
              if (code !== undefined) askService(code, true);
            }}
          />
        </ChipsRow>
      </fieldset>
      <div className={rowClasses.list}>
        {asked.map((code, place) => (
          <ServiceFacts key={code} place={place} code={code} />
        ))}
      </div>
    </>
  );
}
