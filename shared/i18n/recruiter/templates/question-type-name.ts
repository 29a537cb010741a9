import type { Language, Translated } from '#shared/domain/language.ts';
import type { Question, QuestionType } from '#shared/domain/templates/question-template.ts';

const names: Readonly<Record<Exclude<QuestionType, 'scale'>, Translated>> = {
  single: {
    sv: 'Ett av flera svar',
    en: 'One of several answers',
    nb: 'Ett av flere svar',
    da: 'Et af flere svar',
    fi: 'Yksi vastaus useasta',
    de: 'Eine von mehreren Antworten',
  },
  multiple: {
    sv: 'Ett eller flera svar',
    en: 'One or more answers',
    nb: 'Ett eller flere svar',
    da: 'Et eller flere svar',
    fi: 'Yksi tai useampi vastaus',
    de: 'Eine oder mehrere Antworten',
  },
  yes_no: {
    sv: 'Ja eller nej, med plats för en kommentar',
    en: 'Yes or no, with room for a comment',
    nb: 'Ja eller nei, med plass til en kommentar',
    da: 'Ja eller nej, med plads til en kommentar',
    fi: 'Kyllä tai ei, ja tilaa kommentille',
    de: 'Ja oder nein, mit Platz für einen Kommentar',
  },
  short_text: {
    sv: 'Kort text',
    en: 'A short text',
    nb: 'Kort svar i tekst',
    da: 'Kort svar med egne ord',
    fi: 'Lyhyt teksti',
    de: 'Kurzer Text',
  },
  long_text: {
    sv: 'Längre text',
    en: 'A longer text',
    nb: 'Lengre svar i tekst',
    da: 'Længere svar med egne ord',
    fi: 'Pidempi teksti',
    de: 'Längerer Text',
  },
  date_range: {
    sv: 'Från månad till månad',
    en: 'From a month to a month',
    nb: 'Fra måned til måned',
    da: 'Fra en måned til en anden',
    fi: 'Kuukaudesta kuukauteen',
    de: 'Von Monat bis Monat',
  },
  rehire: {
    sv: 'Skulle anställa igen, med plats för en kommentar',
    en: 'Would employ again, with room for a comment',
    nb: 'Ville ansatt igjen, med plass til en kommentar',
    da: 'Ville ansætte igen, med plads til en kommentar',
    fi: 'Palkkaisiko uudelleen, ja tilaa kommentille',
    de: 'Würde wieder einstellen, mit Platz für einen Kommentar',
  },
};

const scale: Translated = { sv: 'Skala', en: 'Scale', nb: 'Skala', da: 'Skala', fi: 'Asteikko', de: 'Skala' };

/** What a question is answered with; scales say how far they go. */
export const questionTypeName = (question: Question, language: Language): string =>
  question.type === 'scale' ? `${scale[language]} 1–${question.max}` : names[question.type][language];
