declare const plainDateBrand: unique symbol;
/** A calendar day `YYYY-MM-DD` without a time or a zone. ISO text order is date order. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

declare const instantBrand: unique symbol;
/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export type Instant = string & { readonly [instantBrand]: true };
