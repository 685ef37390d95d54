import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { wordsFor } from '../../../shared/documents/words/joined-words';
import { formatAmount } from '../../../shared/money/money';
import { chargeWording } from '../../../shared/wording/charges';
import { useLanguage, useLedger } from '../../app/desk-context';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { usualCurrencies } from '../intake/money-field';
import { doRecord } from '../pieces/do-move';
import { AmountField, readAmount } from './amount-field';
import classes from './money.module.css';

/** A price being named: its code is its words where a person adds a charge. */
type Line = {
  readonly code: string;
  readonly amount: string;
  readonly note: string;
  readonly isOwn: boolean;
};

function linesOf({ charges }: PieceStanding): readonly Line[] {
  return charges.map(({ code, net, note }) => ({
    code,
    amount: net === null ? '' : formatAmount(net),
    note,
    isOwn: false,
  }));
}

function readLines(lines: readonly Line[], before: readonly Line[], currency: string) {
  const typed = lines.filter(
    ({ code, amount, note }, place) =>
      code.trim() !== '' && (amount !== before[place]?.amount || note !== before[place]?.note),
  );
  const read = typed.map((line) => ({ line, amount: readAmount(line.amount, currency, 'nothing') }));
  const isSound = read.every(({ amount }) => amount.kind !== 'faulty');
  const prices = read.flatMap(({ line, amount }) =>
    amount.kind === 'amount'
      ? [{ code: line.code.trim(), amount: amount.amount, note: line.note.trim() }]
      : [],
  );
  return isSound && prices.length > 0 ? prices : null;
}

/** A person names prices: for what the policy leaves open, for guide prices, or for a charge of its own. */
export function PriceDialog(props: {
  readonly piece: PieceStanding;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { piece, name, onClose } = props;
  const { t } = useTranslation(['money', 'shell']);
  const language = useLanguage();
  const { db, shop } = useLedger();
  const [before] = useState(() => linesOf(piece));
  const [lines, setLines] = useState<readonly Line[]>(() =>
    before.length > 0 ? before : [{ code: '', amount: '', note: '', isOwn: true }],
  );
  const isCurrencyOpen = piece.charges.every(({ net }) => net === null) && piece.payments.length === 0;
  const [currency, setCurrency] = useState(piece.balance.currency);
  const [percent, setPercent] = useState(String(piece.balance.taxPercent));
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const prices = readLines(lines, before, currency);
  const percents = [...new Set(['10', '0', String(piece.balance.taxPercent)])];
  const firstOpen = Math.max(
    0,
    lines.findIndex(({ amount }) => amount === ''),
  );

  function change(place: number, changed: Partial<Line>): void {
    setLines(lines.map((line, other) => (other === place ? { ...line, ...changed } : line)));
  }

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (prices === null) return focusFirstFault(event.currentTarget);
    const { bagNumber } = piece;
    const data = { bagNumber, prices, taxPercent: Number(percent) };
    const done = await doRecord({ db, shop }, bagNumber, { type: 'price-quoted', data });
    if (done === 'cancelled') return;
    if (done.ok) onClose();
    else setRefusal(done.error);
  }

  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('price.title', { name })}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm">
          {lines.map((line, place) => {
            const amount = readAmount(line.amount, currency, 'nothing');
            const words = line.isOwn ? t('price.own') : wordsFor(chargeWording, line.code, language);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end.
              <fieldset key={place} className={classes.line}>
                <legend>{words}</legend>
                {line.isOwn && (
                  <TextInput
                    label={t('price.what')}
                    value={line.code}
                    maxLength={60}
                    onChange={(event) => change(place, { code: event.currentTarget.value })}
                  />
                )}
                <AmountField
                  label={t('price.amount')}
                  currency={currency}
                  value={line.amount}
                  fault={amount.kind === 'faulty' ? amount.fault : null}
                  isFirst={place === firstOpen}
                  onChange={(value) => change(place, { amount: value })}
                />
                <TextInput
                  label={t('price.note')}
                  value={line.note}
                  maxLength={200}
                  onChange={(event) => change(place, { note: event.currentTarget.value })}
                />
              </fieldset>
            );
          })}
          <Group gap="xs" align="flex-end">
            <Button
              variant="default"
              onClick={() => setLines([...lines, { code: '', amount: '', note: '', isOwn: true }])}
            >
              {t('price.another')}
            </Button>
            <NativeSelect
              label={t('price.tax')}
              value={percent}
              data={percents.map((value) => ({
                value,
                label: value === '0' ? t('price.untaxed') : `${value} %`,
              }))}
              onChange={(event) => setPercent(event.currentTarget.value)}
            />
            {isCurrencyOpen && (
              <NativeSelect
                label={t('price.currency')}
                value={currency}
                data={[...new Set([currency, shop.currency, ...usualCurrencies])]}
                onChange={(event) => setCurrency(event.currentTarget.value)}
              />
            )}
          </Group>
          {refusal !== null && <Refusal refusal={refusal} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shell:cancel')}
            </Button>
            <Button type="submit" disabled={prices === null}>
              {t('price.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
