import { cleanEntry } from '../text/clean-text.ts';

/** Names that ICU keeps for the sake of what is stored elsewhere, and what the time zone database calls them now. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** As CET and EST: several countries', though ICU knows it by the name of one city. */
const isOfNoPlace = (text: string): boolean => /^[A-Za-z]{3}$/.test(text);

/** A zone by the name that the time zone database gives it, whatever its letters or an older name; null for none. */
export function canonicalZone(timeZone: string): string | null {
  const typed = cleanEntry(timeZone);
  try {
    const known = new Intl.DateTimeFormat('en-US', { timeZone: typed }).resolvedOptions().timeZone;
    return isOfNoPlace(typed) && known !== 'UTC' ? typed.toUpperCase() : (renamed[known] ?? known);
  } catch {
    return null;
  }
}
