import type { GoneTexts } from './texts.ts';

export const fi: GoneTexts = {
  title: 'Tämä on poistettu',
  lead: ({ day }) => `Suositusten keruu poistettiin ${day} kaikkine tietoineen.`,
  causes: {
    retention: 'Säilytysaika oli päättynyt: tietoja ei säilytetä kauemmin kuin asianosaisille on kerrottu.',
    test_key: 'Se oli tehty kokeeksi, ja kokeilut poistetaan 30 päivän kuluttua.',
    erasure: 'Henkilö, jota suositukset koskivat, pyysi sitä.',
    objection: 'Henkilö, jota suositukset koskivat, vastusti sen säilyttämistä.',
  },
  left: ({ organisation }) =>
    `Tieto poistamisesta säilyy kaksi vuotta ilman kenenkään henkilötietoja. Jos sinulla on kysyttävää, vastaajana on ${organisation}.`,
};
