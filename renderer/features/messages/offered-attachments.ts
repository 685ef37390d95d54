import type { CaseState } from '../../../shared/cases/case-state';
import type { FrozenDecision } from '../../../shared/cases/frozen-decision';
import { claimSlipOf } from '../../../shared/documents/case-papers';
import { paperTitles } from '../../../shared/documents/words/paper-words';
import type { Language } from '../../../shared/language';
import type { Attachment } from '../../../shared/messages/mail';
import { decide } from '../../../shared/policies/decide';
import { parseRequest } from '../../../shared/policies/parse-request';
import type { Editions } from '../../../shared/policies/published';
import type { PlainDate } from '../../../shared/time/plain-date';
import { answerLetter } from '../../../shared/verdict/answer-letter';
import { photoSubjectWording } from '../../../shared/wording/conditions';
import { papersOfPieces } from '../shipping/papers-for-customer';
import type { MessageDraft, TellingCase } from './message-draft';

/** What may hang on the email, under a key that the draft keeps. */
export type OfferedAttachment = { readonly key: string; readonly attachment: Attachment };

type Offering = TellingCase & {
  readonly sample: boolean;
  readonly today: PlainDate;
};

/** The papers of the case in the language of the message, and the photos of the pieces that are told of. */
export function offeredAttachments(
  of: Offering,
  { bagNumber, language }: Pick<MessageDraft, 'bagNumber' | 'language'>,
): readonly OfferedAttachment[] {
  const { state, customer, shop, sample, editions } = of;
  const chosen = state.pieces.filter((piece) => bagNumber === null || piece.bagNumber === bagNumber);
  const slip = claimSlipOf(state, customer, shop, { copy: 0, sample, editions });
  const name = `${paperTitles['claim-slip'][slip.language]} ${state.number}`;
  return [
    { key: 'claim-slip', attachment: { kind: 'paper', name, paper: slip } },
    ...chosen.flatMap(({ bagNumber: bag }) => letterOf(of, bag, language)),
    ...papersOfPieces({ state, customer, shop, sample, today: of.today }, bagNumber, language),
    ...chosen.flatMap(({ bagNumber: bag, photos }) =>
      photos.map(({ hash, subject }, index) => ({
        key: `photo/${hash}`,
        attachment: {
          kind: 'photo' as const,
          name: `${bag} ${photoSubjectWording[subject][language]} ${index + 1}`,
          hash,
        },
      })),
    ),
  ];
}

type Answered = {
  readonly policyVersion: string;
  readonly lines: readonly {
    readonly code: string;
    readonly outcome: string;
    readonly clauses: readonly string[];
  }[];
  readonly totals: unknown;
};

function told({ policyVersion, lines, totals }: Answered): string {
  const ofLines = lines.map(({ code, outcome, clauses }) => [code, outcome, clauses]);
  return JSON.stringify([policyVersion, ofLines, totals]);
}

/** A letter states the answer as it was frozen: where asking again gave another one, none is offered. */
function answerStillGiven({ request, decision }: FrozenDecision, editions: Editions) {
  const read = parseRequest(request);
  if (!read.ok || decision === null) return null;
  const again = decide(read.value, editions);
  return told(again) === told(decision) ? { request: read.value, decision: again } : null;
}

function letterOf(
  { state, customer, shop, sample, today, editions }: Offering,
  bag: CaseState['pieces'][number]['bagNumber'],
  language: Language,
): readonly OfferedAttachment[] {
  const frozen = state.decisions[state.pieces.findIndex(({ bagNumber }) => bagNumber === bag)];
  const answered = frozen === undefined ? null : answerStillGiven(frozen, editions);
  if (answered === null) return [];
  const { name, address, phone } = shop;
  const { subject, paragraphs } = answerLetter(
    answered.request,
    answered.decision,
    {
      customerName: customer.name,
      language,
      form: 'letter',
      shop: { name, address, phone },
      day: today,
    },
    editions,
  );
  return [
    {
      key: `answer-letter/${bag}`,
      attachment: {
        kind: 'paper',
        name: `${paperTitles['answer-letter'][language]} ${bag}`,
        paper: {
          paper: 'answer-letter',
          language,
          copy: 0,
          sample,
          writtenOn: today,
          customerName: customer.name,
          subject,
          paragraphs: [...paragraphs].map((paragraph) =>
            paragraph.kind === 'list' ? { ...paragraph, items: [...paragraph.items] } : { ...paragraph },
          ),
        },
      },
    },
  ];
}
