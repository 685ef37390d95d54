import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { FrozenDecision } from '../../../shared/cases/frozen-decision';
import { parseRequest } from '../../../shared/policies/parse-request';
import { useLedger } from '../../app/desk-context';
import type { Question } from './question';
import { askAbout } from './question-store';

/** Takes the facts of a piece of a saved case to the policy desk. Nothing where no policy was asked about it. */
export function AskAboutPiece(props: {
  readonly frozen: FrozenDecision | undefined;
  readonly customer: Pick<Question['customer'], 'name' | 'language'>;
}) {
  const { frozen, customer } = props;
  const { t } = useTranslation('policyDesk');
  const { shop } = useLedger();
  const [, navigate] = useLocation();
  const read = frozen?.request == null ? null : parseRequest(frozen.request);
  if (read === null || !read.ok) return null;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      onClick={() => {
        askAbout(read.value, customer, shop.currency);
        navigate('/policy');
      }}
    >
      {t('askAbout')}
    </Button>
  );
}
