/** USPS abbreviations: states, the district, territories and the armed forces. */
const unitedStates =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI ' +
  'SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI AA AE AP';
const canada = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';

/** Countries for which FedEx wants a state or province, with the codes there are. */
export const statesByCountry: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['US', new Set(unitedStates.split(' '))],
  ['CA', new Set(canada.split(' '))],
]);

/** Countries that FedEx knows without one: a Japanese prefecture is refused as too long. */
export const countriesWithoutState: ReadonlySet<string> = new Set(['JP']);
