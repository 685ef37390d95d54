export const languages = ['en', 'ja'] as const;
/** A language the desk speaks. */
export type Language = (typeof languages)[number];
/** One text in every language the desk speaks. */
export type Wording = { readonly [language in Language]: string };
