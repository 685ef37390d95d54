import type { Condition, Estimate, Service, Stone } from '../cases/piece';
import type { Language } from '../language';
import { currencyPlaces } from '../money/currencies';
import { displayMoney, type Money } from '../money/money';
import { displayDay } from '../time/display-day';
import { plainDate } from '../time/plain-date';
import { conditionWording, degreeWording, soundnessWording } from '../wording/conditions';
import { stoneColourWording } from '../wording/pieces';
import { serviceWording } from '../wording/services';
import { listed, remark } from './words/joined-words';
import { estimateWording, noEstimateYet } from './words/paper-words';
import { filled } from './words/terms-words';

/** One line of a paper: what it is, and what it says. */
export type Fact = { readonly label: string; readonly value: string };

/** `無色 3、青 1（センター）`: colours and counts, never a gem's name. */
export function stonesText(stones: readonly Stone[], language: Language): string {
  return listed(
    stones.map(
      ({ colour, count, note }) =>
        `${stoneColourWording[colour][language]} ${count}${remark(note, language)}`,
    ),
    language,
  );
}

/** `サイズ直し 11→13`, `石留め ×3`, with re-plating where it is needed. */
export function serviceText(service: Service, currentSize: number | null, language: Language): string {
  const name = serviceWording[service.code][language];
  const from = currentSize === null ? '' : `${currentSize}`;
  const sizes = service.desiredSize === null ? '' : ` ${from}→${service.desiredSize}`;
  const quantity = service.quantity === 1 ? '' : ` ×${service.quantity}`;
  const plating = service.replatingNeeded === true ? remark(replatingWords[language], language) : '';
  return `${name}${sizes}${quantity}${plating}`;
}

export function servicesText(
  services: readonly Service[],
  currentSize: number | null,
  language: Language,
): string {
  return listed(
    services.map((service) => serviceText(service, currentSize, language)),
    language,
  );
}

/** `Japanese size 11`; `11号`. */
export function ringSizeText(size: number, language: Language): string {
  return language === 'ja' ? `${size}号` : `Japanese size ${size}`;
}

/** What was looked at under the loupe, in the order of the checklist; what nobody looked at is left out. */
export function conditionFacts(condition: Condition, language: Language): readonly Fact[] {
  const values: readonly (readonly [keyof Condition, string | null])[] = [
    ['claws', condition.claws && soundnessWording[condition.claws][language]],
    ['shank', condition.shank && soundnessWording[condition.shank][language]],
    ['stonesPresent', countText(condition.stonesPresent)],
    ['stonesLoose', countText(condition.stonesLoose)],
    ['stonesChipped', countText(condition.stonesChipped)],
    ['hallmark', condition.hallmark === '' ? degreeWording.none[language] : condition.hallmark],
    ['scratches', condition.scratches && degreeWording[condition.scratches][language]],
    ['bends', condition.bends && degreeWording[condition.bends][language]],
    ['note', condition.note === '' ? null : condition.note],
  ];
  return values.flatMap(([key, value]) =>
    value === null ? [] : [{ label: conditionWording[key][language], value }],
  );
}

export function conditionText(condition: Condition, language: Language): string {
  const facts = conditionFacts(condition, language);
  if (facts.length === 0) return notLookedAt[language];
  return listed(
    facts.map(({ label, value }) => `${label} ${value}`),
    language,
  );
}

export function estimateText({ amount, rule }: Estimate, language: Language): string {
  if (amount === null) return noEstimateYet[language];
  return filled(estimateWording[rule][language], { amount: moneyText(amount, language) });
}

/** Throws nothing: a currency that no shop has stands as its code. */
export function moneyText(amount: Money, language: Language): string {
  if (currencyPlaces(amount.currency) === null) return `${amount.currency} ${amount.minor}`;
  return displayMoney(amount, language);
}

export function dayText(day: string, language: Language): string {
  const real = plainDate(day);
  return real === null ? day : displayDay(real, language);
}

function countText(count: number | null): string | null {
  return count === null ? null : String(count);
}

const replatingWords = { en: 're-plate', ja: 'メッキ掛け直し' } as const;
const notLookedAt = { en: 'not looked at together', ja: '確認なし' } as const;
