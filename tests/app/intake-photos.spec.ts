import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makerWording, metalWording, pieceKindWording } from '../../shared/wording/pieces';
import { serviceWording } from '../../shared/wording/services';
import { type DeskAtHand, expect, test } from './desk';
import { setUpShop } from './screens/first-start';
import { IntakeScreen } from './screens/intake-screen';
import { Who } from './screens/who';

async function beginIntake(desk: DeskAtHand): Promise<IntakeScreen> {
  await setUpShop(desk.page);
  const intake = new IntakeScreen(desk.page);
  await intake.open();
  await new Who(desk.page).goOnWithNobody();
  await intake.isReady();
  return intake;
}

/** A picture with enough in it to be large, drawn by the browser; the quarter at its top left is red. */
async function drawnPicture(desk: DeskAtHand, width: number, height: number): Promise<Buffer> {
  const bytes = await desk.page.evaluate(
    async ([wide, high]) => {
      const canvas = new OffscreenCanvas(wide, high);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      const noise = context.createImageData(wide, high);
      for (let at = 0; at < noise.data.length; at += 1)
        noise.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
      context.putImageData(noise, 0, 0);
      context.fillStyle = '#ff0000';
      context.fillRect(0, 0, wide / 2, high / 2);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [width, height] as const,
  );
  return Buffer.from(bytes);
}

/** The JPEG with an EXIF block that says the camera was held turned (TIFF 6.0, tag 0x0112). */
function turned(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM', 0);
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1, 0);
  head.writeUInt16BE(block.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, block, jpeg.subarray(2)]);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function addFile(desk: DeskAtHand, intake: IntakeScreen, name: string, buffer: Buffer): Promise<void> {
  const choosing = desk.page.waitForEvent('filechooser');
  await desk.page.getByRole('button', { name: intake.words.photos.choose }).click();
  await (await choosing).setFiles({ name, mimeType: 'image/jpeg', buffer });
}

async function takeInRing(intake: IntakeScreen): Promise<void> {
  await intake.takeDownCustomer({ name: 'Suzuki Aoi' });
  await intake.takeInRing(
    makerWording.kuno.en,
    pieceKindWording.ring.en,
    metalWording.platinum.en,
    serviceWording.clean.en,
    '50000',
  );
}

test('a photo from a file is turned upright, shrunk, and kept with the hash of its original', async ({
  desk,
}) => {
  const intake = await beginIntake(desk);
  await takeInRing(intake);
  // Held with its right side up: the picture has to be turned by a quarter.
  const original = turned(await drawnPicture(desk, 2400, 1600), 6);
  expect(original.length).toBeGreaterThan(1_000_000);
  await addFile(desk, intake, 'ring.jpg', original);
  await expect(intake.thumbnails()).toHaveCount(1);
  await intake.typeInto(intake.words.field.unsignedReason, 'Left in a hurry');
  await intake.save();
  await intake.savedNumber();
  await intake.isOnDisk();

  const journal = join(desk.running.folder, 'journal');
  const [file = ''] = readdirSync(journal).filter((name) => name.endsWith('.ndjson'));
  const line = readFileSync(join(journal, file), 'utf8')
    .split('\n')
    .find((each) => each.includes('"case-opened"'));
  const photo = /"photos":\[(\{[^}]*\})\]/u.exec(line ?? '')?.[1] ?? '{}';
  const kept: {
    hash: string;
    originalHash: string;
    widthPixels: number;
    heightPixels: number;
    bytes: number;
  } = JSON.parse(photo);
  expect(kept.originalHash).toBe(sha256(original));
  expect(kept.heightPixels).toBeGreaterThan(kept.widthPixels);
  const stored = findFile(desk.running.folder, kept.hash);
  const bytes = readFileSync(stored);
  expect(sha256(bytes)).toBe(kept.hash);
  expect(bytes.length).toBe(kept.bytes);
  expect(bytes.length).toBeLessThan(400_000);
  expect(bytes.includes(Buffer.from('Exif', 'latin1'))).toBe(false);
  // Turned clockwise by a quarter, the red quarter has come from the left to the right of the top.
  expect(await colourAt(desk, bytes, 0.75, 0.25)).toBe('red');
  expect(await colourAt(desk, bytes, 0.25, 0.25)).toBe('other');
});

/** Whether the picture is red around a point, given in parts of its width and height. */
async function colourAt(
  desk: DeskAtHand,
  jpeg: Buffer,
  right: number,
  down: number,
): Promise<'red' | 'other'> {
  const colour = await desk.page.evaluate(
    async ({ bytes, across, along }) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const x = Math.round(bitmap.width * across);
      const y = Math.round(bitmap.height * along);
      return [...(context?.getImageData(x, y, 1, 1).data ?? [])];
    },
    { bytes: [...jpeg], across: right, along: down },
  );
  const [red = 0, green = 0, blue = 0] = colour;
  return red > 200 && green < 60 && blue < 60 ? 'red' : 'other';
}

function findFile(folder: string, name: string): string {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (entry.startsWith(name)) return path;
    const found = statSync(path).isDirectory() ? findFile(path, name) : '';
    if (found !== '') return found;
  }
  return '';
}

test('the camera is opened, shot and left by keys, and its photos hang on the piece', async ({ desk }) => {
  const intake = await beginIntake(desk);
  await takeInRing(intake);
  await desk.page.keyboard.press('Alt+k');
  const dialog = desk.page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: intake.words.camera.shoot })).toBeEnabled();
  await desk.page.keyboard.press('Space');
  await expect(dialog.getByText('1 photo taken')).toBeVisible();
  await desk.page.keyboard.press('Enter');
  await expect(dialog.getByText('2 photos taken')).toBeVisible();
  await desk.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(intake.thumbnails()).toHaveCount(2);
  await intake.isNotSaved();
});

test('a photo dropped on the form, and one pasted, go to the piece on the screen', async ({ desk }) => {
  const intake = await beginIntake(desk);
  await takeInRing(intake);
  const picture = [...(await drawnPicture(desk, 320, 240))];
  await desk.page.evaluate((bytes) => {
    const file = new File([new Uint8Array(bytes)], 'dropped.jpg', { type: 'image/jpeg' });
    const transfer = new DataTransfer();
    transfer.items.add(file);
    const target = document.getElementById('pieces.0.engraving');
    for (const type of ['dragover', 'drop']) {
      target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  }, picture);
  await expect(intake.thumbnails()).toHaveCount(1);
  const another = [...(await drawnPicture(desk, 300, 240))];
  await desk.page.evaluate((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }));
    document.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer }),
    );
  }, another);
  await expect(intake.thumbnails()).toHaveCount(2);
});

test('a photo is enlarged, taken off and put back', async ({ desk }) => {
  const intake = await beginIntake(desk);
  await takeInRing(intake);
  await addFile(desk, intake, 'ring.jpg', await drawnPicture(desk, 640, 480));
  await expect(intake.thumbnails()).toHaveCount(1);
  await intake.thumbnails().first().getByRole('button').first().click();
  await expect(desk.page.getByRole('dialog')).toContainText('640 × 480');
  await desk.page.keyboard.press('Escape');
  await intake.thumbnails().first().getByRole('button').last().click();
  await expect(intake.thumbnails()).toHaveCount(0);
  await desk.page.keyboard.press('Alt+z');
  await expect(intake.thumbnails()).toHaveCount(1);
});

test('a file that is no picture is refused in words and the form goes on', async ({ desk }) => {
  const intake = await beginIntake(desk);
  await takeInRing(intake);
  await addFile(desk, intake, 'ring.heic', Buffer.from('this is no picture'));
  await expect(desk.page.getByRole('alert')).toContainText('ring.heic is no picture this program can read');
  await expect(intake.thumbnails()).toHaveCount(0);
});
