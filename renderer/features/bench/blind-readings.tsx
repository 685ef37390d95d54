import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasStones, isMeasured, sizeWanted } from '../../../shared/cases/bench/check-draft';
import { expectedStones } from '../../../shared/cases/stages/decide-record';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { typedCount, typedSize } from '../../../shared/cases/typed-values';
import classes from './check.module.css';
import type { CheckProps } from './check-items';

type ReadingProps = {
  readonly label: string;
  readonly typed: string;
  readonly value: number | null;
  readonly isSaid: boolean;
  readonly fault: string | undefined;
  readonly sayLabel: string;
  readonly onType: (typed: string) => void;
  readonly onSay: (isSaid: boolean) => void;
  /** What it is held against; drawn only once the reading is said. */
  readonly against: () => ReactNode;
};

/** A number that is read off the piece before anybody says what it should be. */
function Reading(props: ReadingProps) {
  const { label, typed, value, isSaid, fault, sayLabel, onType, onSay, against } = props;
  const { t } = useTranslation('bench');
  return (
    <div className={classes.reading}>
      <TextInput
        size="md"
        label={label}
        inputMode="decimal"
        readOnly={isSaid}
        value={typed}
        error={fault}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || value === null) return;
          event.preventDefault();
          onSay(true);
        }}
      />
      {isSaid ? (
        <Button size="md" variant="default" onClick={() => onSay(false)}>
          {t('check.again')}
        </Button>
      ) : (
        <Button size="md" disabled={value === null} onClick={() => onSay(true)}>
          {sayLabel}
        </Button>
      )}
      <div role="status" className={classes.against}>
        {isSaid && against()}
      </div>
    </div>
  );
}

/** How many stones there are and how large it is, read blind. */
export function BlindReadings(props: CheckProps & { readonly standing: PieceStanding }) {
  const { piece, standing, draft, faults, change } = props;
  const { t } = useTranslation('bench');
  const counted = typedCount(draft.counted).value;
  const size = typedSize(draft.size).value;
  const words = (isSame: boolean, text: string) => (
    <span data-is-same={isSame}>
      {text} {t(isSame ? 'check.same' : 'check.differs')}
    </span>
  );
  const faultOf = (field: 'counted' | 'measured') => {
    const code = faults.get(field);
    return code === undefined ? undefined : t(`check.faults.${code}`);
  };
  return (
    <div className={classes.readings}>
      {hasStones(piece, standing) && (
        <Reading
          label={t('check.counted')}
          sayLabel={t('check.sayCount')}
          typed={draft.counted}
          value={counted}
          isSaid={draft.isCounted}
          fault={faultOf('counted')}
          onType={(text) => change({ counted: text })}
          onSay={(isCounted) => change({ isCounted })}
          against={() => {
            const expected = expectedStones(standing);
            return expected === null
              ? t('check.nobodyCounted')
              : words(expected === counted, t('check.expected', { count: expected }));
          }}
        />
      )}
      {isMeasured(piece) && (
        <Reading
          label={t('check.measured')}
          sayLabel={t('check.saySize')}
          typed={draft.size}
          value={size}
          isSaid={draft.isMeasured}
          fault={faultOf('measured')}
          onType={(text) => change({ size: text })}
          onSay={(isSaid) => change({ isMeasured: isSaid })}
          against={() => {
            const wanted = sizeWanted(piece);
            return wanted === null
              ? t('check.noSize')
              : words(wanted === size, t('check.wanted', { size: wanted }));
          }}
        />
      )}
    </div>
  );
}
