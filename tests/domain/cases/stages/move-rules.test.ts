import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { moveCommands } from '../../../../shared/cases/stages/command';
import type { MoveRule } from '../../../../shared/cases/stages/move-rule';
import { moveRules, rulesFrom } from '../../../../shared/cases/stages/move-rules';
import { isOpenStage, type Stage, stages } from '../../../../shared/cases/stages/stage';
import { moveTable, stageTable } from '../../../../shared/cases/stages/table-text';
import { allClauses } from '../../../../shared/policies/clauses';

const houses = ['kuno', 'ciwaka', 'aujour'] as const;

/** Every stage that can be come to from these. */
function reached(rules: readonly MoveRule[], from: readonly Stage[]): ReadonlySet<Stage> {
  const found = new Set(from);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const rule of rules) if (found.has(rule.from)) found.add(rule.to);
  }
  return found;
}

describe.each(houses)('the moves of %s', (house) => {
  const rules = moveRules[house];

  test('lead on from every open stage that can be reached, and nowhere from a closed one', () => {
    const starts: readonly Stage[] = ['inquiry', 'received', 'unannounced'];
    for (const stage of reached(rules, starts)) {
      expect([stage, rulesFrom(house, stage).length > 0]).toEqual([stage, isOpenStage(stage)]);
    }
  });

  test('come to an end from every stage', () => {
    for (const stage of reached(rules, ['inquiry', 'received', 'unannounced'])) {
      const ends = [...reached(rules, [stage])].filter((candidate) => !isOpenStage(candidate));
      expect([stage, ends.length > 0]).toEqual([stage, true]);
    }
  });

  test('cite only clauses of the house itself', () => {
    for (const { clause } of rules) {
      if (clause !== null) expect(allClauses).toContain(clause);
      if (clause !== null) expect(clause.startsWith(`${house}/`)).toBe(true);
    }
  });

  test('stand nowhere twice', () => {
    const written = rules.map(({ from, command, to, where }) => [from, command, to, ...where].join(' '));
    expect(written.filter((line, index) => written.indexOf(line) !== index)).toEqual([]);
  });
});

test('every command and every stage has its move in some house', () => {
  const all = Object.values(moveRules).flat();
  expect(moveCommands.filter((command) => !all.some((rule) => rule.command === command))).toEqual([]);
  expect(stages.filter((stage) => !all.some(({ from, to }) => from === stage || to === stage))).toEqual([]);
});

describe('CIWAKA', () => {
  const ways = moveRules.ciwaka.filter(({ to }) => to === 'documents-sent');

  test('sends no documents before the photos are passed, and none on paid work before it is paid', () => {
    expect(ways.map(({ command }) => command)).toEqual(['send-documents', 'send-documents']);
    for (const way of ways) {
      expect(way.needs).toContain('photos-passed');
      expect(way.needs).toContain('shipping-details');
      expect(way.needs.includes('paid')).toBe(way.where.includes('work-paid'));
    }
  });

  test('lets nobody pass over the order before the documents', () => {
    const ahead: readonly Stage[] = [
      'inquiry',
      'awaiting-photos',
      'photos-in-review',
      'quoted',
      'awaiting-payment',
      'awaiting-shipping-details',
    ];
    expect(moveRules.ciwaka.filter(({ from, byException }) => ahead.includes(from) && byException)).toEqual(
      [],
    );
  });
});

describe('Aujour', () => {
  test('tells the cost after the inspection, and does no work before it is agreed to', () => {
    const into = (stage: Stage) => moveRules.aujour.filter(({ to }) => to === stage);
    expect(into('awaiting-approval').map(({ from }) => from)).toEqual(['inspected']);
    expect(into('waiting-for-run').filter(({ from }) => from === 'awaiting-approval')).toMatchObject([
      { needs: ['approved'], clause: 'aujour/quote-after-inspection' },
    ]);
    expect(into('at-bench')).toEqual([]);
  });
});

describe('the printed table', () => {
  const printed = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
  const between = /(<!-- moves -->\n\n)[\s\S]*?(\n\n<!-- \/moves -->)/;

  test.each([
    ['shared/README.md', stageTable],
    [
      'shared/cases/stages/README.md',
      () => houses.map((house) => `## ${house}\n\n${moveTable(house)}`).join('\n\n'),
    ],
  ])('in %s is that of the program', (path, table) => {
    const text = readFileSync(printed(path), 'utf8');
    expect(between.test(text)).toBe(true);
    const wanted = text.replace(between, (_, start: string, end: string) => `${start}${table()}${end}`);
    if (process.env.WRITE_TABLES === '1') writeFileSync(printed(path), wanted);
    expect(wanted === text || process.env.WRITE_TABLES === '1').toBe(true);
  });
});
