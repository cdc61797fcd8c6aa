/** Names of countries, in which people are, and not at. */
const regions = `AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BJ BO BR BW BY CA CD CH CI CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI
  FR GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LK LT LU LV LY MA MD ME MG MK
  ML MM MN MT MU MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PH PK PL PT PY QA RO RS RU RW SA SD SE SG SI SK SN SO SV
  SY TG TH TN TR TT TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW`;

const display = new Intl.DisplayNames(['en'], { type: 'region' });

export const countries: ReadonlySet<string> = new Set([
  ...regions.split(/\s+/).map((code) => (display.of(code) ?? code).toLowerCase()),
  'uk',
  'the uk',
  'usa',
  'the us',
  'england',
  'scotland',
  'wales',
  'turkey',
]);
