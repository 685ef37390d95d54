const storageKey = 'naoshi.desk-token';
const launchPattern = /^#launch=([\w-]+)$/u;

/**
 * This window's right to speak to the browser host. The address a person opens ends in a single-use code, exchanged here
 * for the token; the token lives as long as the window, and windows opened from it inherit it.
 */
export async function readSessionToken(): Promise<string | null> {
  const code = launchPattern.exec(window.location.hash)?.[1];
  if (code === undefined) return window.sessionStorage.getItem(storageKey);
  window.history.replaceState(null, '', `${window.location.pathname}${window.location.search}`);
  const response = await fetch('/launch', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (!response.ok) return window.sessionStorage.getItem(storageKey);
  const answer: unknown = await response.json();
  if (
    typeof answer !== 'object' ||
    answer === null ||
    !('token' in answer) ||
    typeof answer.token !== 'string'
  )
    return null;
  window.sessionStorage.setItem(storageKey, answer.token);
  return answer.token;
}
