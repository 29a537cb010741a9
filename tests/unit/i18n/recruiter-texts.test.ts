import { describe, expect, it } from 'vitest';
import { type Language, languages } from '#shared/domain/language.ts';
import { loadAuditTexts } from '#shared/i18n/recruiter/audit/load.ts';
import { loadCheckTexts } from '#shared/i18n/recruiter/check/load.ts';
import { loadDeletionTexts } from '#shared/i18n/recruiter/deletions/load.ts';
import { deliveryWords } from '#shared/i18n/recruiter/delivery-words.ts';
import { loadDeskTexts } from '#shared/i18n/recruiter/desk/load.ts';
import { recruiterMailTexts } from '#shared/i18n/recruiter/mails.ts';
import { loadPeopleTexts } from '#shared/i18n/recruiter/people/load.ts';
import { loadQueueTexts } from '#shared/i18n/recruiter/queue/load.ts';
import { loadSettingsTexts } from '#shared/i18n/recruiter/settings/load.ts';
import { loadStartTexts } from '#shared/i18n/recruiter/start/load.ts';
import { loadStepTexts } from '#shared/i18n/recruiter/steps/load.ts';
import { loadTemplateTexts } from '#shared/i18n/recruiter/templates/load.ts';
import { loadCodeTexts } from '#shared/i18n/sign-in/load.ts';
import { loadSignalTexts } from '#shared/i18n/signals/load.ts';
import { everyText } from '#tests/support/documents/every-text.ts';

const catalogues: Readonly<Record<string, (language: Language) => Promise<unknown>>> = {
  desk: loadDeskTexts,
  code: loadCodeTexts,
  audit: loadAuditTexts,
  check: loadCheckTexts,
  /** What a PDF says of its pages is told them one by one. */
  deletions: async (language) => {
    const { certificate, ...texts } = await loadDeletionTexts(language);
    return { ...texts, certificate: { ...certificate, pdf: null } };
  },
  people: loadPeopleTexts,
  queue: loadQueueTexts,
  start: loadStartTexts,
  steps: loadStepTexts,
  settings: loadSettingsTexts,
  templates: loadTemplateTexts,
  delivery: (language) => Promise.resolve(deliveryWords[language]),
  signals: loadSignalTexts,
  mails: (language) => Promise.resolve(recruiterMailTexts[language]),
};

/** The same in two languages, and rightly so: short words that the neighbours share. */
const rightlyEqual: readonly string[] = [
  'Land',
  'Tidszonens land (Sverige)',
  '7 svar',
  'Notatet er for langt',
  'Rolle',
  'Ingen svar',
  'Egne svar',
  'Vis som side',
  'Hvis du sletter',
  'Hvordan',
  'Svar senest',
  'Notat',
  'slettet',
  'E-post eller mobilnummer',
  'pågår',
  'Ett svar',
  'chef',
  'kollega',
  'Ny',
  'siden 3/2019',
  '7 sekunder',
  'Lukket',
  'Alt',
  'Bad kandidaten igen',
  'Driften',
  'En kandidat',
  'Filter',
  'Fra og med 28.11.',
  'Hvem',
  'Rekrutteringssystemet',
  'Til og med 28.11.',
  'drift',
  'kandidat',
  'rekrutteringssystem',
  'Tiden var ute',
  'Period',
  'Antal',
  'Kandidater',
  'for 4711',
  'Fra',
  'Til',
  '3/2019 til 6/2023',
  'Hvorfor',
  'Hvorfor?',
  'Til og med',
  'Forklaring',
  '1 av 3',
  '1 av 3 svar.',
  'Alle',
  'Avbryt',
  'Bo Ahl (via rekrutteringssystemet)',
  'Browser',
  'Firefox på Windows',
  'Bo Ahl foreslår en samtale 28.11. 09.10',
  'Bo Ahl kunne ikke nås.',
  'Bo Ahl, Eva Roth kan ikke nås.',
  '1 minutter',
  '48 timer før',
  '7 minutter',
  'E-mail',
  'E-post',
  'Fredag',
  'Fjern',
  'Fjern Bo Ahl',
  'Fjerne Bo Ahl?',
  'Fornavn',
  'Fra 1 til 60.',
  'Fra i dag, 1 til 90.',
  'Handling',
  'Har ikke tid.',
  'Ingen',
  'Ingen kunne nås.',
  'Kandidat',
  'Kollega',
  'Kom i gang',
  'Kunde',
  'Leder',
  'Leder ifølge Kim Lund, Nordvik, 3/2019 til 6/2023.',
  'Link',
  'Lørdag',
  'Mail',
  'Mandag',
  'Minutter',
  'Mejl til 6/2023',
  'Mobilnummer',
  'Navn',
  'Note',
  'Note: 4711',
  'Onsdag',
  'Organisation',
  'Person 1',
  'Projekt: Enhetschef',
  'Projektets titel',
  'Pågår',
  'Påminnelse 28.11. 09.10',
  'Påminnelsen',
  'Påminnelser',
  'Rapporten har 1 av 3 svar.',
  'Relation',
  'Relationer',
  'SMS',
  'Samtale',
  'Samtale 28.11. 09.10',
  'Samtale med Bo Ahl 28.11. 09.10',
  'Send',
  'Sendt til bo@example.org.',
  'Siden',
  'Sider',
  'Skala 1–5',
  'Skriv e-postadressen',
  'Skriv fornavnet',
  'Skriv et antal fra 1 til 10000',
  'Skriv navnet',
  'Slettes',
  'Slettes senest',
  'Sms',
  'Språk',
  'Status',
  'Står kandidaten for nær.',
  'Svar',
  'Svar går til',
  'Svarene kan rettes til og med 28.11..',
  'Svarer på dansk.',
  'Svarer på engelsk.',
  'Svarer på finsk.',
  'Svarer på norsk.',
  'Svarer på svensk.',
  'Svarer på tysk.',
  'Symbol',
  'Søndag',
  'Tirsdag',
  'Til Kim',
  'Til de nyeste',
  'Til kandidaten',
  'Torsdag',
  'Venter på',
  'Venter på Bo Ahl, Eva Roth.',
  'Vis',
  'Version',
  'Version 1',
  'email angav Bo Ahl.',
  'kunne ikke sendes',
  'og',
  'på dansk',
  'på engelsk',
  'på finsk',
  'på norsk',
  'på svensk',
  'på tysk',
  'sendt',
  'siden 28.11.',
  'til 28.11. 09.10',
  'Én gang',
  '1. Projekt',
  'Projekt',
  '2. Kandidater',
  'Mobil',
  'Id',
  'Organisationens',
  'Som i projektet Enhetschef',
  'Får',
  'Name',
  'Kandidater, én på hver linje',
  'skriv navnet',
  'skriv hele adressen, for eksempel navn@example.org',
  'Kandidaten',
  'Start én til for Bo Ahl',
  'Start med den én gang til',
  'Virker til',
  'Mig',
  'Kandidatens språk',
  '7 personer får en påminnelse.',
  'Bo Ahl, Eva Roth: mail',
  'Skjulte et sted i et svar',
  'email skjulte et sted i et svar.',
  'Stedet er skjult.',
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
    const greeting = /^(?:Hej|Hei)! /;
    expect(texts.filter((text) => text.replace(/\s+/g, ' ').replace(greeting, '').includes('!'))).toEqual([]);
    expect(
      texts.filter((text) => /\b(?:please|simply|oops|click|bitte|klicka|klikk|klik|napsauta)\b/i.test(text)),
    ).toEqual([]);
  });
});
