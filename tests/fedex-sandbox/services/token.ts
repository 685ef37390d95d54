import { tokenRequestSchema } from '../../../electron/fedex/schemas/token-request';
import { type Answer, answers, refused } from '../answer';
import { sandboxClient, type Tokens } from '../tokens';

export function issueToken(form: FormData, tokens: Tokens): Answer {
  const read = tokenRequestSchema.safeParse(Object.fromEntries(form));
  if (!read.success) return refused('BAD.REQUEST.ERROR', 'The request for a token is not complete.');
  const { client_id, client_secret } = read.data;
  if (client_id !== sandboxClient.id || client_secret !== sandboxClient.secret)
    return answers.wrongCredentials();
  return {
    status: 200,
    body: { access_token: tokens.issue(), token_type: 'bearer', expires_in: tokens.seconds, scope: 'CXS' },
  };
}
