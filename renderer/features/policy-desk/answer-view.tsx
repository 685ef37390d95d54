import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { languages } from '../../../shared/language';
import { answerLetter } from '../../../shared/verdict/answer-letter';
import type { AnswerLetter, LetterForm } from '../../../shared/verdict/letter/letter';
import { useActingState } from '../../app/acting-staff';
import { useDesk, useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { notify } from '../../ui/notify';
import { Refusal } from '../../ui/refusal';
import { ChipsField } from '../intake/choice-field';
import { FieldGrid } from '../intake/field-frame';
import { TextField } from '../intake/text-field';
import classes from './answer.module.css';
import { copyText } from './copy-text';
import { useQuestion } from './question-store';
import type { Judged } from './use-verdict';

const forms: readonly LetterForm[] = ['letter', 'email'];

/** The answer as it is written to this customer today. */
function useLetter({ request, verdict }: Judged): AnswerLetter {
  const { shop, editions } = useLedger();
  const { name, language, form } = useQuestion((state) => state.question.customer);
  const day = useQuestion((state) => state.today);
  const staff = useActingState(({ acting }) => (acting.kind === 'person' ? acting.name : ''));
  return useMemo(
    () =>
      answerLetter(
        request,
        verdict.decision,
        {
          customerName: name,
          language,
          form,
          shop: { name: shop.name, address: shop.address, phone: shop.phone, staff },
          day,
        },
        editions,
      ),
    [request, verdict.decision, name, language, form, day, staff, shop, editions],
  );
}

/** Copying and printing, each said when it is done; a refusal stays in sight. */
function useLetterActions(letter: AnswerLetter): AppError | null {
  const { t } = useTranslation('policyDesk');
  const desk = useDesk();
  const { ledger } = useLedger();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isSending, setSending] = useState(false);

  async function copy(): Promise<void> {
    const isCopied = await copyText(letter.text);
    await notify(
      isCopied
        ? { tone: 'calm', title: t('answer.copied') }
        : { tone: 'loud', title: t('answer.notCopied'), message: t('answer.notCopiedNext') },
    );
  }

  async function print(): Promise<void> {
    const { question, today } = useQuestion.getState();
    const { language, subject, paragraphs } = letter;
    setSending(true);
    const queued = await desk.printPapers({
      ledger,
      requests: [
        {
          key: newId(),
          caseId: null,
          boundPaper: 'document',
          paper: {
            paper: 'answer-letter',
            language,
            copy: 0,
            sample: ledger === 'sample',
            writtenOn: today,
            customerName: question.customer.name.trim(),
            subject,
            // The call takes arrays of its own, which the letter's read-only ones are not.
            paragraphs: paragraphs.map((each) =>
              each.kind === 'list' ? { ...each, items: [...each.items] } : each,
            ),
          },
        },
      ],
    });
    setSending(false);
    setRefusal(queued.ok ? null : queued.error);
    if (queued.ok) await notify({ tone: 'calm', title: t('answer.sent') });
  }

  useCommands({
    'policy.copy': () => void copy(),
    'policy.print': { run: () => void print(), when: !isSending },
  });
  return refusal;
}

/** The letter or email that states the answer, in the customer's language. */
export function AnswerView(props: { readonly judged: Judged }) {
  const { t } = useTranslation(['policyDesk', 'intake']);
  const letter = useLetter(props.judged);
  const refusal = useLetterActions(letter);
  return (
    <div className={classes.view}>
      <FieldGrid>
        <TextField path="customer.name" label={t('policyDesk:answer.name')} columns={4} />
        <ChipsField
          path="customer.language"
          label={t('policyDesk:answer.language')}
          columns={4}
          isKept
          choices={languages.map((value) => ({ value, label: t(`intake:language.${value}`) }))}
        />
        <ChipsField
          path="customer.form"
          label={t('policyDesk:answer.form')}
          columns={4}
          isKept
          choices={forms.map((value) => ({ value, label: t(`policyDesk:answer.${value}`) }))}
        />
      </FieldGrid>
      <div className={classes.actions}>
        <CommandButton command="policy.copy" />
        <CommandButton command="policy.print" variant="default" />
      </div>
      {refusal !== null && <Refusal refusal={refusal} />}
      {letter.form === 'email' && (
        <p>
          <span className={classes.label}>{t('policyDesk:answer.subject')}</span> {letter.subject}
        </p>
      )}
      <section
        className={classes.text}
        lang={letter.language}
        aria-label={t('policyDesk:answer.text')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: read and selected by keyboard.
        tabIndex={0}
      >
        {letter.text}
      </section>
    </div>
  );
}
