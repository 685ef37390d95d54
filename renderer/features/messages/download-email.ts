/** Gives the page's user the email as a file, named after the case. */
export function downloadEmail(emlBase64: string, caseNumber: string): void {
  const bytes = Uint8Array.from(atob(emlBase64), (sign) => sign.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'message/rfc822' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${caseNumber}.eml`;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
