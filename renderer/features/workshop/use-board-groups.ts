import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { openStages, type Stage } from '../../../shared/cases/stages/stage';
import { useLedger } from '../../app/desk-context';
import { type BoardFilters, bagsAtStage } from '../../db/board';
import { BoardLines, type StageGroup } from './board-lines';

/** A move changes two stages, which are read one after the other: what comes within this is drawn at once. */
const togetherMilliseconds = 12;

/** The bags of each open stage, each stage read again only when something in it has changed. Null = not read yet. */
export function useBoardGroups(filters: BoardFilters, only: Stage | null): BoardLines | null {
  const { db } = useLedger();
  const [lines, setLines] = useState<BoardLines | null>(null);
  const { placeKey, craftsperson, house, isRush, overdueOn } = filters;
  useEffect(() => {
    const wanted = only === null ? openStages : [only];
    const found = new Map<Stage, StageGroup>();
    let isTold = false;
    const tell = () => {
      isTold = false;
      setLines(new BoardLines(wanted.flatMap((stage) => found.get(stage) ?? [])));
    };
    const narrowed = { placeKey, craftsperson, house, isRush, overdueOn };
    const subscriptions = wanted.map((stage) =>
      liveQuery(() => bagsAtStage(db, stage, narrowed)).subscribe((bags) => {
        found.set(stage, { stage, bags });
        if (found.size < wanted.length || isTold) return;
        isTold = true;
        setTimeout(tell, togetherMilliseconds);
      }),
    );
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [db, only, placeKey, craftsperson, house, isRush, overdueOn]);
  return lines;
}
