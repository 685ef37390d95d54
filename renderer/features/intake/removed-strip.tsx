import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RemovedPart } from '../../../shared/cases/intake-draft';
import { canRestore, restorePart } from './draft-parts';
import { changeDraft, useIntake } from './intake-store';
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

const nothing: readonly RemovedPart[] = [];

/** What was taken off the form, ready to be put back. */
export function RemovedStrip() {
  const { t } = useTranslation('intake');
  const draft = useIntake((state) => state.draft);
  const removed = draft?.removed ?? nothing;
  const restorable = removed
    .map((part, at) => ({ part, at }))
    .filter(({ part }) => draft !== null && canRestore(draft, part))
    .slice(-shownAtOnce);
  if (restorable.length === 0) return null;
  return (
    <div className={classes.strip} role="status">
      {restorable.map(({ part, at }) => (
        <span key={at} className={classes.part}>
          {t(`removed.${part.part}`)}
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
