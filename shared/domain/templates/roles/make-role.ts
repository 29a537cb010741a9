import { languages, type Translated } from '../../language.ts';
import { agreementLabels } from '../agreement-labels.ts';
import { ownWords, responsibility } from '../competencies.ts';
import type { BuiltInQuestion, BuiltInTemplate } from '../in-every-language.ts';
import { mainStrengths, rehire } from '../questions/own-words.ts';
import { keepsPromises, takesCriticism } from '../questions/responsibility.ts';

const theWork: Translated = {
  sv: 'Arbetet',
  en: 'The work',
  nb: 'Arbeidet',
  da: 'Arbejdet',
  fi: 'Työ',
  de: 'Die Arbeit',
};

/** A statement about the work that a referee agrees with more or less; `why`: what one learns by it. */
export const statement = (id: string, text: Translated, why: Translated): BuiltInQuestion => ({
  id,
  type: 'scale',
  max: 5,
  labels: agreementLabels,
  required: true,
  competency: 'the_work',
  showIf: null,
  help: null,
  text,
  why,
});

const shared: readonly BuiltInQuestion[] = [
  {
    ...keepsPromises,
    why: {
      sv: 'Att kunna lita på varandra är grunden i alla roller.',
      en: 'Being able to rely on each other is the basis of every role.',
      nb: 'Å kunne stole på hverandre er grunnlaget i alle roller.',
      da: 'At kunne stole på hinanden er grundlaget i alle roller.',
      fi: 'Luottamus on kaikkien tehtävien perusta.',
      de: 'Verlässlichkeit ist die Grundlage jeder Aufgabe.',
    },
  },
  {
    ...takesCriticism,
    why: {
      sv: 'Den som tar emot synpunkter kan utvecklas i rollen.',
      en: 'People who take feedback well can grow in the role.',
      nb: 'Den som tar imot tilbakemeldinger, kan vokse i rollen.',
      da: 'Den, der tager imod kritik, kan vokse i rollen.',
      fi: 'Se, joka ottaa palautetta vastaan, voi kehittyä tehtävässään.',
      de: 'Wer Rückmeldungen annimmt, kann in der Aufgabe wachsen.',
    },
  },
  {
    ...mainStrengths,
    why: {
      sv: 'Egna ord säger det som en skala inte kan.',
      en: 'Words of your own say what a scale cannot.',
      nb: 'Egne ord sier det en skala ikke kan.',
      da: 'Egne ord siger det, en skala ikke kan.',
      fi: 'Omat sanat kertovat sen, mitä asteikko ei voi.',
      de: 'Eigene Worte sagen, was eine Skala nicht kann.',
    },
  },
  {
    ...rehire,
    why: {
      sv: 'Frågan sammanfattar det som sagts utan att sätta betyg.',
      en: 'The question sums up what was said without giving a grade.',
      nb: 'Spørsmålet oppsummerer det som er sagt, uten å gi karakter.',
      da: 'Spørgsmålet samler op på det sagte uden at give karakter.',
      fi: 'Kysymys kokoaa sanotun antamatta arvosanaa.',
      de: 'Die Frage fasst das Gesagte zusammen, ohne zu benoten.',
    },
  },
];

/** A template for a role: five statements about its work, and four questions that every role has. */
export const makeRole = (id: string, name: Translated, statements: readonly BuiltInQuestion[]): BuiltInTemplate => ({
  id,
  version: 1,
  name,
  languages,
  competencies: { the_work: theWork, responsibility, own_words: ownWords },
  minutes: 5,
  questions: [...statements, ...shared],
});
