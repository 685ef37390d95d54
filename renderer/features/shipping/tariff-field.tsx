import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import { scheduleBOffers, scheduleBSearch } from '../../../shared/shipping/goods/schedule-b';
import { plainTariffCode } from '../../../shared/shipping/orders/read-commodities';
import { scheduleBWording } from '../../../shared/wording/shipping';
import { useLanguage } from '../../app/desk-context';
import { Cell } from '../intake/field-frame';
import { focusWhenDrawn } from '../intake/go-to-field';
import { TextField } from '../intake/text-field';
import classes from './shipment-parts.module.css';
import { useShipment, writeShipment } from './shipment-store';

function pathOf(at: number): string {
  return `commodities.${at}.tariffCode`;
}

/** `7113.19.5025`, as the schedules print it. */
function printed(code: string): string {
  return code.replace(/^(\d{4})(\d{2})(\d{4})$/u, '$1.$2.$3');
}

/** The code of a line. */
export function TariffField(props: { readonly at: number }) {
  const { t } = useTranslation('shipment');
  const isUsExport = useShipment(({ draft }) => draft?.shipper.country === 'US');
  return (
    <TextField
      path={pathOf(props.at)}
      label={t(isUsExport ? 'goods.scheduleB' : 'goods.tariffCode')}
      columns={3}
      isPlain
      isRequired
      inputMode="numeric"
      hint={isUsExport ? t('goods.scheduleBHint') : undefined}
    />
  );
}

/** For an export from the US ten digits that may be the right ones, each to be taken by one key, and where all are found. */
export function TariffOffers(props: { readonly state: CaseState; readonly at: number }) {
  const { state, at } = props;
  const { t } = useTranslation('shipment');
  const language = useLanguage();
  const isUsExport = useShipment(({ draft }) => draft?.shipper.country === 'US');
  const bagNumber = useShipment(({ draft }) => draft?.commodities[at]?.bagNumber ?? null);
  const typed = useShipment(({ draft }) => plainTariffCode(draft?.commodities[at]?.tariffCode ?? ''));
  const piece = state.pieces.find((each) => each.bagNumber === bagNumber);
  // Ten digits were chosen by somebody: nothing is offered over them.
  if (!isUsExport || typed.length >= 10) return null;
  const offers = piece === undefined ? [] : scheduleBOffers(piece);
  return (
    <Cell columns={12}>
      <p className={classes.dimmed}>
        {offers.map(({ code, thing }) => (
          <Button
            key={code}
            size="compact-xs"
            variant="default"
            mr={6}
            onClick={() => {
              writeShipment(pathOf(at), code);
              focusWhenDrawn(pathOf(at));
            }}
          >
            {t('goods.takeCode', { code: printed(code), what: scheduleBWording[thing][language] })}
          </Button>
        ))}{' '}
        {t(offers.length === 0 ? 'goods.lookUpCode' : 'goods.orLookUpCode', { where: scheduleBSearch })}
      </p>
    </Cell>
  );
}
