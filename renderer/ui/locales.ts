import type { Language } from '../../shared/language';

/** Whose customs of writing days and numbers each language follows. */
export const locales = { en: 'en-GB', ja: 'ja-JP' } as const satisfies Record<Language, string>;
