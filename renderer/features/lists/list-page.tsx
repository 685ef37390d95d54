import { Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedger } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import { BringIn } from './bring-in';
import { ChooseList } from './choose-list';
import { ColumnTable } from './column-table';
import { LikelyCustomers } from './likely-customers';
import { lookAgain } from './list-actions';
import { useListInHand } from './list-in-hand';
import { ListPreview } from './list-preview';
import { ListSettings } from './list-settings';
import classes from './lists.module.css';
import { RefusedRows } from './refused-rows';
import { WordMeanings } from './word-meanings';

/** A list of another desk, from the file to the result, on one page: each part appears once the one before it is there. */
export function ListPage() {
  const { t } = useTranslation('lists');
  const { db, shop } = useLedger();
  const { plan, looked, refusal, result } = useListInHand();

  // What is here may have changed since the list was last looked at, or be another shop's.
  useEffect(() => lookAgain({ db, shop }), [db, shop]);

  return (
    <div className={classes.page}>
      <div className={classes.narrow}>
        <h2>{t('title')}</h2>
        <Text c="dimmed">{t('introduction')}</Text>
      </div>
      <ChooseList />
      {plan !== null && (
        <>
          <ListSettings plan={plan} />
          <ColumnTable plan={plan} />
          {looked !== null && <WordMeanings plan={plan} words={looked.words} />}
          {result === null && <ListPreview plan={plan} looked={looked} />}
          {looked !== null && result === null && (
            <>
              <RefusedRows plan={plan} refused={looked.standing.refused} />
              <LikelyCustomers likely={looked.standing.likely} />
            </>
          )}
          {refusal !== null && <Refusal refusal={refusal} />}
          {looked !== null && <BringIn plan={plan} fresh={looked.standing.fresh.length} />}
          {result !== null && <RefusedRows plan={plan} refused={result.refused} />}
        </>
      )}
    </div>
  );
}
