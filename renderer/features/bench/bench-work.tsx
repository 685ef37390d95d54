import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  emptyWork,
  isWorkTyped,
  readWork,
  type WorkFaults,
  workDraftSchema,
} from '../../../shared/cases/bench/work-draft';
import type { EventData } from '../../../shared/cases/events';
import type { StaffId } from '../../../shared/cases/ids';
import { actingAs } from '../../app/acting';
import { now } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import type { Deciding } from '../../db/act-on-piece';
import { undoMove } from '../../db/act-on-piece';
import { Refusal } from '../../ui/refusal';
import { Clocks } from './at-the-bench';
import classes from './bench.module.css';
import { logging, moving, startingClock, startingWork, stoppingClock, withdrawing } from './bench-decisions';
import { type BenchCommand, BenchMoves } from './bench-moves';
import type { BenchPiece } from './read-bench-piece';
import { TakePhotos } from './take-photos';
import { useBenchAct } from './use-bench-act';
import { useKeptRemark } from './use-kept-remark';
import { WorkDone } from './work-done';
import { WorkForm } from './work-form';

const noFaults: WorkFaults = new Map();

/** All that one person does at the bench with one piece. */
export function BenchWork(props: { readonly found: BenchPiece; readonly by: StaffId }) {
  const { found, by } = props;
  const { piece, standing, state } = found;
  const { bagNumber } = piece;
  const { t } = useTranslation('bench');
  const { db, shop } = useLedger();
  const { act, refuse, refusal } = useBenchAct(bagNumber);
  const kept = useKeptRemark(`bench:${bagNumber}:${by}`, workDraftSchema, emptyWork);
  const [faults, setFaults] = useState<WorkFaults>(noFaults);
  const [said, setSaid] = useState('');
  const isRunning = standing.clocks.some(({ staffId }) => staffId === by);
  const isTyped = kept !== null && isWorkTyped(kept.draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another bag or another person begins afresh.
  useEffect(() => {
    setFaults(noFaults);
    setSaid('');
  }, [bagNumber, by]);

  /** What is typed as an entry; null where a field cannot be read, which then says so. */
  function typed(): EventData['work-logged'] | null {
    if (kept === null) return null;
    const read = readWork(kept.draft, bagNumber);
    setFaults(read.ok ? noFaults : read.error);
    if (read.ok) return read.value;
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    return null;
  }

  /** Does it together with what is typed, where something is. */
  async function record(decisions: readonly Deciding[], words: string): Promise<void> {
    if (kept === null) return;
    const entry = isTyped ? typed() : null;
    if (isTyped && entry === null) return;
    await kept.settled();
    const all = entry === null ? decisions : [logging(entry), ...decisions];
    const done = await act(by, all, entry === null ? undefined : kept.key);
    if (done === null) return;
    if (entry !== null) kept.begin();
    setSaid(words);
  }

  function move(command: BenchCommand, note: string): void {
    const at = now();
    if (command === 'start-work') {
      // Work begins for whoever presses it; a clock that runs already goes on.
      const clock = isRunning ? [] : [startingClock(bagNumber, at)];
      void act(by, [startingWork(bagNumber), ...clock]).then((done) => done && setSaid(t('said.moved')));
      return;
    }
    void record([stoppingClock(bagNumber, at), moving(bagNumber, command, note)], t('said.moved'));
  }

  async function undo(): Promise<void> {
    const done = await undoMove(db, bagNumber, '', actingAs(by, shop.station));
    refuse(done.ok ? null : done.error);
    if (done.ok) setSaid(t('said.undone'));
  }

  async function pressClock(): Promise<void> {
    const at = now();
    const done = await act(by, [isRunning ? stoppingClock(bagNumber, at) : startingClock(bagNumber, at)]);
    if (done !== null) setSaid(t(isRunning ? 'said.stopped' : 'said.started'));
  }

  useCommands({
    'bench.log': { run: () => void record([], t('said.logged')), when: isTyped },
  });
  return (
    <>
      <Clocks found={found} isRunning={isRunning} onPress={() => void pressClock()} />
      <p role="status" className={classes.said}>
        {said}
      </p>
      {refusal !== null && <Refusal refusal={refusal} />}
      <BenchMoves piece={standing} isWorkTyped={isTyped} onMove={move} onUndo={() => void undo()} />
      <TakePhotos
        caseId={state.id}
        bagNumber={bagNumber}
        by={by}
        likely={found.photos.before.length === 0 && standing.work.length === 0 ? 'before' : 'after'}
      />
      {kept !== null && (
        <WorkForm
          piece={piece}
          draft={kept.draft}
          faults={faults}
          change={(changes) => kept.change({ ...kept.draft, ...changes })}
          faultOf={(field) => {
            const code = faults.get(field);
            return code === undefined ? undefined : t(`faults.${code}`);
          }}
        />
      )}
      {kept?.state === 'failed' && <p role="alert">{t('notKept')}</p>}
      <WorkDone
        work={standing.work}
        onWithdraw={(entry, reason) =>
          void act(by, [withdrawing(bagNumber, entry, reason)]).then(
            (done) => done && setSaid(t('said.withdrawn')),
          )
        }
      />
    </>
  );
}
