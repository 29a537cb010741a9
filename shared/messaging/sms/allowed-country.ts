// ITU-T E.164 calling codes of Europe. A country that is not among them cannot be allowed.
const callingCodes: Readonly<Record<string, string>> = {
  AT: '43',
  AX: '358',
  BE: '32',
  BG: '359',
  CH: '41',
  CY: '357',
  CZ: '420',
  DE: '49',
  DK: '45',
  EE: '372',
  ES: '34',
  FI: '358',
  FO: '298',
  FR: '33',
  GB: '44',
  GL: '299',
  GR: '30',
  HR: '385',
  HU: '36',
  IE: '353',
  IS: '354',
  IT: '39',
  LI: '423',
  LT: '370',
  LU: '352',
  LV: '371',
  MT: '356',
  NL: '31',
  NO: '47',
  PL: '48',
  PT: '351',
  RO: '40',
  SE: '46',
  SI: '386',
  SK: '421',
  UA: '380',
};

/** Whether an E.164 number is of one of these countries (ISO 3166). No calling code begins another. */
export const isNumberOf = (countries: readonly string[], phone: string): boolean =>
  countries.some((country) => {
    const code = callingCodes[country];
    return code !== undefined && phone.startsWith(`+${code}`);
  });
