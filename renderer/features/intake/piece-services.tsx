import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { emptyService } from '../../../shared/cases/empty-draft';
import { type ServiceCode, serviceCodes } from '../../../shared/policies/request';
import { serviceWording } from '../../../shared/wording/services';
import { useLanguage } from '../../i18n';
import { ChipsRow } from './chips-row';
import { addService, removePart } from './draft-parts';
import { servicePath } from './draft-path';
import classes from './field.module.css';
import { FormSection } from './form-section';
import { changeDraft, useIntake, writeField } from './intake-store';
import { servicesFor } from './offered-services';
import rowClasses from './rows.module.css';
import { ServiceRow } from './service-row';
import { useFaultWords } from './use-field';
import { useDraftText } from './use-shown';

/** Asks for a service: in the line that is still open, else in a new one. */
function askFor(piece: number, code: ServiceCode): void {
  const services = useIntake.getState().draft?.pieces[piece]?.services ?? [];
  const open = services.findIndex((service) => service.code === '');
  if (open >= 0) writeField(servicePath(piece, open, 'code'), code);
  else changeDraft((draft) => addService(draft, piece, { ...emptyService(), code }));
}

function takeBack(piece: number, code: ServiceCode): void {
  changeDraft((draft) => {
    const at = draft.pieces[piece]?.services.findIndex((service) => service.code === code) ?? -1;
    return at === -1 ? draft : removePart(draft, piece, 'service', at);
  });
}

function OfferedServices(props: { readonly piece: number; readonly chosen: readonly string[] }) {
  const { piece, chosen } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const house = useDraftText((draft) => draft.pieces[piece]?.house);
  const kind = useDraftText((draft) => draft.pieces[piece]?.kind);
  const { first, other } = servicesFor({ house, kind });
  return (
    <ChipsRow
      chips={first.map((code) => ({
        value: code,
        label: serviceWording[code][language],
        isChosen: chosen.includes(code),
      }))}
      onChange={(value, isChosen) => {
        const code = first.find((each) => each === value);
        if (code !== undefined) (isChosen ? askFor : takeBack)(piece, code);
      }}
    >
      <NativeSelect
        size="xs"
        aria-label={t('services.other')}
        value=""
        data={[
          { value: '', label: t('services.other') },
          ...other
            .filter((code) => !chosen.includes(code))
            .map((code) => ({ value: code, label: serviceWording[code][language] })),
        ]}
        onChange={(event) => {
          const code = serviceCodes.find((each) => each === event.currentTarget.value);
          if (code !== undefined) askFor(piece, code);
        }}
      />
    </ChipsRow>
  );
}

/** What is wanted for the piece: one line a service, with the questions that service asks. */
export function PieceServices(props: { readonly piece: number }) {
  const { piece } = props;
  const { t } = useTranslation('intake');
  const codes = useIntake(
    useShallow((state) => state.draft?.pieces[piece]?.services.map((service) => service.code) ?? []),
  );
  const listPath = `pieces.${piece}.services`;
  const openPath = servicePath(piece, 0, 'code');
  const isOpen = codes[0] === '';
  const listFault = useFaultWords(listPath);
  const openFault = useFaultWords(openPath);
  const fault = listFault ?? (isOpen ? openFault : undefined);
  return (
    <FormSection level={3} title={t('services.title')}>
      <fieldset
        id={listPath}
        tabIndex={-1}
        aria-label={t('services.title')}
        className={`${classes.plain} ${fault === undefined ? '' : classes.faulty}`}
      >
        {/* A line that was never filled in has no row of its own: whoever is sent to it lands on the offer. */}
        <div id={isOpen ? openPath : undefined}>
          <OfferedServices piece={piece} chosen={codes} />
        </div>
        {fault !== undefined && <div className={classes.fault}>{fault}</div>}
      </fieldset>
      <div className={rowClasses.list}>
        {codes.map((code, service) =>
          code === '' ? null : <ServiceRow key={code} piece={piece} service={service} code={code} />,
        )}
      </div>
    </FormSection>
  );
}
