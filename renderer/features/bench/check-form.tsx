import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  type CheckFaults,
  checkDraftSchema,
  emptyCheck,
  itemsToCheck,
  readCheck,
} from '../../../shared/cases/bench/check-draft';
import type { StaffId } from '../../../shared/cases/ids';
import { standingOf } from '../../../shared/cases/stages/decide-move';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { notify } from '../../ui/notify';
import { Refusal } from '../../ui/refusal';
import { checking, moving } from './bench-decisions';
import { BlindReadings } from './blind-readings';
import classes from './check.module.css';
import { CheckItems } from './check-items';
import type { BenchPiece } from './read-bench-piece';
import { useBenchAct } from './use-bench-act';
import { useKeptRemark } from './use-kept-remark';

const noFaults: CheckFaults = new Map();

/** The check by one person: list, count, size, and then passed or back to the bench, which is done in the same act. */
export function CheckForm(props: { readonly found: BenchPiece; readonly by: StaffId }) {
  const { found, by } = props;
  const { piece, standing } = found;
  const { bagNumber } = piece;
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { act, refusal, isBusy } = useBenchAct(bagNumber);
  const kept = useKeptRemark(`check:${bagNumber}:${by}`, checkDraftSchema, emptyCheck);
  const [faults, setFaults] = useState<CheckFaults>(noFaults);

  async function decide(passed: boolean): Promise<void> {
    if (kept === null) return;
    const read = readCheck(kept.draft, piece, standing, passed);
    setFaults(read.ok ? noFaults : read.error);
    if (!read.ok) {
      requestAnimationFrame(() => {
        const first = document.querySelector<HTMLElement>('[aria-invalid="true"]');
        (first?.querySelector<HTMLElement>('input') ?? first)?.focus();
      });
      return;
    }
    await kept.settled();
    const move = moving(bagNumber, passed ? 'pass-check' : 'fail-check', passed ? '' : read.value.note);
    const done = await act(by, [checking(read.value), move], kept.key);
    const after = done && standingOf(done, bagNumber);
    if (after === null) return;
    void notify({
      tone: 'calm',
      title: t(passed ? 'check.passed' : 'check.failed'),
      message: stageWording[after.stage][language],
    });
    navigate(`/bench/${bagNumber}`);
  }

  useCommands({
    'check.pass': { run: () => void decide(true), when: kept !== null && !isBusy },
  });
  if (kept === null) return null;
  const parts = {
    piece,
    draft: kept.draft,
    faults,
    change: (changes: Partial<typeof kept.draft>) => kept.change({ ...kept.draft, ...changes }),
  };
  const noteFault = faults.get('note');
  return (
    <section className={classes.form} aria-label={t('check.title')}>
      <BlindReadings {...parts} standing={standing} />
      <div className={classes.items}>
        <CheckItems {...parts} items={itemsToCheck(piece, standing)} />
      </div>
      <Textarea
        size="md"
        label={t('check.note')}
        description={t('check.reasonHint')}
        autosize
        minRows={2}
        maxLength={500}
        value={kept.draft.note}
        error={noteFault === undefined ? undefined : t(`check.faults.${noteFault}`)}
        onChange={(event) => parts.change({ note: event.currentTarget.value })}
      />
      {kept.state === 'failed' && <p role="alert">{t('notKept')}</p>}
      {refusal !== null && <Refusal refusal={refusal} />}
      <div className={classes.verdict}>
        <CommandButton command="check.pass" size="xl" />
        <Button
          size="xl"
          variant="default"
          c="var(--mantine-color-error)"
          disabled={isBusy}
          onClick={() => void decide(false)}
        >
          {t('check.fail')}
        </Button>
      </div>
    </section>
  );
}
