import { useState } from 'react';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { bindingOf, type PaperOfCase, wordsOfPaper } from '../../../shared/cases/papers-of-case';
import type { Paper } from '../../../shared/documents/papers';
import { useLedger } from '../../app/desk-context';
import { PaperDialog } from '../prints/paper-dialog';

type Props = {
  readonly title: string;
  readonly state: CaseState;
  readonly customer: Customer;
  readonly paper: PaperOfCase;
  readonly copy: number;
  readonly onClose: () => void;
};

function paperOf(
  { state, customer, paper, copy }: Props,
  { shop, ledger, editions }: ReturnType<typeof useLedger>,
): Paper {
  return wordsOfPaper({ state, customer, shop, sample: ledger === 'sample', editions }, paper, copy);
}

/** A paper of the case as it comes out of the printer, on the stock it is bound to. */
export function PaperPreview(props: Props) {
  const open = useLedger();
  const [paper] = useState(() => paperOf(props, open));
  return (
    <PaperDialog
      title={props.title}
      paper={paper}
      boundPaper={bindingOf(props.paper.paper)}
      onClose={props.onClose}
    />
  );
}
