import { cannotJudgeOption } from '../cannot-judge-option.ts';
import type { BuiltInQuestion } from '../in-every-language.ts';

export const leadershipScope: BuiltInQuestion = {
  id: 'leadership_scope',
  type: 'multiple',
  required: true,
  competency: 'leading_others',
  showIf: null,
  text: {
    sv: "Vad ingick i {name's} ledaruppdrag?",
    en: "What was part of {name's} role as a leader?",
    nb: "Hva inngikk i {name's} lederrolle?",
    da: "Hvad indgik i {name's} lederrolle?",
    fi: 'Mistä näistä {name} vastasi johtaessaan muita?',
    de: "Was gehörte zu {name's} Führungsaufgaben?",
  },
  help: {
    sv: 'Välj allt som stämmer för tiden ni arbetade ihop.',
    en: 'Choose all that applied while you worked together.',
    nb: 'Velg alt som stemmer for tiden dere jobbet sammen.',
    da: 'Vælg alt det, der passer på den tid, hvor I arbejdede sammen.',
    fi: 'Valitse kaikki, mikä piti paikkansa, kun työskentelitte yhdessä.',
    de: 'Wählen Sie alles, was für die Zeit Ihrer Zusammenarbeit zutrifft.',
  },
  options: [
    {
      id: 'staff',
      text: {
        sv: 'Personalansvar',
        en: 'Responsibility for staff',
        nb: 'Personalansvar',
        da: 'Personaleansvar',
        fi: 'Henkilöstövastuu',
        de: 'Personalverantwortung',
      },
    },
    {
      id: 'other_leaders',
      text: {
        sv: 'Att leda andra chefer',
        en: 'Leading other managers',
        nb: 'Å lede andre ledere',
        da: 'At lede andre ledere',
        fi: 'Muiden esihenkilöiden johtaminen',
        de: 'Führung anderer Führungskräfte',
      },
    },
    {
      id: 'budget',
      text: {
        sv: 'Budgetansvar',
        en: 'Responsibility for a budget',
        nb: 'Budsjettansvar',
        da: 'Budgetansvar',
        fi: 'Budjettivastuu',
        de: 'Budgetverantwortung',
      },
    },
    {
      id: 'recruitment',
      text: {
        sv: 'Rekrytering',
        en: 'Recruiting',
        nb: 'Rekruttering',
        da: 'Rekruttering',
        fi: 'Rekrytointi',
        de: 'Personalauswahl',
      },
    },
    {
      id: 'change',
      text: {
        sv: 'En större förändring, till exempel en omorganisation',
        en: 'A major change, such as a reorganisation',
        nb: 'En større endring, for eksempel en omorganisering',
        da: 'En større forandring, for eksempel en omorganisering',
        fi: 'Suuri muutos, esimerkiksi organisaatiouudistus',
        de: 'Eine größere Veränderung, zum Beispiel eine Umstrukturierung',
      },
    },
    {
      id: 'none',
      text: {
        sv: 'Inget av det här',
        en: 'None of these',
        nb: 'Ingenting av dette',
        da: 'Intet af dette',
        fi: 'Ei mikään näistä',
        de: 'Nichts davon',
      },
    },
    cannotJudgeOption,
  ],
};
