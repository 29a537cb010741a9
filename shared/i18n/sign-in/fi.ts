import type { CodeTexts } from './texts.ts';

export const fi: CodeTexts = {
  label: 'Kuusinumeroinen koodi',
  hint: 'Koodi on samassa viestissä kuin linkki ja voimassa 10 minuuttia.',
  button: 'Kirjaudu sisään',
  incomplete: 'Kirjoita viestissä olevat kuusi numeroa',
  wrong: ({ tries }) => `Koodi ei ole oikea. Sinulla on ${tries === 1 ? 'yksi yritys' : `${tries} yritystä`} jäljellä.`,
  over: {
    title: 'Koodi ei ole enää voimassa',
    text: 'Koodi on voimassa 10 minuuttia, sitä voi yrittää viisi kertaa ja käyttää kerran. Pyydä uusi viesti ja kirjoita siinä oleva koodi.',
  },
  elsewhere: {
    title: 'Palaa ikkunaan, jossa pyysit linkkiä',
    text: 'Linkki kirjaa sinut sisään vain siinä selaimessa, jossa pyysit sitä, ja tämä on toinen selain. Kirjoita sen sijaan viestin kuusinumeroinen koodi ikkunaan, jossa pyysit linkkiä. Koodi on voimassa 10 minuuttia.',
  },
};
