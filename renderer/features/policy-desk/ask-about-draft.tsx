import { useLocation } from 'wouter';
import type { Customer } from '../../../shared/cases/customer';
import type { IntakeDraft } from '../../../shared/cases/intake-draft';
import type { DecisionRequest } from '../../../shared/policies/request';
import { useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { useLanguage } from '../../i18n';
import { useIntake } from '../intake/intake-store';
import type { Question } from './question';
import { askAbout } from './question-store';

type Asking = Pick<Question['customer'], 'name' | 'language'>;

function customerIn(draft: IntakeDraft | null, known: Customer | null, otherwise: Asking): Asking {
  if (draft?.customer.kind === 'new') return draft.customer.fields;
  return draft?.customer.kind === 'known' && known !== null ? known : otherwise;
}

/** Takes the facts of the piece in hand to the policy desk; the intake stays as it is. */
export function AskAboutDraft(props: { readonly request: DecisionRequest | null }) {
  const { request } = props;
  const { shop } = useLedger();
  const language = useLanguage();
  const [, navigate] = useLocation();
  useCommands({
    'intake.ask-policy': {
      when: request !== null,
      run: () => {
        if (request === null) return;
        const { draft, known } = useIntake.getState();
        const { name, language: speaks } = customerIn(draft, known, { name: '', language });
        askAbout(request, { name, language: speaks }, shop.currency);
        navigate('/policy');
      },
    },
  });
  return <CommandButton command="intake.ask-policy" size="compact-xs" variant="subtle" />;
}
