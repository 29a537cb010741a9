import { capitalise, numberInWords } from '../../numbers.ts';
import { inRow } from './in-row.ts';
import type { TemplateTexts } from './texts.ts';

export const fi: TemplateTexts = {
  title: 'Kysymyspohjat',
  lead: 'Tätä suosittelijalta kysytään. Avaa kysymyspohja, niin voit lukea jokaisen kysymyksen niin kuin suosittelija sen näkee.',
  api: 'Kysymyspohjia voi tehdä ja muuttaa myös rajapinnan kautta. Muutoksesta tulee uusi versio, ja jo lähetetyt suosittelijakyselyt pitävät omansa.',
  apiLink: 'Lue ohjelmointirajapinnasta',
  tableLabel: 'Valittavat kysymyspohjat',
  columns: {
    name: 'Kysymyspohja',
    questions: 'Kysymyksiä',
    minutes: 'Minuutteja',
    languages: 'Kielet',
    version: 'Versio',
    origin: 'Alkuperä',
  },
  builtIn: 'Valmis',
  own: 'Teidän oma',
  pages: 'Kysymyspohjien sivut',
  more: 'Näytä lisää kysymyspohjia',
  first: 'Ensimmäiselle sivulle',
  back: 'Kaikki kysymyspohjat',
  size: ({ questions, minutes }) =>
    `${questions === 1 ? 'Yksi kysymys' : `${capitalise(numberInWords(questions, 'fi'))} kysymystä`}, noin ${minutes === 1 ? 'minuutti' : `${numberInWords(minutes, 'fi')} minuuttia`}`,
  version: ({ version }) => `Versio ${version}`,
  newer: ({ version }) => `Uudempi on olemassa: näytä versio ${version}`,
  removed:
    'Kysymyspohja on poistettu, eikä sitä voi enää valita. Suosittelijakyselyt, joihin se on valittu, pitävät sen.',
  languagesLabel: 'Kielet, joilla kysymyspohjan voi lukea',
  example: ({ name }) => `${name} on tässä hakijan paikalla.`,
  page: ({ page, pages }) => `Sivu ${page}/${pages}`,
  required: 'Pakollinen',
  optional: 'Vapaaehtoinen',
  answers: 'Vastausvaihtoehdot',
  asked: ({ number, answers }) => `Kysytään vain, jos vastaus kysymykseen ${number} on ${inRow(answers, 'tai', '””')}.`,
};
