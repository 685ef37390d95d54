/** A hand leaves longer pauses between two keys than this; a scanner does not. */
export const scannerPauseMilliseconds = 35;
