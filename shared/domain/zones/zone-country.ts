/// <reference lib="esnext.intl" />

/** Zones of those who are most likely to ask, so that few need to look further. */
const known: Readonly<Record<string, string>> = {
  'Europe/Stockholm': 'SE',
  'Europe/Oslo': 'NO',
  'Europe/Copenhagen': 'DK',
  'Europe/Helsinki': 'FI',
  'Europe/Mariehamn': 'AX',
  'Europe/Berlin': 'DE',
  'Europe/Vienna': 'AT',
  'Europe/Zurich': 'CH',
  'Europe/London': 'GB',
  'Europe/Dublin': 'IE',
  'Europe/Warsaw': 'PL',
  'Atlantic/Reykjavik': 'IS',
  'Atlantic/Faroe': 'FO',
  'America/Nuuk': 'GL',
};

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const pairs = letters.flatMap((one) => letters.map((other) => one + other));

let all: ReadonlyMap<string, string | null> | null = null;

/** Every zone of the runtime, by the name that the runtime gives it, with the one country that it is of. */
function countriesOfZones(): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const country of pairs) {
    const locale = new Intl.Locale(`und-${country}`);
    // A code that was given up, as SU or FX, stands for the country that came after, and is none beside it.
    if (locale.region !== country) continue;
    for (const zone of locale.getTimeZones() ?? []) {
      found.set(zone, found.has(zone) ? null : country);
    }
  }
  return found;
}

function lookUp(timeZone: string): string | null {
  try {
    const name = new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone;
    all ??= countriesOfZones();
    return all.get(name) ?? null;
  } catch {
    return null;
  }
}

/** The one country (ISO 3166) that the zone is of; null where it is of several, or of none. */
export const countryOfZone = (timeZone: string): string | null =>
  timeZone.includes('/') ? (known[timeZone] ?? lookUp(timeZone)) : null;
