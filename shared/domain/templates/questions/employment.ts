import type { BuiltInQuestion } from '../in-every-language.ts';

export const employmentConfirmed: BuiltInQuestion = {
  id: 'employment_confirmed',
  type: 'yes_no',
  required: true,
  competency: 'employment',
  showIf: null,
  text: {
    sv: 'Kan du bekräfta att {name} var anställd där ni arbetade ihop?',
    en: 'Can you confirm that {name} was employed where you worked together?',
    nb: 'Kan du bekrefte at {name} var ansatt der dere jobbet sammen?',
    da: 'Kan du bekræfte, at {name} var ansat der, hvor I arbejdede sammen?',
    fi: 'Voitko vahvistaa, että {name} oli työsuhteessa yhteisellä työpaikallanne?',
    de: 'Können Sie bestätigen, dass {name} dort angestellt war, wo Sie zusammengearbeitet haben?',
  },
  help: {
    sv: 'Om {name} var inhyrd, konsult eller praktikant: svara nej och skriv det i kommentaren.',
    en: 'If {name} was agency staff, a consultant or a trainee, answer no and say so in the comment.',
    nb: 'Hvis {name} var innleid, konsulent eller praktikant: Svar nei og skriv det i kommentaren.',
    da: 'Hvis {name} var vikar, konsulent eller praktikant: Svar nej, og skriv det i kommentaren.',
    fi: 'Jos {name} oli vuokratyöntekijä, konsultti tai harjoittelija, vastaa ei ja kerro siitä kommentissa.',
    de: 'Bei Leiharbeit, freier Mitarbeit oder Praktikum wählen Sie Nein und schreiben es in den Kommentar.',
  },
};

export const employmentPeriod: BuiltInQuestion = {
  id: 'employment_period',
  type: 'date_range',
  required: true,
  competency: 'employment',
  showIf: null,
  text: {
    sv: 'När arbetade {name} där?',
    en: 'When did {name} work there?',
    nb: 'Når jobbet {name} der?',
    da: 'Hvornår arbejdede {name} der?',
    fi: 'Milloin {name} työskenteli siellä?',
    de: 'Von wann bis wann hat {name} dort gearbeitet?',
  },
  help: {
    sv: 'Månad och år räcker. Lämna slutet tomt om {name} är kvar.',
    en: 'Month and year are enough. Leave the end empty if {name} still works there.',
    nb: 'Måned og år er nok. La slutten stå tom hvis {name} fortsatt jobber der.',
    da: 'Måned og år er nok. Lad slutdatoen være tom, hvis {name} stadig arbejder der.',
    fi: 'Kuukausi ja vuosi riittävät. Jätä loppu tyhjäksi, jos {name} on siellä yhä.',
    de: 'Monat und Jahr genügen. Lassen Sie das Ende leer, wenn {name} noch dort arbeitet.',
  },
};

export const jobTitle: BuiltInQuestion = {
  id: 'job_title',
  type: 'short_text',
  required: true,
  competency: 'employment',
  showIf: null,
  text: {
    sv: 'Vilken titel hade {name}?',
    en: "What was {name's} job title?",
    nb: 'Hvilken stillingstittel hadde {name}?',
    da: 'Hvilken stillingsbetegnelse havde {name}?',
    fi: 'Millä nimikkeellä {name} työskenteli?',
    de: 'Welche Stellenbezeichnung hatte {name}?',
  },
  help: {
    sv: 'Den senaste, om det fanns flera.',
    en: 'The most recent one, if there were several.',
    nb: 'Den siste, hvis det var flere.',
    da: 'Den seneste, hvis der var flere.',
    fi: 'Viimeisin, jos nimikkeitä oli useita.',
    de: 'Die letzte, falls es mehrere gab.',
  },
};
