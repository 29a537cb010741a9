import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { messageKinds } from '#shared/domain/messages/message.ts';
import { loadMessageTexts } from '#shared/i18n/messages/load.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';
import { writeAll } from '#tests/support/builders/message-builders.ts';

/** Said the same way in two languages, and rightly so. */
const rightlyEqual: readonly string[] = [
  'Se hvorfor',
  'Datatilsynet',
  'den svenske Integritetsskyddsmyndigheten',
  // Greetings: Swedish and Danish, Norwegian and Finnish.
  'Hei Bo,',
  'Hei Kim,',
  'Reference for Kim Lund',
];

const zones = ['Europe/Stockholm', 'Europe/Oslo', 'Europe/Copenhagen', 'Europe/Helsinki', 'Europe/Berlin', 'UTC'];

/** Every sentence and label of a language, as its readers meet them. */
async function everythingSaid(language: (typeof languages)[number]): Promise<ReadonlySet<string>> {
  const said: string[] = Object.values((await loadMessageTexts(language)).authorities);
  for (const kind of messageKinds) {
    for (const timeZone of zones) {
      const organisation = buildOrganisation({ language, timeZone });
      const { subject, blocks, sms } = await writeAll(kind, language, { organisation });
      said.push(subject, ...blocks, ...(sms === null ? [] : [sms]));
    }
  }
  const data = /^(?:Rita Ek|Exempelkommun|rita\.ek@example\.org)$/;
  return new Set(said.filter((text) => !data.test(text)));
}

describe('messages', () => {
  it('say nothing in the words of another language, but what is listed', async () => {
    const byLanguage = await Promise.all(languages.map(everythingSaid));
    const languagesOf = new Map<string, number>();
    for (const said of byLanguage) for (const text of said) languagesOf.set(text, (languagesOf.get(text) ?? 0) + 1);
    const equal = [...languagesOf].filter(([, count]) => count > 1).map(([text]) => text);
    expect(equal.filter((text) => !rightlyEqual.includes(text))).toEqual([]);
  });

  it.each(languages)(
    'keep to the voice in %s: no urgency, no decoration, no exclamation but in a greeting',
    async (language) => {
      const said = [...(await everythingSaid(language))].filter((text) => !/^(?:Hei|Hej), /.test(text));
      const mails = said.filter((text) => !text.includes('https://'));
      expect(mails.filter((text) => text.includes('!'))).toEqual([]);
      const forbidden =
        /\b(?:last chance|urgent|please|simply|oops|click|sista chansen|brådskande|klicka|klikk|klik|klicken|napsauta|bitte)\b/i;
      expect(said.filter((text) => forbidden.test(text))).toEqual([]);
    },
  );
});
