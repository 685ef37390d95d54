/** Puts a text on the clipboard; false where the machine does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the system or the browser, for whatever reason of its own: the clerk is told, and the text can be selected.
    return false;
  }
}
