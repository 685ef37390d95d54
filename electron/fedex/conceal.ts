import type { CarrierAccess } from './account';

type Opening = Pick<CarrierAccess, 'account' | 'secret'>;

/**
 * An answer to keep: without the account number, which FedEx says in some. It is looked for standing alone, so that the
 * Base64 of a label, in which the same digits could come by chance, stays as it is.
 */
export function concealInAnswer({ account }: Opening, text: string): string {
  const { accountNumber } = account;
  const alone = new RegExp(`(?<![0-9A-Za-z+/])${accountNumber}(?![0-9A-Za-z+/])`, 'gu');
  return text.replace(alone, `•••••${accountNumber.slice(-4)}`);
}

/** A refusal to tell: without whatever of the request FedEx repeats that opens the account. */
export function concealInRefusal(opening: Opening, token: string | null, text: string): string {
  const { secret } = opening;
  const hidden = [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).replaceAll('%20', '+'),
    token,
  ];
  const bare = hidden
    .filter((each) => each !== null)
    .reduce((concealed, each) => concealed.replaceAll(each, '•••'), text);
  return concealInAnswer(opening, bare);
}
