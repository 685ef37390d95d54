import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { type CodedFault, FieldReading } from '../../../shared/cases/field-reading';
import { metalsToSee, type Piece } from '../../../shared/cases/piece';
import type { PieceRecord } from '../../../shared/cases/stages/decide-record';
import { typedAmount, typedSize, typedYesNo } from '../../../shared/cases/typed-values';
import { err, ok, type Result } from '../../../shared/result';
import type { PlainDate } from '../../../shared/time/plain-date';
import { metalWording } from '../../../shared/wording/pieces';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import { readDayText } from '../intake/day-text';
import { doRecord } from '../pieces/do-move';
import { type TypedFields, useTypedFields } from './form-state';
import classes from './inquiry.module.css';

const names = [
  'metal',
  'declared',
  'certificate',
  'deliveredOn',
  'orderNumber',
  'currentSize',
  'purchasedSize',
] as const;
type Name = (typeof names)[number];
type Described = Extract<PieceRecord, { readonly type: 'piece-described' }>['data'];

/** What nobody could say when the case was opened. */
function gapsOf(piece: Piece): readonly Name[] {
  const isRing = piece.kind === 'ring';
  const open: Readonly<Record<Name, boolean>> = {
    metal: piece.metal === 'unknown',
    declared: piece.declaredValue.minor === 0,
    certificate: piece.house === 'ciwaka' && piece.hasCertificate === null,
    deliveredOn: piece.house === 'ciwaka' && piece.deliveredOn === null,
    orderNumber: piece.house === 'aujour' && piece.orderNumber === '',
    currentSize: isRing && piece.currentSize === null,
    purchasedSize: isRing && piece.house === 'ciwaka' && piece.purchasedSize === null,
  };
  return names.filter((name) => open[name]);
}

export function hasGaps(piece: Piece): boolean {
  return gapsOf(piece).length > 0;
}

function readGaps(
  typed: TypedFields<Name>,
  piece: Piece,
  day: PlainDate,
): Result<Described, readonly CodedFault[]> {
  const reading = new FieldReading();
  const deliveredOn = typed.deliveredOn.trim() === '' ? null : readDayText(typed.deliveredOn, day, 'past');
  if (typed.deliveredOn.trim() !== '' && deliveredOn === null) reading.fault('deliveredOn', 'not-a-day');
  if (deliveredOn !== null && deliveredOn > day) reading.fault('deliveredOn', 'day-in-future');
  const declaredValue = reading.known('declared', typedAmount(typed.declared, piece.declaredValue.currency));
  if (declaredValue?.minor === 0) reading.fault('declared', 'amount-zero');
  const orderNumber = reading.text('orderNumber', typed.orderNumber, 500);
  const described: Described = {
    bagNumber: piece.bagNumber,
    metal: reading.choice('metal', typed.metal, metalsToSee),
    declaredValue,
    condition: null,
    hasCertificate: typedYesNo(typed.certificate === 'yes' ? 'yes' : typed.certificate === 'no' ? 'no' : ''),
    deliveredOn,
    orderNumber: orderNumber === '' ? null : orderNumber,
    currentSize: reading.known('currentSize', typedSize(typed.currentSize)),
    purchasedSize: reading.known('purchasedSize', typedSize(typed.purchasedSize)),
  };
  return reading.faults.length > 0 ? err(reading.faults) : ok(described);
}

/** Fills in what stayed open; the policy is asked again with it. */
export function GapsForm(props: { readonly piece: Piece }) {
  const { piece } = props;
  const { t } = useTranslation(['inquiry', 'intake']);
  const language = useLanguage();
  const { db, shop } = useLedger();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const fields = useTypedFields<Name>({
    metal: '',
    declared: '',
    certificate: '',
    deliveredOn: '',
    orderNumber: '',
    currentSize: '',
    purchasedSize: '',
  });
  const gaps = gapsOf(piece);

  async function save(): Promise<void> {
    const read = readGaps(fields.typed, piece, today(shop.timeZone));
    fields.showFaults(read.ok ? [] : read.error);
    if (!read.ok || Object.values(fields.typed).every((text) => text.trim() === '')) return;
    const done = await doRecord({ db, shop }, piece.bagNumber, { type: 'piece-described', data: read.value });
    if (done !== 'cancelled') setRefusal(done.ok ? null : done.error);
  }

  return (
    <form
      className={classes.form}
      aria-label={t('gaps.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{t('gaps.title')}</h3>
      <div className={classes.fields}>
        {gaps.map((name) => {
          if (name === 'metal' || name === 'certificate') {
            const choices =
              name === 'metal'
                ? metalsToSee.map((metal) => ({ value: metal, label: metalWording[metal][language] }))
                : (['yes', 'no'] as const).map((answer) => ({ value: answer, label: t(`intake:${answer}`) }));
            const none = { value: '', label: t('intake:notAsked') };
            return (
              <NativeSelect
                key={name}
                label={t(`gaps.${name}`)}
                data={[none, ...choices]}
                {...fields.of(name)}
              />
            );
          }
          const { currency } = piece.declaredValue;
          return <TextInput key={name} label={t(`gaps.${name}`, { currency })} {...fields.of(name)} />;
        })}
      </div>
      <div className={classes.actions}>
        <Button type="submit" size="compact-sm" variant="default">
          {t('gaps.save')}
        </Button>
      </div>
      {refusal !== null && <Refusal refusal={refusal} />}
    </form>
  );
}
