/** What opens an account, behind the words it goes by in headers, forms and JSON. */
const openings = [
  /(\b(?:bearer|basic)\s+)[\w.~+/=%-]+/giu,
  /((?:client_secret|access_token|refresh_token|passphrase|password|authorization)(?:\\?["']|%22)?\s*(?:[=:]|%3D|%3A)\s*\\?["']?)(?!(?:bearer|basic)\b)[^\s"'&,}\\]+/giu,
];

function concealed(text: string): string {
  return openings.reduce((bare, opening) => bare.replace(opening, '$1•••'), text);
}

/** How many causes behind one another are told. */
const mostCauses = 5;

/**
 * Whatever was thrown, as it is written down: what it says and where it came from. Errors of clients carry the request with
 * its secrets; nothing that hangs on an error but its code is told.
 */
export function told(thrown: unknown, depth = 0): unknown {
  if (thrown instanceof Error) {
    const { name, message, stack = '', cause } = thrown;
    const code = 'code' in thrown && typeof thrown.code === 'string' ? { code: thrown.code } : {};
    return {
      type: name,
      message: concealed(message),
      stack: concealed(stack),
      ...code,
      ...(cause === undefined || depth >= mostCauses ? {} : { cause: told(cause, depth + 1) }),
    };
  }
  if (typeof thrown === 'string') return concealed(thrown);
  try {
    return JSON.parse(concealed(JSON.stringify(thrown) ?? 'null'));
  } catch {
    // Nothing that can be written down, or no longer once bare.
    return concealed(String(thrown));
  }
}
