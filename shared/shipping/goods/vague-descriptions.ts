/**
 * Words that FedEx and customs desks send back when a description has nothing else, with those of this trade. "Jewelry" and
 * "precious metal" are refused by FedEx's reference guide, which accepts "18 Carat Gold Necklace".
 */
const vagueWords = new Set(
  (
    'accessories accessory apparel art article articles belonging belongings box boxes cargo charm collectible ' +
    'collectibles commodities commodity component components consumables content contents craft crafts daily ' +
    'document documents effects equipment fashion freight general gift gifts goods handicraft handicrafts hardware ' +
    'household item items jewel jewellery jewelry jewels keepsake luxury material materials merchandise metal metals ' +
    'misc miscellaneous necessities object objects ornament ornaments package packages parcel part parts personal ' +
    'precious present presents product products promotional sample samples souvenir souvenirs stuff supplies thing ' +
    'things treasure valuable valuables various ware wares'
  ).split(' '),
);

/** What says why it travels or how it is, never what it is. */
const fillingWords = new Set(
  (
    'a after and as at back be by fine finished for from in into it its made new no not of old on or original our own ' +
    'per piece pieces pc pcs pre-owned returned returning return repair repaired repairs repairing resize resized ' +
    'resizing alteration exchange exchanged replacement replaced sent set sets second hand the their this to used warranty ' +
    'with without work worked my ea each one two three pair pairs customer owner maker workshop service serial number'
  ).split(' '),
);

/** Shown beside a description that says too little. */
export const goodDescription = 'Platinum ring set with 1 colourless stone, for resizing';

/**
 * Whether a description leaves open what the thing is or what it is made of: fewer than two words remain once those that
 * FedEx refuses, and those that only say why it travels, are taken away.
 */
export function isVagueDescription(description: string): boolean {
  const words = description
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => /\p{L}{2}/u.test(word));
  const telling = words.filter((word) => !vagueWords.has(word) && !fillingWords.has(word));
  return new Set(telling).size < 2;
}
