import { boxNumber } from '../../shared/cases/boxes/box-number';
import type { BagNumber, Station } from '../../shared/cases/ids';
import { reduce } from '../../shared/cases/reduce';
import type { MoveCommand } from '../../shared/cases/stages/command';
import { decideMove } from '../../shared/cases/stages/decide-move';
import { eventsOf } from '../../shared/cases/stages/piece-event';
import { aCustomerDraft, aDraft } from '../builders/a-draft';
import { Ledger } from '../builders/a-ledger';
import { anActing, aShop, aStaff, countedIds, day } from '../builders/a-shop';
import { expect, test } from './desk';
import { goTo, openShopWith } from './filled-desk';
import { Shell } from './screens/shell';
import { Who } from './screens/who';
import { findsNothing } from './wcag';

/** A shop in which three pieces wait for the run and a fourth has only come in. */
function beforeTheRun() {
  const ledger = new Ledger(aShop({ language: 'en' }));
  const mori = ledger.joins(aStaff());
  const newId = countedIds(90_000);
  const bags: BagNumber[] = [];
  for (const name of ['田中 花子', '鈴木 次郎', '佐藤 三恵', '高橋 四郎']) {
    const draft = aDraft({ customer: { kind: 'new', fields: aCustomerDraft({ name }) } });
    const taken = ledger.takesIn({ draft });
    const bagNumber = taken.pieces[0]?.bagNumber;
    if (bagNumber === undefined) throw new Error('No piece.');
    bags.push(bagNumber);
    if (bags.length === 4) continue;
    const commands: readonly MoveCommand[] = ['inspect', 'queue-for-run'];
    for (const [minute, command] of commands.entries()) {
      const state = reduce(ledger.events.filter(({ subject }) => subject.id === taken.id));
      if (state === null) throw new Error('No case.');
      const facts = decideMove(state, { bagNumber, command }, mori);
      if (!facts.ok) throw new Error(facts.error.kind);
      const at = `2026-11-21T03:0${minute}:00.000Z`;
      ledger.events.push(...eventsOf(state.id, facts.value, anActing({ at, by: mori, newId })));
    }
  }
  return { ledger, bags };
}

test('the box is gathered, packed by scanner, closed by name, and scanned back: one finished, one not, one missing', async ({
  desk,
}) => {
  const { page } = desk;
  const { ledger, bags } = beforeTheRun();
  const [first, second, third, fourth] = bags;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new Error('Four pieces are needed.');
  await openShopWith(desk, ledger.events);
  const shell = new Shell(page);

  await goTo(page, '/boxes');
  await expect(page.getByText('3 pieces wait for a run.')).toBeVisible();
  await expect(page.getByText('The box closes in 8 days.')).toBeVisible();
  await page.keyboard.press('Alt+n');
  await new Who(page).answerByTyping('もり');
  const number = boxNumber('GZ' as Station, day('2026-11-30'), 1);
  await expect(page.getByRole('heading', { name: number })).toBeVisible();
  const waiting = page.getByRole('region', { name: /Waits for this run/u });
  await expect(waiting.getByRole('row')).toHaveCount(4);

  const packed = page.getByRole('table', { name: /In the box/u });
  for (const [place, bag] of [first, second, third].entries()) {
    await shell.scan(bag, place === 1 ? 'Tab' : 'Enter');
    await expect(packed.getByRole('link', { name: bag })).toBeVisible();
  }
  await expect(page.getByText('Nothing waits outside the box.')).toBeVisible();

  const alert = page.getByRole('alert');
  await shell.scan(fourth);
  await expect(alert).toContainText('This piece does not go with the run');
  await shell.scan(first);
  await expect(alert).toContainText('This bag is in a box already');
  await page.getByRole('button', { name: 'I have read it' }).click();
  await expect(alert).toBeHidden();

  await page.getByRole('button', { name: `Take ${third} out` }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('Stone came loose');
  await page.keyboard.press('Enter');
  await expect(packed.getByRole('link', { name: third })).toBeHidden();
  await page.keyboard.press('Alt+s');
  await page.keyboard.type(third, { delay: 60 });
  await page.keyboard.press('Enter');
  await expect(packed.getByRole('link', { name: third })).toBeVisible();

  await page.getByRole('button', { name: 'Look at the manifest' }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await findsNothing(page, 'an open box');

  const pad = page.getByRole('img', { name: 'Signature of who hands the box over' });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (box === null) throw new Error('No pad.');
  await page.mouse.move(box.x + 30, box.y + 80);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 30, { steps: 8 });
  await page.mouse.move(box.x + 220, box.y + 90, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.press('Alt+c');

  const missing = page.getByRole('region', { name: /Did not come back/u });
  await expect(missing.getByRole('row')).toHaveCount(4);
  await shell.scan(first);
  await expect(missing.getByRole('row')).toHaveCount(3);
  await page.getByText('Not finished', { exact: true }).click();
  await shell.scan(second);
  await expect(alert).toContainText('Nobody knows what is left to do');
  await page.getByRole('button', { name: 'I have read it' }).click();
  await page.getByLabel('What is not finished').fill('Rhodium is missing');
  await shell.scan(second);
  await expect(missing.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('table', { name: /Came back/u })).toContainText('Rhodium is missing');
  await expect(missing).toContainText(third);
  await findsNothing(page, 'a box that is out');

  await shell.runByPalette('Switch to Japanese');
  await expect(page.getByRole('region', { name: /戻っていないお品/u })).toContainText(third);
  await goTo(page, '/boxes');
  await expect(page.getByRole('row', { name: new RegExp(number, 'u') })).toContainText('発送済み');
  await findsNothing(page, 'the boxes in Japanese');
});

test('a first shop gets its usual places by one button, and their labels can be looked at', async ({
  desk,
}) => {
  const { page } = desk;
  await openShopWith(desk, beforeTheRun().ledger.events);
  await goTo(page, '/settings/places');
  await page.getByRole('button', { name: 'Enter a counter, a safe and a bench' }).click();
  await new Who(page).answerByTyping('もり');
  const table = page.getByRole('table', { name: 'Places' });
  await expect(table.getByRole('row')).toHaveCount(4);
  await page.getByRole('region', { name: 'Place label' }).getByRole('button', { name: 'Look' }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Safe is no longer used' }).click();
  await expect(table.getByRole('row')).toHaveCount(3);
  await findsNothing(page, 'the places');
});
