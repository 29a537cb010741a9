import { capitalise, numberInWords } from '../../numbers.ts';
import { inRow } from './in-row.ts';
import type { TemplateTexts } from './texts.ts';

export const sv: TemplateTexts = {
  title: 'Frågemallar',
  lead: 'Det här är vad en referens får svara på. Öppna en mall för att läsa varje fråga som referensen ser den.',
  api: 'Mallar kan också göras och ändras genom API:et. En ändring blir en ny version; referenstagningar som redan är skickade behåller sin.',
  apiLink: 'Läs om API:et',
  tableLabel: 'Mallar som kan väljas',
  columns: {
    name: 'Mall',
    questions: 'Frågor',
    minutes: 'Minuter',
    languages: 'Språk',
    version: 'Version',
    origin: 'Ursprung',
  },
  builtIn: 'Inbyggd',
  own: 'Er egen',
  pages: 'Sidor med mallar',
  more: 'Visa fler mallar',
  first: 'Till första sidan',
  back: 'Alla frågemallar',
  size: ({ questions, minutes }) =>
    `${questions === 1 ? 'En fråga' : `${capitalise(numberInWords(questions, 'sv'))} frågor`}, omkring ${minutes === 1 ? 'en minut' : `${numberInWords(minutes, 'sv')} minuter`}`,
  version: ({ version }) => `Version ${version}`,
  newer: ({ version }) => `Det finns en nyare: visa version ${version}`,
  removed: 'Mallen är borttagen och kan inte väljas längre. Referenstagningar som har fått den behåller den.',
  languagesLabel: 'Språk att läsa mallen på',
  example: ({ name }) => `${name} står i kandidatens ställe.`,
  page: ({ page, pages }) => `Sida ${page} av ${pages}`,
  required: 'Måste besvaras',
  optional: 'Får hoppas över',
  answers: 'Svar att välja mellan',
  asked: ({ number, answers }) => `Ställs bara om svaret på fråga ${number} är ${inRow(answers, 'eller', '””')}.`,
};
