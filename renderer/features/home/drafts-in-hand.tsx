import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import { pieceKindWording } from '../../../shared/wording/pieces';
import { useLanguage, useLedger } from '../../app/desk-context';
import { readCustomer } from '../../db/customers';
import { listDrafts } from '../../db/drafts';
import type { LedgerDatabase } from '../../db/ledger';
import { showMoment } from '../../ui/dates';
import classes from './home.module.css';

type DraftLine = { readonly draft: IntakeDraft; readonly name: string };

async function nameIn(db: LedgerDatabase, { customer }: IntakeDraft): Promise<string> {
  switch (customer.kind) {
    case 'none':
      return customer.scrap.trim();
    case 'known':
      return (await readCustomer(db, customer.customerId))?.customer.name ?? '';
    case 'new':
      return customer.fields.name.trim();
  }
}

async function draftLines(db: LedgerDatabase): Promise<readonly DraftLine[]> {
  const drafts = await listDrafts(db);
  return Promise.all(drafts.map(async (draft) => ({ draft, name: await nameIn(db, draft) })));
}

/** Intakes that were begun and neither saved nor put aside; absent while there are none. */
export function DraftsInHand() {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const lines = useLiveQuery(() => draftLines(db), [db]) ?? [];
  if (lines.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>{t('drafts')}</h2>
      <ul className={classes.list}>
        {lines.map(({ draft, name }) => (
          <li key={draft.draftId}>
            <Link href={`/intake/${draft.draftId}`} className={classes.row}>
              <span className={classes.number}>{t('goOn')}</span>
              <span className={classes.name}>{name === '' ? t('nobodyYet') : name}</span>
              <span className={classes.piece}>
                {draft.pieces
                  .flatMap(({ kind }) => (kind === '' ? [] : [pieceKindWording[kind][language]]))
                  .join(', ')}
              </span>
              <span className={classes.when}>{showMoment(draft.startedAt, language, shop.timeZone)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
