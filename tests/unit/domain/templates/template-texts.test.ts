import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { coincidingTexts } from './coinciding-texts.ts';
import { type PlacedText, textsOfTemplates } from './texts-of-templates.ts';

const where = ({ place, language, text }: PlacedText): string => `${place} (${language}): ${text}`;
const matching = (pattern: RegExp): string[] => textsOfTemplates.filter(({ text }) => pattern.test(text)).map(where);

describe('texts of the built-in templates', () => {
  it('are there in every language', () => {
    expect(textsOfTemplates.length).toBeGreaterThan(300);
    expect(textsOfTemplates.filter(({ text }) => text.trim() === '').map(where)).toEqual([]);
  });

  it('are equal in two languages only where that is listed, and each listed coincidence is there', () => {
    const shared = Map.groupBy(textsOfTemplates, ({ place, text }) => `${place}\n${text.toLowerCase()}`);
    const found = [...shared.values()]
      .filter((group) => group.length > 1)
      .map((group) => ({ text: group[0]?.text, languages: group.map(({ language }) => language) }));
    const listed = coincidingTexts.map(({ text, languages: both }) => ({ text, languages: both }));
    const distinct = new Set(found.map((each) => JSON.stringify(each)));
    expect(distinct).toEqual(new Set(listed.map((each) => JSON.stringify(each))));
  });

  it('hold no placeholder but the name and its genitive', () => {
    const unknown = textsOfTemplates.filter(({ text }) => /[{}]/.test(text.replaceAll(/\{name(?:'s)?\}/g, '')));
    expect(unknown.map(where)).toEqual([]);
  });

  it('hang no ending on a name', () => {
    expect(matching(/\{name(?:'s)?\}[\p{L}:’'-]/u)).toEqual([]);
  });

  it('need no genitive of a name in Finnish', () => {
    const finnish = textsOfTemplates.filter(({ language }) => language === 'fi');
    expect(finnish.filter(({ text }) => text.includes("{name's}")).map(where)).toEqual([]);
  });

  it('are typed with care', () => {
    expect(matching(/^\s|\s$|\s\s|\.\.|!/)).toEqual([]);
    expect(textsOfTemplates.filter(({ text }) => /['"]/.test(text.replaceAll("{name's}", ''))).map(where)).toEqual([]);
  });

  it('end questions, statements and help with a mark, and labels, options and headings without', () => {
    const unmarked = textsOfTemplates.filter(({ place, text }) => /\.(text|help)$/.test(place) && !/[.?]$/.test(text));
    const marked = textsOfTemplates.filter(({ place, text }) => !/\.(text|help)$/.test(place) && /[.?:;]$/.test(text));
    expect([...unmarked, ...marked].map(where)).toEqual([]);
  });

  it('are asked as a question in all languages, or stated in all', () => {
    const forms = Map.groupBy(textsOfTemplates, ({ place }) => place);
    const mixed = [...forms.values()].filter(
      (group) => group[0]?.place.endsWith('.text') && new Set(group.map(({ text }) => text.endsWith('?'))).size > 1,
    );
    expect(mixed.flat().map(where)).toEqual([]);
  });

  it.each([...languages])('address the referee as our voice does (%s)', (language) => {
    const other = {
      sv: /(?<=\S )(Ni|Er|Ert|Era)\b/,
      en: /\b(please|just|simply)\b/i,
      nb: /(?<=\S )(De|Dem|Deres)\b/,
      da: /(?<=\S )(De|Dem|Deres)\b/,
      fi: /\b(Te|Teidän|Teitä)\b/,
      de: /\b(du|dich|dir|dein\w*|euch|euer)\b/i,
    }[language];
    const texts = textsOfTemplates.filter((text) => text.language === language);
    expect(texts.filter(({ text }) => other.test(text)).map(where)).toEqual([]);
  });

  it.each([...languages])('hold no letter or word of a neighbouring language (%s)', (language) => {
    const foreign = {
      sv: /[æøüß]|\b(og|ikke|jeg|hvad|hva)\b/i,
      en: /[åäöæøüß]|\b(och|og|und)\b/i,
      nb: /[äöüß]|\b(och|af|hvad|tilbage|bliver|noget|arbejde\w*|hvornår|nej)\b/i,
      da: /[äöüß]|\b(och|av|hva|tilbake|blir|noe|jobbe\w*|arbeidet|dere|nei)\b/i,
      fi: /[åæøüß]|\b(och|und|eller)\b/i,
      de: /[åæø]|\b(och|og|and)\b/i,
    }[language];
    const texts = textsOfTemplates.filter((text) => text.language === language);
    expect(texts.filter(({ text }) => foreign.test(text.replaceAll("{name's}", ''))).map(where)).toEqual([]);
  });
});
