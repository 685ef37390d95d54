/**
 * Words that say nothing of what is in the parcel. FedEx refuses "Jewelry" and "Precious Metal" as vague and gives
 * "18 Carat Gold Necklace" as good.
 */
const vagueWords: ReadonlySet<string> = new Set(
  `a an and article articles accessories accessory effects fashion fine finished for from gift gifts goods in item items
  jewel jewellery jewelries jewelry jewels merchandise metal metals of ornament ornaments part parts personal piece pieces
  precious product products repair repaired resizing return returned sample samples the to various with`.split(
    /\s+/,
  ),
);

/** Whether customs can tell what it is: two words at least, beside those that fit anything. */
export function isTellingDescription(description: string): boolean {
  const words = description.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !vagueWords.has(word)).length >= 2;
}
