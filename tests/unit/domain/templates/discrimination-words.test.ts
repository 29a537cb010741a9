import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/domain/language.ts';
import { discriminationWordsIn } from './discrimination-words.ts';
import { textsOfTemplates } from './texts-of-templates.ts';

const forbidden: readonly (readonly [Language, string])[] = [
  ['sv', 'Hur ofta var {name} sjuk?'],
  ['en', 'How often was {name} off sick?'],
  ['nb', 'Hvor ofte var {name} sykmeldt?'],
  ['da', 'Hvor ofte var {name} syg?'],
  ['fi', 'Kuinka usein {name} oli sairaana?'],
  ['de', 'Wie oft war {name} krank?'],
  ['sv', 'Är {name} med i facket?'],
  ['en', 'Does {name} have a family?'],
  ['nb', 'Har {name} barn?'],
  ['da', "Hvad er {name's} alder?"],
  ['fi', 'Onko {name} naimisissa?'],
  ['de', 'Welche Religion hat {name}?'],
];

describe('discrimination grounds', () => {
  it.each(forbidden)('are found where a question asks about one (%s): %s', (language, text) => {
    expect(discriminationWordsIn(text, language)).not.toEqual([]);
  });

  it('are not found inside other words', () => {
    expect(discriminationWordsIn('Lämna slutet tomt, tror jag, på fackspråk', 'sv')).toEqual([]);
    expect(discriminationWordsIn('Welche Alternative hat {name} gewählt?', 'de')).toEqual([]);
  });

  it('stand in no text of the built-in templates', () => {
    const found = textsOfTemplates.filter(({ text, language }) => discriminationWordsIn(text, language).length > 0);
    expect(found).toEqual([]);
  });
});
