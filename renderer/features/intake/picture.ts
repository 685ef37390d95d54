import type { ContentHash } from '../../../shared/cases/ids';
import { err, ok, type Result } from '../../../shared/result';
import { sha256 } from '../../db/sha256';

/** A photo as it is kept: upright, without the camera's own notes (place, owner), small enough for a thousand cases a year. */
export type Picture = {
  readonly jpeg: Blob;
  readonly hash: ContentHash;
  readonly originalHash: ContentHash;
  readonly widthPixels: number;
  readonly heightPixels: number;
};

/** Why a file did not become a picture. */
export type PictureRefusal = 'not-a-picture' | 'too-large';

/** About 300 KB; the steps go on until the JPEG is at most this large. */
const wantedBytes = 300_000;
const originalBytesLimit = 60_000_000;

/** From the best to the last resort: longest side in pixels, JPEG quality. */
const steps: readonly (readonly [longestSide: number, quality: number])[] = [
  [2048, 0.86],
  [2048, 0.76],
  [1600, 0.8],
  [1600, 0.7],
  [1280, 0.72],
  [1024, 0.68],
  [800, 0.6],
];

async function drawn(bitmap: ImageBitmap, longestSide: number, quality: number) {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('This browser draws no pictures.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return { jpeg: await canvas.convertToBlob({ type: 'image/jpeg', quality }), width, height };
}

/** The sharpest step that is small enough; the last one stands whatever its size. */
async function shrunk(bitmap: ImageBitmap) {
  let smallest: Awaited<ReturnType<typeof drawn>> | null = null;
  for (const [longestSide, quality] of steps) {
    smallest = await drawn(bitmap, longestSide, quality);
    if (smallest.jpeg.size <= wantedBytes) break;
  }
  if (smallest === null) throw new Error('There is no step to shrink a picture by.');
  return smallest;
}

/** Turns the picture upright, shrinks it and names it and its original by their SHA-256. */
export async function pictureFrom(original: Blob): Promise<Result<Picture, PictureRefusal>> {
  if (original.size > originalBytesLimit) return err('too-large');
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(original, { imageOrientation: 'from-image' });
  } catch {
    // The browser knows no other sign for "not a picture, or of a kind that I cannot read".
    return err('not-a-picture');
  }
  try {
    const { jpeg, width, height } = await shrunk(bitmap);
    return ok({
      jpeg,
      hash: await sha256(new Uint8Array(await jpeg.arrayBuffer())),
      originalHash: await sha256(new Uint8Array(await original.arrayBuffer())),
      widthPixels: width,
      heightPixels: height,
    });
  } finally {
    bitmap.close();
  }
}
