import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { choicesOf, choiceWording, guessChoice } from '../../../shared/keeping/lists/choice-words';
import type { ListPlan, Meanings } from '../../../shared/keeping/lists/list-plan';
import type { ListedWord } from '../../../shared/keeping/lists/words-of-list';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showCount } from '../../ui/show-count';
import { changePlan } from './list-actions';
import { useListInHand } from './list-in-hand';
import classes from './lists.module.css';

/** The words of the list beside ours: guessed, and chosen by a person where nobody can know. */
export function WordMeanings(props: { readonly plan: ListPlan; readonly words: readonly ListedWord[] }) {
  const { plan, words } = props;
  const { t } = useTranslation('lists');
  const language = useLanguage();
  const desk = useLedger();
  const isRunning = useListInHand((state) => state.running !== null);
  if (words.length === 0) return null;

  function mean({ field, key, word }: ListedWord, chosen: string): void {
    const found = choicesOf[field].find((each) => each === chosen);
    const { [key]: _, ...others }: Readonly<Record<string, string>> = plan.meanings[field] ?? {};
    const isGuess = found === undefined || found === guessChoice(field, word);
    const ofField = isGuess ? others : { ...others, [key]: found };
    // Each choice is of its field by the search above; the union cannot follow the key.
    changePlan({ meanings: { ...plan.meanings, [field]: ofField } as Meanings }, desk);
  }

  return (
    <section aria-label={t('words.title')}>
      <h3>{t('words.title')}</h3>
      <Text c="dimmed">{t('words.hint')}</Text>
      <div className={classes.wide}>
        <table className={classes.sheet}>
          <thead>
            <tr>
              <th scope="col">{t('words.word')}</th>
              <th scope="col">{t('columns.column')}</th>
              <th scope="col" className={classes.number}>
                {t('words.times')}
              </th>
              <th scope="col">{t('words.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {words.map((listed) => {
              const { field, word, key, count, meaning } = listed;
              const names: Readonly<Record<string, { readonly en: string; readonly ja: string }>> =
                choiceWording[field];
              return (
                <tr key={`${field} ${key}`}>
                  <th scope="row">{word}</th>
                  <td>{t(`fields.${field}`)}</td>
                  <td className={classes.number}>{showCount(count, language)}</td>
                  <td>
                    <NativeSelect
                      aria-label={`${t(`fields.${field}`)} ${word}: ${t('words.meaning')}`}
                      size="xs"
                      value={meaning ?? ''}
                      disabled={isRunning}
                      error={meaning === null}
                      data={[
                        ...(guessChoice(field, word) === null
                          ? [{ value: '', label: t('words.unknown') }]
                          : []),
                        ...choicesOf[field].map((value) => ({
                          value,
                          label: names[value]?.[language] ?? value,
                        })),
                      ]}
                      onChange={(event) => mean(listed, event.currentTarget.value)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
