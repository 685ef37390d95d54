import { type ContentHash, contentHashSchema } from '../../shared/cases/ids';

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<ContentHash> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return contentHashSchema.parse([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
