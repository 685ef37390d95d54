import { parseScan } from '../../cases/case-number';
import type { CaseNumber } from '../../cases/ids';
import { knownDay, type PlainDate } from '../../time/plain-date';
import { plainCell } from './cell-text';
import { isOwnMark } from './guess-columns';
import type { CaseEntry } from './list-entry';
import { caseIdOf, customerIdOf } from './list-ids';
import { isOwnTable, type ListPlan } from './list-plan';
import { readPerson } from './read-person';
import { readPieceRow } from './read-piece-row';
import type { RowReading } from './row-reading';

/** Numbers of cases write the year in two digits. */
export const earliestReceived = knownDay('2000-01-01');

const remarksLength = 20_000;

/** A case of one piece as its row has it; null where something is refused, which then stands in the reading. */
export function readCaseRow(reading: RowReading, today: PlainDate): CaseEntry | null {
  const { plan, row } = reading;
  const number = reading.text('caseNumber', 200);
  const receivedOn = readReceivedOn(reading, today);
  const customerNumber = reading.text('customerNumber', 200);
  const customer = readPerson(reading);
  if (customer === null && customerNumber === '') reading.fault('name', 'required', '');
  const piece = readPieceRow(reading, receivedOn);
  const id = caseIdOf(plan, reading.text('caseId', 200), number, ownCells(reading));
  const notes = reading.text('note', remarksLength, '\n');
  const text = [notes, reading.remarks()].filter((part) => part !== '').join('\n');
  if (text.length > remarksLength) reading.fault('note', 'too-long', text);
  if (receivedOn === null || reading.faults.length > 0) return null;
  return {
    kind: 'case',
    rows: [row],
    id,
    origin: { source: plan.source, number },
    ownNumber: ownNumber(plan, number),
    receivedOn,
    customerId: customerIdOf(plan, customerNumber, customer),
    customerOrigin: { source: plan.source, number: customerNumber },
    customer,
    pieces: [piece],
    text,
  };
}

function readReceivedOn(reading: RowReading, today: PlainDate): PlainDate | null {
  const had = reading.faults.length;
  const day = reading.day('receivedOn');
  if (day === null) return reading.faults.length > had ? null : reading.fault('receivedOn', 'required', '');
  if (day > today) return reading.fault('receivedOn', 'day-in-future', day);
  if (day < earliestReceived) return reading.fault('receivedOn', 'day-too-early', day);
  return day;
}

/** Without the columns that we added to the row when we refused it. */
function ownCells({ row, plan }: RowReading): readonly string[] {
  return plan.header.flatMap((name, index) => (isOwnMark(name) ? [] : [plainCell(row.cells[index] ?? '')]));
}

function ownNumber(plan: ListPlan, number: string): CaseNumber | null {
  const scan = isOwnTable(plan) ? parseScan(number) : null;
  return scan?.kind === 'case' ? scan.caseNumber : null;
}
