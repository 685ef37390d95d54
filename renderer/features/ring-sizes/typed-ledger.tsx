import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Typed, typedCount, typedSize, typedSizesAway } from '../../../shared/cases/typed-values';
import {
  type House,
  houses,
  type ResizingCategory,
  resizingCategories,
} from '../../../shared/policies/request';
import type { SizeFacts } from '../../../shared/ring-sizes/size-facts';
import { houseWording } from '../../../shared/wording/houses';
import { useLanguage } from '../../i18n';
import classes from './ring-sizes.module.css';
import { SizeLedger } from './size-ledger';

const fields = ['purchased', 'current', 'desired', 'earlier', 'down', 'up', 'smallest', 'largest'] as const;
type Field = (typeof fields)[number];
type Typing = Readonly<Record<Field, string>>;

const untyped: Typing = {
  purchased: '',
  current: '',
  desired: '',
  earlier: '',
  down: '',
  up: '',
  smallest: '',
  largest: '',
};

/** Fields that the design page answers; the others are read off the ring. */
const designFields: Readonly<Record<ResizingCategory, readonly Field[]>> = {
  range: ['down', 'up', 'smallest', 'largest'],
  'exchange-free': ['smallest', 'largest'],
  'exchange-paid': ['smallest', 'largest'],
  unavailable: [],
};

function readAll(typing: Typing): Readonly<Record<Field, Typed<number>>> {
  return {
    purchased: typedSize(typing.purchased),
    current: typedSize(typing.current),
    desired: typedSize(typing.desired),
    earlier: typedCount(typing.earlier),
    down: typedSizesAway(typing.down),
    up: typedSizesAway(typing.up),
    smallest: typedSize(typing.smallest),
    largest: typedSize(typing.largest),
  };
}

function factsOf(
  house: House,
  category: ResizingCategory | null,
  read: ReturnType<typeof readAll>,
): SizeFacts {
  const smallest = read.smallest.value;
  const largest = read.largest.value;
  const isSpan = smallest !== null && largest !== null && smallest <= largest;
  return {
    house,
    design: {
      resizing: category,
      rangeDown: read.down.value,
      rangeUp: read.up.value,
      availableSizes: isSpan ? [smallest, largest] : null,
      feeExempt: null,
    },
    purchasedSize: read.purchased.value,
    currentSize: read.current.value,
    earlierResizes: read.earlier.value ?? 0,
    changes: [],
    desiredSize: read.desired.value,
  };
}

/** The ledger of a ring that has no case: of facts typed while somebody asks. Nothing of it is kept. */
export function TypedLedger() {
  const { t } = useTranslation(['ringSizes', 'intake', 'cases']);
  const language = useLanguage();
  const [house, setHouse] = useState<House>('ciwaka');
  const [category, setCategory] = useState<ResizingCategory | null>('range');
  const [typing, setTyping] = useState<Typing>(untyped);
  const read = readAll(typing);
  const shown: readonly Field[] = [
    'purchased',
    'current',
    'desired',
    'earlier',
    ...(house === 'ciwaka' && category !== null ? designFields[category] : []),
  ];
  const isReversed =
    read.smallest.value !== null && read.largest.value !== null && read.smallest.value > read.largest.value;

  function faultOf(field: Field): string | undefined {
    const code = field === 'largest' && isReversed ? 'smallest-above-largest' : read[field].fault;
    return code === null ? undefined : t(`intake:fault.${code}`);
  }

  return (
    <section className={classes.panel} aria-labelledby="typed-ledger">
      <h2 id="typed-ledger">{t('typed.title')}</h2>
      <p className={classes.lead}>{t('typed.lead')}</p>
      <div className={classes.fields}>
        <NativeSelect
          label={t('typed.house')}
          value={house}
          data={houses.map((each) => ({ value: each, label: houseWording[each][language] }))}
          onChange={(event) =>
            setHouse(houses.find((each) => each === event.currentTarget.value) ?? 'ciwaka')
          }
        />
        {house === 'ciwaka' && (
          <NativeSelect
            label={t('typed.category')}
            value={category ?? ''}
            data={[
              { value: '', label: t('notKnown') },
              ...resizingCategories.map((each) => ({ value: each, label: t(`cases:resizing.${each}`) })),
            ]}
            onChange={(event) =>
              setCategory(resizingCategories.find((each) => each === event.currentTarget.value) ?? null)
            }
          />
        )}
        {shown.map((field) => (
          <TextInput
            key={field}
            label={t(`typed.${field}`)}
            value={typing[field]}
            error={faultOf(field)}
            inputMode="decimal"
            autoComplete="off"
            onChange={(event) => setTyping({ ...typing, [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <SizeLedger facts={factsOf(house, category, read)} />
    </section>
  );
}
