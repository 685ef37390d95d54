import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { papersOfNewCase } from '../../../shared/cases/papers-of-case';
import { useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { readCase } from '../../db/cases';
import type { SavedCase } from '../../db/save-intake';
import { OnDisk } from './on-disk';
import { PapersOfCase } from './papers-of-case';
import classes from './saved-screen.module.css';
import { usePrintAgain } from './use-print-again';

/** The case that the intake became: its number, whether it is safe, its papers, and what comes next. */
export function SavedScreen(props: { readonly saved: SavedCase; readonly onNext: () => void }) {
  const { saved, onNext } = props;
  const { t } = useTranslation('intake');
  const { db } = useLedger();
  const [, navigate] = useLocation();
  const state = useLiveQuery(() => readCase(db, saved.caseId), [db, saved.caseId]);
  const printing = usePrintAgain(saved.caseId);
  const papers = state === undefined ? [] : papersOfNewCase(state);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useCommands({
    'intake.begin': onNext,
    'intake.open-case': () => navigate(`/cases/${saved.caseId}`),
    'intake.print-again': {
      run: () => void printing.print(papers),
      when: papers.length > 0 && !printing.isBusy,
    },
  });
  return (
    <div className={classes.screen}>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {state === undefined || state.arrival === 'here' ? t('saved.title') : t(`saved.${state.arrival}`)}
      </h1>
      <p className={classes.numberLabel}>{t('saved.number')}</p>
      <p className={classes.number} data-testid="case-number">
        {saved.number}
      </p>
      <OnDisk saved={saved} pieces={state?.pieces ?? []} />
      {state !== undefined && papers.length > 0 && <PapersOfCase state={state} printing={printing} />}
      <div className={classes.next}>
        <Button onClick={onNext} aria-keyshortcuts="Alt+N">
          {t('saved.next')}
        </Button>
        <CommandButton command="intake.open-case" variant="default" />
        {papers.length > 0 && <CommandButton command="intake.print-again" variant="default" />}
      </div>
    </div>
  );
}
