import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { today } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import type { CaseRow } from '../../db/search-cases';
import layout from '../../ui/long-list.module.css';
import { isComposing } from '../../ui/writing';
import { CaseFilterBar } from './case-filter-bar';
import { CaseFilterChips } from './case-filter-chips';
import { activeFilters, clearFilters, searchFilters, useFilterChoices } from './case-filters';
import { FoundCount, ListKeys, NothingFound } from './case-list-ends';
import { lookFor, takeInHand, togglePeek, useCaseList } from './case-list-store';
import { CasePeek } from './case-peek';
import { CaseSearchField } from './case-search-field';
import { CaseTable, rowHeight } from './case-table';
import classes from './cases.module.css';
import { listMove } from './list-keys';
import { nothingCounted, useCaseCounts } from './use-case-counts';
import { useCasePages } from './use-case-pages';

/** Every case of the ledger, newest first, found by any scrap and narrowed by filters that stay. */
export function CasesScreen() {
  const { t } = useTranslation('cases');
  const { ledger, shop } = useLedger();
  const [, navigate] = useLocation();
  const { text, activeId, isPeeking } = useCaseList();
  const choices = useFilterChoices(ledger);
  const counts = useCaseCounts() ?? nothingCounted;
  const list = useCasePages(text, searchFilters(choices, today(shop.timeZone)));
  const scroll = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const active = activeId === null ? -1 : list.rows.findIndex(({ id }) => id === activeId);
  const activeRow = list.rows[active];
  const isFiltered = activeFilters(choices).length > 0;
  const isNarrowed = isFiltered || text.trim() !== '';

  const open = useCallback(
    (row: CaseRow) => {
      takeInHand(row.id);
      navigate(`/cases/${row.id}`);
    },
    [navigate],
  );

  function focusSearch(): void {
    search.current?.focus();
    search.current?.select();
  }

  useCommands({
    // On this screen the key for finding leads to the list's own box.
    'shell.search': focusSearch,
    'cases.peek': { run: togglePeek, when: list.rows.length > 0 },
    'cases.clear-filters': { run: () => clearFilters(ledger), when: isFiltered },
  });

  const [isFindWanted, setFindWanted] = useState(false);
  const { rows } = list;
  const onKey = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const isInField = event.currentTarget instanceof HTMLInputElement;
      const rowsPerPage = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 2);
      const move = listMove(event, { count: rows.length, active, rowsPerPage, isInField });
      if (move === null) return;
      event.preventDefault();
      const row = rows[move.kind === 'to' ? move.index : active];
      if (move.kind === 'to') takeInHand(row?.id ?? null);
      else if (move.kind === 'peek') togglePeek();
      else if (row !== undefined) open(row);
    },
    [rows, active, open],
  );

  const [first] = list.rows;
  // Enter may be faster than the list: it opens the best find as soon as that is known.
  useEffect(() => {
    if (!isFindWanted || !list.isCurrent) return;
    setFindWanted(false);
    if (first !== undefined) open(first);
  }, [isFindWanted, list.isCurrent, first, open]);

  function onSearchKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (isComposing(event)) return;
    setFindWanted(false);
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      lookFor('');
    } else if (event.key === 'Enter' && active === -1 && text.trim() !== '') {
      // Enter right after typing opens the best find: the newest case that has these words.
      event.preventDefault();
      setFindWanted(true);
    } else onKey(event);
  }

  return (
    <div className={classes.screen}>
      <div className={classes.list}>
        <div className={layout.top}>
          <div className={layout.line}>
            <h1>{t('title')}</h1>
            <CaseSearchField
              field={search}
              text={text}
              hasRows={list.rows.length > 0}
              activeId={activeRow?.id}
              hintId={hintId}
              onChange={lookFor}
              onKey={onSearchKey}
            />
            <CaseFilterBar choices={choices} counts={counts} />
            <span className={layout.found} role="status">
              {list.isCurrent && (
                <FoundCount
                  all={counts.all}
                  shown={list.rows.length}
                  more={list.more}
                  isNarrowed={isNarrowed}
                />
              )}
            </span>
          </div>
          <CaseFilterChips choices={choices} />
        </div>
        {list.isCurrent && list.rows.length === 0 ? (
          <NothingFound
            isNarrowed={isNarrowed}
            onShowAll={() => {
              lookFor('');
              clearFilters(ledger);
              focusSearch();
            }}
          />
        ) : (
          <CaseTable
            rows={list.rows}
            hasMore={list.more}
            active={active}
            onKey={onKey}
            onOpen={open}
            onLoadMore={list.loadMore}
            scroll={scroll}
          />
        )}
        <ListKeys id={hintId} />
      </div>
      {isPeeking && <CasePeek caseId={activeRow?.id ?? null} />}
    </div>
  );
}
