import { chargeRows, totalRows } from '../../../shared/documents/decision-text';
import type { ClaimSlip } from '../../../shared/documents/papers';
import { answers, pieceIdentity, promiseText } from '../../../shared/documents/piece-terms';
import {
  conditionText,
  estimateText,
  type Fact,
  moneyText,
  ringSizeText,
  servicesText,
  stonesText,
} from '../../../shared/documents/piece-text';
import { labelled } from '../../../shared/documents/words/joined-words';
import { paperLabels, photosText } from '../../../shared/documents/words/paper-words';
import type { Language } from '../../../shared/language';
import type { Element } from '../layout/items';
import { gap, keptWithNext, paragraph, row, type Strip } from '../layout/strips';
import type { Style } from '../type/lines';
import type { Typeface } from '../type/typeface';
import type { SlipType } from './slip-type';

type SlipPiece = ClaimSlip['pieces'][number];
type SlipFact = Fact & { readonly isStrong?: boolean };

/** One piece in a table: what it is and how it looked, what was answered, what it costs, when it is back. */
export function pieceStrips(
  slip: ClaimSlip,
  index: number,
  width: number,
  type: SlipType,
  typeface: Typeface,
): readonly Strip[] {
  const piece = slip.pieces[index];
  if (piece === undefined) return [];
  const { language } = slip;
  const place = `${index + 1} / ${slip.pieces.length}`;
  const heading: Style = { weight: 'bold', size: type.base * 1.08 };
  const identity = `${place}　${pieceIdentity(piece, language)}`;
  const table: Element = { role: 'Table', parent: null };
  const isFull = type.isOfficePaper;
  const before = isFull ? factsOfPiece(piece, language) : shortFacts(piece, language);
  const after = factsOfPromise(piece, language, type);
  const labelWidth = labelColumn([...before, ...after], type, typeface);
  const inTable = (fact: SlipFact) => factStrips(fact, table, labelWidth, width, type, typeface);
  return [
    gap(type.base * 1.1),
    ...keptWithNext(paragraph(typeface, identity, heading, width, { role: 'H2', parent: null })),
    ...before.flatMap(inTable),
    ...(isFull ? moneyStrips(piece, language, labelWidth, width, type, typeface) : []),
    ...after.flatMap(inTable),
  ];
}

function factsOfPiece(piece: SlipPiece, language: Language): readonly Fact[] {
  const { decision } = piece.decision;
  const fact = (label: keyof typeof paperLabels, value: string): Fact => ({
    label: paperLabels[label][language],
    value,
  });
  const asked =
    decision === null
      ? servicesText(piece.services, piece.currentSize, language)
      : answers(piece, decision, language)
          .map(({ label, value }) => labelled(label, value, language))
          .join('\n');
  return [
    fact('bagNumber', piece.bagNumber),
    fact('stones', stonesText(piece.stones, language)),
    fact('currentSize', piece.currentSize === null ? '' : ringSizeText(piece.currentSize, language)),
    fact('condition', conditionText(piece.condition, language)),
    fact('photos', piece.photoCount === 0 ? '' : photosText(piece.photoCount, language)),
    fact('declaredValue', moneyText(piece.declaredValue, language)),
    fact(decision === null ? 'services' : 'decision', asked),
  ].filter(({ value }) => value !== '');
}

function shortFacts(piece: SlipPiece, language: Language): readonly Fact[] {
  const { decision } = piece.decision;
  const total = decision === null ? undefined : totalRows(decision, language).at(-1);
  return [
    { label: paperLabels.bagNumber[language], value: piece.bagNumber },
    ...(total === undefined ? [] : [{ label: total.name, value: total.amount }]),
  ];
}

function factsOfPromise(
  piece: SlipPiece,
  language: Language,
  { isOfficePaper }: SlipType,
): readonly SlipFact[] {
  const { decision } = piece.decision;
  const estimate = { label: paperLabels.estimate[language], value: estimateText(piece.estimate, language) };
  const promise = {
    label: paperLabels.promisedOn[language],
    value: promiseText(piece, decision, language),
    isStrong: piece.promisedOn !== null,
  };
  return isOfficePaper ? [estimate, promise] : [promise];
}

function labelColumn(facts: readonly Fact[], type: SlipType, typeface: Typeface): number {
  return Math.max(...facts.map(({ label }) => typeface.widthOf(label, 'regular', type.small))) + type.base;
}

function factStrips(
  { label, value, isStrong = false }: SlipFact,
  table: Element,
  labelWidth: number,
  width: number,
  type: SlipType,
  typeface: Typeface,
): readonly Strip[] {
  const line: Element = { role: 'TR', parent: table };
  return row(typeface, [
    {
      x: 0,
      width: labelWidth,
      text: label,
      style: { weight: 'regular', size: type.small },
      align: 'left',
      element: { role: 'TH', parent: line },
    },
    {
      x: labelWidth,
      width: width - labelWidth,
      text: value,
      style: { weight: isStrong ? 'bold' : 'regular', size: type.base },
      align: 'left',
      element: { role: 'TD', parent: line },
    },
  ]);
}

/** Charges with their amounts in a column on the right, the totals under a rule. */
function moneyStrips(
  piece: SlipPiece,
  language: Language,
  labelWidth: number,
  width: number,
  type: SlipType,
  typeface: Typeface,
): readonly Strip[] {
  const { decision } = piece.decision;
  if (decision === null) return [];
  const charges = chargeRows(decision, language);
  if (charges.length === 0) return [];
  const totals = totalRows(decision, language);
  const table: Element = { role: 'Table', parent: null };
  const amountWidth = Math.max(
    ...[...charges, ...totals].map(({ amount }) => typeface.widthOf(amount, 'bold', type.base)),
  );
  const moneyRow = (label: string, name: string, amount: string, weight: Style['weight']) => {
    const line: Element = { role: 'TR', parent: table };
    const style: Style = { weight, size: type.base };
    const nameWidth = width - labelWidth - amountWidth - type.base;
    return row(typeface, [
      {
        x: 0,
        width: labelWidth,
        text: label,
        style: { weight: 'regular', size: type.small },
        align: 'left',
        element: { role: 'TH', parent: line },
      },
      {
        x: labelWidth,
        width: nameWidth,
        text: name,
        style,
        align: 'left',
        element: { role: 'TD', parent: line },
      },
      {
        x: width - amountWidth,
        width: amountWidth,
        text: amount,
        style,
        align: 'right',
        element: { role: 'TD', parent: line },
      },
    ]);
  };
  const rule: Strip = {
    height: 3,
    isKeptWithNext: true,
    isGap: false,
    items: [
      { kind: 'rule', fromX: labelWidth, fromY: 1.5, toX: width, toY: 1.5, thickness: 0.5, isDashed: false },
    ],
  };
  return [
    ...charges.flatMap(({ name, amount }, index) =>
      moneyRow(index === 0 ? paperLabels.charges[language] : '', name, amount, 'regular'),
    ),
    ...(totals.length === 0 ? [] : [rule]),
    ...totals.flatMap(({ name, amount }, index) =>
      moneyRow('', name, amount, index === totals.length - 1 ? 'bold' : 'regular'),
    ),
  ];
}
