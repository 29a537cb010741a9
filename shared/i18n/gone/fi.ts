import type { GoneTexts } from './texts.ts';

export const fi: GoneTexts = {
  title: 'Tämä on poistettu',
  lead: ({ day }) => `Suosittelijakysely poistettiin ${day} kaikkine tietoineen.`,
  causes: {
    retention: 'Säilytysaika oli päättynyt: tietoja ei säilytetä kauemmin kuin asianosaisille on kerrottu.',
    test_key: 'Se oli tehty kokeeksi, ja kokeilut poistetaan 30 päivän kuluttua.',
    erasure: 'Henkilö, jota suosittelijakysely koski, pyysi sitä.',
    objection: 'Henkilö, jota suosittelijakysely koski, vastusti sen säilyttämistä.',
  },
  person: {
    lead: 'Kaikki linkin saaneen tiedot on poistettu hänen omasta pyynnöstään.',
    left: ({ organisation }) =>
      `Varmuuskopioista ne poistuvat yhdeksän päivän kuluessa. Jos sinulla on kysyttävää, ota yhteyttä: ${organisation}.`,
  },
  left: ({ organisation }) =>
    `Tieto poistamisesta säilyy kaksi vuotta ilman kenenkään henkilötietoja. Jos sinulla on kysyttävää, vastaajana on ${organisation}.`,
};
