import { describe, expect, it } from 'vitest';
import { type Language, languages } from '#shared/domain/language.ts';
import { loadCandidateTexts } from '#shared/i18n/candidate/load.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { loadDataTexts } from '#shared/i18n/data-handling/load.ts';
import { loadGoneTexts } from '#shared/i18n/gone/load.ts';
import { loadOwnDataTexts } from '#shared/i18n/own-data/load.ts';
import { ownDataMessages } from '#shared/i18n/own-data/messages.ts';
import { loadReaderTexts } from '#shared/i18n/reader/load.ts';
import { readerMessages } from '#shared/i18n/reader/messages.ts';
import { loadCopyTexts } from '#shared/i18n/subject-copy/load.ts';
import { symbolTexts } from '#shared/i18n/symbol-texts.ts';
import { everyText } from '#tests/support/documents/every-text.ts';

const catalogues: Readonly<Record<string, (language: Language) => Promise<unknown>>> = {
  common: loadCommonTexts,
  candidate: loadCandidateTexts,
  'data handling': loadDataTexts,
  gone: loadGoneTexts,
  copy: loadCopyTexts,
  'own data': loadOwnDataTexts,
  'own data messages': (language) => Promise.resolve(ownDataMessages[language]),
  readers: loadReaderTexts,
  'reader messages': (language) => Promise.resolve(readerMessages[language]),
  symbol: (language) => Promise.resolve(symbolTexts[language]),
};

/** The same in two languages, and rightly so: short words that the neighbours share. */
const rightlyEqual: readonly string[] = [
  'Bo Ahl, Exempelkommun',
  'Rapporten',
  'Skriv koden',
  'Alt slettes senest 28.11..',
  'Siden',
  'fra kandidaten',
  'fra rekrutteringssystemet',
  'Tid og nummer for en samtale',
  'Hvem',
  'Send koden til 6/2023',
  'Send en ny kode',
  'Koden går til 6/2023.',
  'Send koden',
  'Jeg har allerede en kode',
  'Adresse: bo@example.org',
  'Hvorfor en kode?',
  'Kandidat',
  'Kandidaten',
  'Pågår',
  'arkivplikt',
  'Svar',
  'Bo Ahl, 28.11.',
  '4 av 2000',
  'Sms',
  'SMS',
  'Vitsord',
  'Name',
  'Navn',
  'Id i rekrutteringssystemet',
  'Stilling',
  'Startet',
  'Status',
  'Slettes senest',
  'Samtale',
  'Om svarene',
  'ikke sendt',
  'Rekrutteringssystemet',
  'Lovet tid',
  'Er administrator.',
  '(frivilligt)',
  '1 av 3 svar',
  'Behold Bo Ahl',
  'Bo Ahl',
  'E-post',
  'Fjern',
  'Fjern Bo Ahl',
  'Fornavn',
  'Hvorfor?',
  'Kan ikke vurdere',
  'Mail',
  'Min kollega',
  'Mobilnummer',
  'Måned',
  'Rita Ek skriver:',
  'Send',
  'Skriv fornavnet',
  'Språk',
  'Svarer på dansk',
  'Svarer på engelsk',
  'Svarer på finsk',
  'Svarer på norsk',
  'Svarer på svensk',
  'Svarer på tysk',
  'Telefon',
  'Tid',
  'År',
];

describe.each(Object.entries(catalogues))('%s texts', (_, load) => {
  it('are in no two languages the same, but for what is listed', async () => {
    const said = await Promise.all(languages.map(async (language) => new Set(everyText(await load(language)))));
    const shared = [...new Set(said.flatMap((texts) => [...texts]))].filter(
      (text) => said.filter((texts) => texts.has(text)).length > 1,
    );
    expect(shared.filter((text) => !rightlyEqual.includes(text))).toEqual([]);
  });

  it.each(languages)('in %s are whole, and keep to the voice', async (language) => {
    const texts = everyText(await load(language));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
    const greeting = /^(?:Hej|Hei|Hi|Hello)(?:,? Bo Ahl)?! /;
    expect(texts.filter((text) => text.replace(greeting, '').includes('!'))).toEqual([]);
    expect(
      texts.filter((text) => /\b(?:please|simply|oops|click|bitte|klicka|klikk|klik|napsauta)\b/i.test(text)),
    ).toEqual([]);
  });
});
