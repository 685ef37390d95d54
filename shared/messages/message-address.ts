import type { Customer } from '../cases/customer';
import type { Visit } from '../cases/piece';
import type { MessageChannel } from './message-codes';

/** How she came to us is how she is answered, as far as we have what that takes. */
export function preferredChannel(
  { contactBy }: Pick<Visit, 'contactBy'>,
  { emails, phones }: Pick<Customer, 'emails' | 'phones'>,
): MessageChannel {
  const hasEmail = emails.length > 0;
  const hasPhone = phones.length > 0;
  if (contactBy === 'phone' && hasPhone) return 'phone';
  if (hasEmail) return 'email';
  return hasPhone ? 'phone' : 'email';
}

/** Where a message of the channel goes; empty where nothing is known. */
export function addressFor(
  channel: MessageChannel,
  { emails, phones }: Pick<Customer, 'emails' | 'phones'>,
): string {
  return (channel === 'email' ? emails[0] : phones[0]) ?? '';
}
