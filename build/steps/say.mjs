/** The language a person set for programs of this machine. */
function isJapanese() {
  const named = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG;
  return (named || Intl.DateTimeFormat().resolvedOptions().locale).toLowerCase().startsWith('ja');
}

/** Tells a person what is going on, on standard error: standard output belongs to what is started. */
export function say(english, japanese = english) {
  process.stderr.write(`naoshi: ${isJapanese() ? japanese : english}\n`);
}
