import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { BagNumber } from '../../../shared/cases/ids';
import { isReadyForPickUp, textOfPickUp } from '../../../shared/cases/pick-up/decide-pick-up';
import { standingOf } from '../../../shared/cases/stages/decide-move';
import { whereaboutsAt } from '../../../shared/cases/stages/stage';
import { actingAs } from '../../app/acting';
import { today } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { drainNow } from '../../app/outbox-watch';
import { type ScanAnswer, useScanClaim } from '../../app/scan-claims';
import { askWho } from '../../app/staff';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { handBack } from '../../db/money';
import { Refusal } from '../../ui/refusal';
import { Zone } from '../../ui/zone';
import classes from './pick-up.module.css';
import { emptyPickUp, type PickUpDraft, pickUpDrafts, readPickUp, usualContents } from './pick-up-draft';
import { PickUpMoney } from './pick-up-money';
import { PickUpPieces } from './pick-up-pieces';
import { PickUpSignature } from './pick-up-signature';

/** What is still to be done before the pieces may go; null = nothing. */
type Lacking = 'pieces' | 'contents' | 'to' | 'amount' | 'override' | 'signature' | 'outdated';

/** Scan or tick the bags, look at each with the customer, settle the money, let her sign: then one action gives all back. */
export function PickUpDesk(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly onGiven: (bags: readonly BagNumber[]) => void;
}) {
  const { state, customer, onGiven } = props;
  const { t } = useTranslation('pickUp');
  const { db, shop } = useLedger();
  const kept = pickUpDrafts.useDraft(state.id);
  const draft = kept ?? emptyPickUp(null, customer);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const read = readPickUp(state, draft);
  const text = textOfPickUp(state, read.pickUp, { shopName: shop.name, day: today(shop.timeZone) });
  const lacking = lackingOf(draft, read, text);

  function change(changed: Partial<PickUpDraft>): void {
    pickUpDrafts.keep(state.id, { ...draft, ...changed });
  }

  /** Who gives the pieces back is asked with the first of them. */
  async function choose(bagNumber: BagNumber, isGiven: boolean): Promise<boolean> {
    const by = kept === undefined ? await askWho() : kept.by;
    if (by === 'cancelled') return false;
    const { [bagNumber]: before, ...others } = draft.given;
    const given = isGiven ? { ...others, [bagNumber]: before ?? usualContents(state, bagNumber) } : others;
    change({ by, given });
    return true;
  }

  async function takeBag(bagNumber: BagNumber): Promise<ScanAnswer> {
    const piece = standingOf(state, bagNumber);
    if (piece === null) return { kind: 'bag-of-other-case', detail: bagNumber };
    if (whereaboutsAt(piece.stage) === 'gone') return { kind: 'bag-given-back', detail: bagNumber };
    if (!isReadyForPickUp(piece)) return { kind: 'bag-not-ready', detail: bagNumber };
    return (await choose(bagNumber, true)) ? 'taken' : 'passed';
  }

  useScanClaim((found) => {
    if (found.kind === 'piece') return takeBag(found.piece.bagNumber);
    return found.kind === 'case' && found.caseNumber === state.number ? 'taken' : 'passed';
  });

  async function save(): Promise<void> {
    if (lacking !== null || isBusy) return;
    setBusy(true);
    const { pickUp, chosen } = read;
    const receipt = { addressee: draft.addressee, purpose: draft.purpose };
    const wish = { ...pickUp, caseId: state.id, receipt };
    const done = await handBack(db, wish, shop, actingAs(draft.by, shop.station));
    setBusy(false);
    if (!done.ok) {
      setRefusal(done.error);
      // An override stands under a name: whoever goes on is asked again.
      if (done.error.kind === 'needs-name') await nameSomebody();
      return;
    }
    pickUpDrafts.drop(state.id);
    onGiven(chosen.map(({ bagNumber }) => bagNumber));
    await drainNow();
  }

  async function nameSomebody(): Promise<void> {
    const by = await askWho();
    if (by !== 'cancelled') change({ by });
  }

  useCommands({ 'pick-up.save': { run: () => void save(), when: lacking === null && !isBusy } });

  return (
    <div className={classes.screen}>
      <div className={classes.main}>
        <header className={classes.head}>
          <CommandButton command="pick-up.back" size="compact-xs" variant="subtle" />
          <h1>{t('title', { number: state.number })}</h1>
          <span>{customer.name}</span>
        </header>
        <PickUpPieces
          state={state}
          draft={draft}
          onChoose={(bag, isGiven) => void choose(bag, isGiven)}
          onContents={(bag, contents) => change({ given: { ...draft.given, [bag]: contents } })}
        />
      </div>
      <Zone name="side" as="aside" label={t('side')} className={classes.side}>
        <Checkbox
          label={t('compared')}
          checked={draft.isCompared}
          disabled={read.chosen.length === 0}
          onChange={(event) => change({ isCompared: event.currentTarget.checked })}
        />
        <TextInput
          label={t('to')}
          value={draft.to}
          maxLength={120}
          required
          disabled={read.chosen.length === 0}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
        {read.chosen.length > 0 && (
          <>
            <PickUpMoney state={state} draft={draft} read={read} onChange={change} />
            <PickUpSignature state={state} draft={draft} text={text} onChange={change} />
          </>
        )}
        {refusal !== null && <Refusal refusal={refusal} />}
        <footer className={classes.foot}>
          <p role="status">{lacking === null ? t('allThere') : t(`lacking.${lacking}`)}</p>
          <CommandButton command="pick-up.save" size="md" loading={isBusy} />
          {kept !== undefined && (
            <Button variant="subtle" onClick={() => pickUpDrafts.drop(state.id)}>
              {t('discard')}
            </Button>
          )}
        </footer>
      </Zone>
    </div>
  );
}

function lackingOf(
  draft: PickUpDraft,
  { pickUp, money, isOpen }: ReturnType<typeof readPickUp>,
  text: string,
): Lacking | null {
  if (pickUp.given.length === 0) return 'pieces';
  if (pickUp.given.some(({ contents }) => contents.length === 0)) return 'contents';
  if (draft.to.trim() === '') return 'to';
  if (money.some(({ fault }) => fault !== null)) return 'amount';
  if (isOpen && draft.override.trim() === '') return 'override';
  if (draft.signature !== null) return draft.signature.text === text ? null : 'outdated';
  return draft.unsignedReason.trim() === '' ? 'signature' : null;
}
