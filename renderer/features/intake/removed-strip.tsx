import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { canRestore, restorePart } from './draft-parts';
import { changeDraft, type IntakeState, useIntake } from './intake-store';
import classes from './removed-strip.module.css';

/** Few are shown at once: older ones come into sight as the newer are put back. */
const shownAtOnce = 3;

/** Puts the newest part that can go back where it was; says whether there was one. */
export function restoreNewest(): boolean {
  const { draft } = useIntake.getState();
  const removed = draft?.removed ?? [];
  const at = removed.findLastIndex((part) => draft !== null && canRestore(draft, part));
  if (at === -1) return false;
  changeDraft((held) => restorePart(held, at));
  return true;
}

/** Places in `draft.removed` of what can be put back now, the newest last. */
function restorableIn({ draft }: IntakeState): readonly number[] {
  if (draft?.removed === undefined) return [];
  return draft.removed.flatMap((part, at) => (canRestore(draft, part) ? [at] : [])).slice(-shownAtOnce);
}

/** What was taken off the form, ready to be put back. */
export function RemovedStrip() {
  const { t } = useTranslation('intake');
  const restorable = useIntake(useShallow(restorableIn));
  const removed = useIntake((state) => state.draft?.removed);
  if (restorable.length === 0) return null;
  return (
    <div className={classes.strip} role="status">
      {restorable.map((at) => (
        <span key={at} className={classes.part}>
          {t(`removed.${removed?.[at]?.part ?? 'piece'}`)}
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconArrowBackUp size={13} stroke={1.8} />}
            onClick={() => changeDraft((held) => restorePart(held, at))}
          >
            {t('removed.restore')}
          </Button>
        </span>
      ))}
    </div>
  );
}
