// 3GPP TS 23.038, default alphabet and its extension, whose characters take two places.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('^{}\\[~]|€');

export type SmsSize = Readonly<{ alphabet: 'gsm-7' | 'ucs-2'; length: number; parts: number }>;

/** How many parts an SMS takes: 160 places of GSM-7 or 70 of UCS-2, less in a chain (153, 67). */
export function measureSms(text: string): SmsSize {
  const characters = Array.from(text);
  if (characters.every((character) => basic.has(character) || extended.has(character))) {
    const length = characters.reduce((sum, character) => sum + (extended.has(character) ? 2 : 1), 0);
    return { alphabet: 'gsm-7', length, parts: length <= 160 ? 1 : Math.ceil(length / 153) };
  }
  return { alphabet: 'ucs-2', length: text.length, parts: text.length <= 70 ? 1 : Math.ceil(text.length / 67) };
}

const typographic: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '…': '...',
};

/** Straight quotes, hyphens, three full stops, single spaces: what else would double the price. Letters stay. */
export const plainPunctuation = (text: string): string =>
  text
    .replace(/[\u00a0\u202f‘’“”„–—…]/g, (character) => typographic[character] ?? character)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
