import type { Language } from '../../language';
import type { PlainDate } from '../../time/plain-date';

/** A part of a letter, so that a paper can set it where it belongs; `text` keeps no line breaks of its own. */
export type Paragraph =
  | {
      readonly kind:
        | 'day'
        | 'addressee'
        | 'sender'
        | 'title'
        | 'opening'
        | 'closing'
        | 'heading'
        | 'body'
        | 'end';
      readonly text: string;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export type LetterForm = 'letter' | 'email';

/** Who writes to whom, how and when. */
export type LetterSettings = {
  readonly customerName: string;
  /** The customer's language. */
  readonly language: Language;
  readonly form: LetterForm;
  readonly shop: {
    readonly name: string;
    readonly address: string;
    readonly phone: string;
    readonly email?: string;
    /** Who signs; empty where nobody is named. */
    readonly staff?: string;
  };
  /** The day on which it is written. */
  readonly day: PlainDate;
};

/** The answer as it is told to the customer. */
export type AnswerLetter = {
  readonly language: Language;
  readonly form: LetterForm;
  /** Subject of the email, title of the letter. */
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
  /** The same as plain text, ready to be copied. */
  readonly text: string;
};
