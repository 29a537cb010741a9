import type { ReaderTexts } from './texts.ts';

export const fi: ReaderTexts = {
  title: 'Avaa suositusraportti',
  lead: ({ recruiter, organisation }) =>
    `${recruiter} (${organisation}) on jakanut sen kanssasi. Lähetämme koodin työosoitteeseesi, jotta kukaan muu ei voi avata raporttia.`,
  email: 'Sähköpostiosoitteesi',
  emailHint: 'Osoite, johon sait linkin, tai toinen osoite samalla työpaikalla.',
  emailError: 'Kirjoita koko sähköpostiosoite, esimerkiksi nimi@example.org',
  goesTo: ({ to }) => `Koodi lähetetään osoitteeseen ${to}.`,
  send: 'Lähetä koodi',
  hasCode: 'Minulla on jo koodi',
  noted:
    'Jokainen lukukerta kirjataan: kuka ja milloin. Rekrytoija näkee sen. Hakija ja suosittelijat näkevät ajan ja roolin, eivät koskaan nimeäsi tai työpaikkaasi.',
  why: {
    title: 'Miksi koodi?',
    text: 'Raportti kertoo ihmisestä. Sen jakaja haluaa, että vain ne lukevat, jotka tarvitsevat, ja hakija voi nähdä, milloin ja missä roolissa se on luettu.',
  },
  questions: 'Kysyttävää?',
  code: {
    title: 'Kirjoita sähköpostissa oleva koodi',
    lead: ({ until }) =>
      `Jos osoitteella on oikeus lukea raportti, olemme lähettäneet siihen kuusi numeroa. Ne ovat voimassa kymmenen minuuttia, klo ${until} asti.`,
    typed: ({ email }) => `Osoite: ${email}`,
    incomplete: 'Kirjoita uusimman sähköpostin kuusi numeroa',
    open: 'Avaa raportti',
    again: 'Lähetä uusi koodi',
    change: 'Vaihda osoite',
    none: 'Eikö koodia tule?',
    help: ({ recruiter, organisation }) => [
      `Katso roskapostista. Lähettäjä on ${organisation}.`,
      `Linkki voi olla tehty toiselle osoitteelle. Pyydä omaa linkkiä: ${recruiter}.`,
      'Viiden väärän koodin jälkeen sivu on suljettu tässä selaimessa puoli tuntia.',
    ],
  },
  tooSoon: {
    title: 'Odota hetki ennen seuraavaa koodia',
    text: 'Lähetimme juuri koodin tai olemme lähettäneet niitä tänään useita. Katso roskapostista ja yritä uudelleen muutaman minuutin kuluttua. Tauko pitenee joka koodilla.',
  },
  over: {
    title: 'Koodi ei enää toimi',
    text: 'Koodi on voimassa kymmenen minuuttia ja toimii kerran. Pyydä uusi ja kirjoita se samassa selaimessa.',
  },
  stopped: {
    title: 'Viisi väärää koodia',
    text: ({ until }) => `Odota tässä selaimessa klo ${until} asti. Pyydä sitten uusi koodi.`,
  },
  back: 'Takaisin',
};
