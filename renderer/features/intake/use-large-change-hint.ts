import { useTranslation } from 'react-i18next';
import { editionInForce } from '../../../shared/policies/edition';
import { useLedger } from '../../app/desk-context';
import { useIntake } from './intake-store';
import { useDraftText } from './use-shown';

/** What this shop itself calls a large change, as the edition of today has it; empty where it has no such hint. */
export function useLargeChangeHint(piece: number): string {
  const { t } = useTranslation('policies');
  const { editions } = useLedger();
  const today = useIntake((state) => state.today);
  const house = useDraftText((draft) => draft.pieces[piece]?.house);
  const sizes = editionInForce(editions.kuno, today)?.terms.shopHints.largeChangeSizes ?? null;
  return house !== 'kuno' || sizes === null ? '' : t('hint.largeChange', { count: sizes });
}
