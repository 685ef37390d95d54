/** The part of `linebreak` 1.1.0 that is used here; the package brings no types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end, counted in UTF-16 units; null after the last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
