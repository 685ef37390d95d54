import { type KeyboardEvent, type MouseEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { BagNumber, StaffId } from '../../../shared/cases/ids';
import { useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import layout from '../../ui/long-list.module.css';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import { useToday } from '../home/use-today';
import classes from './board.module.css';
import { activeChoices, boardFilters, chooseOnBoard, noChoices, useBoardChoices } from './board-choices';
import { BoardFilterBar } from './board-filter-bar';
import { boardMove } from './board-keys';
import { BoardLines } from './board-lines';
import { clearSelection, selectRange, takeBagInHand, toggleBag, useBoardSelection } from './board-selection';
import { BoardStages } from './board-stages';
import { BoardTable } from './board-table';
import { BulkMoveDialog } from './bulk-move-dialog';
import { BulkOutcomeLine } from './bulk-outcome-line';
import { useBoardGroups } from './use-board-groups';
import { useBulkMove } from './use-bulk-move';

const empty = new BoardLines([]);

/** Every open piece of the house by its stage, the rushed and the soonest promised first. */
export function BoardScreen() {
  const { t } = useTranslation('workshop');
  const { ledger, shop } = useLedger();
  const [, navigate] = useLocation();
  const choices = useBoardChoices(ledger);
  const today = useToday(shop.timeZone);
  const found = useBoardGroups(boardFilters(choices, today), choices.stage === '' ? null : choices.stage);
  const lines = found ?? empty;
  const { selected, active, anchor } = useBoardSelection();
  const [asked, setAsked] = useState<{ bags: readonly BagNumber[]; by: StaffId | null } | null>(null);
  const bulk = useBulkMove();
  const inHand = active !== null && lines.indexOf(active) !== -1 ? [active] : [];
  const toMove = selected.size > 0 ? [...selected] : inHand;

  async function beginMove(): Promise<void> {
    const by = await askWho();
    if (by !== 'cancelled') setAsked({ bags: toMove, by });
  }

  useCommands({
    'board.move': { run: () => void beginMove(), when: toMove.length > 0 },
    'board.clear-selection': { run: clearSelection, when: selected.size > 0 },
    'board.clear-filters': {
      run: () => chooseOnBoard(ledger, noChoices),
      when: activeChoices(choices).length > 0,
    },
    'piece.undo': { run: () => void bulk.undo(), when: bulk.outcome?.kind === 'moved' },
  });

  const onKey = useCallback(
    (event: KeyboardEvent<HTMLElement>, rowsPerPage: number) => {
      const move = boardMove(event, lines, { active, anchor, rowsPerPage });
      if (move === null) return;
      event.preventDefault();
      if (move.kind === 'to') takeBagInHand(move.bag);
      else if (move.kind === 'range') selectRange(move.bags, move.bag);
      else if (move.kind === 'all') selectRange(move.bags, active ?? move.bags[0] ?? null);
      else if (move.kind === 'toggle') toggleBag(move.bag);
      else navigate(`/pieces/${move.bag}`);
    },
    [lines, active, anchor, navigate],
  );
  const onTake = useCallback(
    (bag: BagNumber, event: MouseEvent) => {
      if (event.shiftKey && anchor !== null) {
        const from = lines.indexOf(anchor);
        const to = lines.indexOf(bag);
        selectRange(lines.between(from === -1 ? to : from, to), bag);
      } else if (event.ctrlKey || event.metaKey || event.detail === 1) toggleBag(bag);
      if (event.detail === 2) navigate(`/pieces/${bag}`);
    },
    [lines, anchor, navigate],
  );

  return (
    <div className={classes.screen}>
      <div className={layout.top}>
        <div className={layout.line}>
          <h1>{t('title')}</h1>
          <BoardFilterBar choices={choices} />
          <span className={layout.found} role="status">
            {found !== null && t('shown', { count: lines.bagCount })}
          </span>
        </div>
        <div className={layout.line}>
          <span>{selected.size > 0 ? t('selected', { count: selected.size }) : t('hint')}</span>
          <CommandButton command="board.move" size="compact-sm" />
          <CommandButton command="board.clear-selection" size="compact-sm" variant="default" />
          <BulkOutcomeLine bulk={bulk} />
        </div>
        {bulk.refusal !== null && <Refusal refusal={bulk.refusal} />}
      </div>
      <div className={classes.halves}>
        <BoardStages only={choices.stage} onOnly={(stage) => chooseOnBoard(ledger, { stage })} />
        {found === null ? (
          <Waiting />
        ) : lines.bagCount === 0 ? (
          <p className={classes.nothing}>{t('nothing')}</p>
        ) : (
          <BoardTable lines={lines} onKey={onKey} onTake={onTake} />
        )}
      </div>
      {asked !== null && (
        <BulkMoveDialog
          bags={asked.bags}
          onClose={() => setAsked(null)}
          onChoose={(move) => {
            setAsked(null);
            void bulk.move(move, asked.by);
          }}
        />
      )}
    </div>
  );
}
