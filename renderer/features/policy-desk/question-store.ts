import { create } from 'zustand';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import type { Language } from '../../../shared/language';
import type { DecisionRequest, House, ServiceCode } from '../../../shared/policies/request';
import type { PlainDate } from '../../../shared/time/plain-date';
import { readAt, writeAt } from '../intake/draft-path';
import { emptyQuestion, type Question, withHouse, withService } from './question';
import { typedRequest, withChangedFacts } from './typed-request';

export const deskViews = ['verdict', 'compare', 'answer', 'clauses'] as const;
/** What stands beside the form. */
export type DeskView = (typeof deskViews)[number];

export type QuestionState = {
  /** The question in hand, kept for as long as the window is open. */
  readonly question: Question;
  /** The same without the changes that were tried; null while none is. */
  readonly typed: Question | null;
  /** The question that this one took the place of; null where there was none. */
  readonly before: Question | null;
  readonly today: PlainDate;
  readonly view: DeskView;
  /** The field that is being typed into: it is not judged before it is left. */
  readonly writing: FieldPath | null;
  readonly showsRest: boolean;
};

export const useQuestion = create<QuestionState>(() => ({
  question: emptyQuestion('en', 'JPY'),
  typed: null,
  before: null,
  // Set before the first field is drawn.
  today: '0001-01-01' as PlainDate,
  view: 'verdict',
  writing: null,
  showsRest: false,
}));

/** Changes the question, and what would be gone back to with it: a trial is undone, typing never. */
function change(changed: (question: Question) => Question): void {
  useQuestion.setState(({ question, typed }) => ({
    question: changed(question),
    typed: typed === null ? null : changed(typed),
  }));
}

export function writeFact(path: FieldPath, text: string): void {
  change((question) => (readAt(question, path) === undefined ? question : writeAt(question, path, text)));
}

export function askHouse(house: House): void {
  change((question) => withHouse(question, house));
}

export function askService(code: ServiceCode, isAsked: boolean): void {
  change((question) => withService(question, code, isAsked));
}

/** Tries what would change the answer, on top of what is typed. */
export function tryChange(asked: DecisionRequest, changed: DecisionRequest): void {
  useQuestion.setState(({ question, typed }) => ({
    question: withChangedFacts(question, asked, changed),
    typed: typed ?? question,
  }));
}

export function backToTyped(): void {
  useQuestion.setState(({ question, typed }) => ({ question: typed ?? question, typed: null }));
}

/** Takes up another question; the one in hand is kept for going back to it. */
function takeUp(next: Question): void {
  useQuestion.setState(({ question, typed, before }) => ({
    question: next,
    typed: null,
    before: question.policy === '' ? before : (typed ?? question),
    view: 'verdict',
  }));
}

export function beginQuestion(language: Language, currency: string): void {
  takeUp(emptyQuestion(language, currency));
}

/** Takes up the facts of a piece, to be answered as of today. */
export function askAbout(
  request: DecisionRequest,
  customer: Pick<Question['customer'], 'name' | 'language'>,
  currency: string,
): void {
  const { visit } = emptyQuestion(customer.language, currency);
  // Who wrote is answered in kind.
  const form = request.contact.by === 'email' || request.contact.by === 'form' ? 'email' : 'letter';
  takeUp({ ...typedRequest(request, currency), decidedOn: '', visit, customer: { ...customer, form } });
}

/** Changes places with the question before. */
export function backToBefore(): void {
  useQuestion.setState(({ question, typed, before }) =>
    before === null ? {} : { question: before, typed: null, before: typed ?? question },
  );
}

export function setDeskDay(today: PlainDate): void {
  if (useQuestion.getState().today !== today) useQuestion.setState({ today });
}

export function show(view: DeskView): void {
  useQuestion.setState({ view });
}

export function writingAt(path: FieldPath | null): void {
  if (useQuestion.getState().writing !== path) useQuestion.setState({ writing: path });
}

export function showRest(showsRest: boolean): void {
  useQuestion.setState({ showsRest });
}
