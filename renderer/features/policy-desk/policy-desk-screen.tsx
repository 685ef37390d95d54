import { Tabs } from '@mantine/core';
import { type FocusEvent, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { CommandButton } from '../../commands/command-button';
import { useLanguage } from '../../i18n';
import { Zone } from '../../ui/zone';
import { useToday } from '../home/use-today';
import { readText } from '../intake/draft-path';
import { type FieldSource, FieldSourceContext } from '../intake/use-field';
import { AnswerView } from './answer-view';
import { ClausesView } from './clauses-view';
import { CompareView } from './compare-view';
import classes from './policy-desk.module.css';
import { QuestionForm } from './question-form';
import { deskViews, setDeskDay, show, useQuestion, writeFact, writingAt } from './question-store';
import { useDeskCommands } from './use-desk-commands';
import { readingOf, useVerdict } from './use-verdict';
import { VerdictPanel } from './verdict-panel';

const questionFields: FieldSource = {
  useText: (path) => useQuestion(({ question }) => readText(question, path)),
  useFault: (path) => {
    const language = useLanguage();
    return useQuestion((state) =>
      state.writing === path ? undefined : readingOf(state, language).faults[path],
    );
  },
  useToday: () => useQuestion((state) => state.today),
  write: writeFact,
};

/** The one fields' element that is typed into, so that half a day is not yet called wrong. */
function noteWriting(event: FocusEvent<HTMLElement>): void {
  writingAt(event.type === 'focus' && event.target instanceof HTMLInputElement ? event.target.id : null);
}

function NoAnswer() {
  const { t } = useTranslation('policyDesk');
  const hasHouse = useQuestion((state) => state.question.policy !== '');
  return <p className={classes.noAnswer}>{t(hasHouse ? 'none.service' : 'none.house')}</p>;
}

function Beside() {
  const { t } = useTranslation('policyDesk');
  const view = useQuestion((state) => state.view);
  const judged = useVerdict();
  const noAnswer = <NoAnswer />;
  return (
    <Tabs
      value={view}
      onChange={(chosen) => show(deskViews.find((each) => each === chosen) ?? 'verdict')}
      keepMounted={false}
      className={classes.tabs}
    >
      <Tabs.List aria-label={t('view.label')}>
        {deskViews.map((each) => (
          <Tabs.Tab key={each} value={each} id={`policy-view-${each}`}>
            {t(`view.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="verdict">{judged === null ? noAnswer : <VerdictPanel judged={judged} />}</Tabs.Panel>
      <Tabs.Panel value="compare">
        {judged === null ? noAnswer : <CompareView request={judged.request} />}
      </Tabs.Panel>
      <Tabs.Panel value="answer">{judged === null ? noAnswer : <AnswerView judged={judged} />}</Tabs.Panel>
      <Tabs.Panel value="clauses">
        <ClausesView judged={judged} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** What the published policies answer to as little or as much as is known, while it is typed. */
export function PolicyDeskScreen() {
  const { t } = useTranslation('policyDesk');
  const { shop } = useLedger();
  const today = useToday(shop.timeZone);
  useEffect(() => setDeskDay(today), [today]);
  const hasBefore = useQuestion((state) => state.before !== null);
  useDeskCommands();
  return (
    <div className={classes.screen}>
      <header className={classes.header}>
        <h1>{t('title')}</h1>
        <span className={classes.hint}>{t('hint')}</span>
        {hasBefore && <CommandButton command="policy.before" size="compact-xs" variant="default" />}
        <CommandButton command="policy.begin" size="compact-xs" variant="default" />
      </header>
      <FieldSourceContext value={questionFields}>
        <div className={classes.body}>
          <section
            className={classes.form}
            aria-label={t('form')}
            onFocusCapture={noteWriting}
            onBlurCapture={noteWriting}
          >
            <QuestionForm />
          </section>
          <Zone name="side" label={t('view.label')} className={classes.side}>
            <Beside />
          </Zone>
        </div>
      </FieldSourceContext>
    </div>
  );
}
