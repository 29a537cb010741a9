import type { Language, Translated } from '../language.ts';
import type { Ground } from './grounds.ts';

/** What can be asked instead, about the work. `{name}` is the candidate's first name, as in every question's text. */
const betterQuestions: Readonly<Record<Ground, Translated>> = {
  health: {
    sv: 'Hur höll {name} överenskomna tider och åtaganden?',
    en: 'How did {name} keep to agreed hours and commitments?',
    nb: 'Hvordan holdt {name} avtalte tider og forpliktelser?',
    da: 'Hvordan overholdt {name} aftalte tider og forpligtelser?',
    fi: 'Miten {name} piti kiinni sovituista ajoista ja tehtävistä?',
    de: 'Wie hielt {name} vereinbarte Zeiten und Zusagen ein?',
  },
  family: {
    sv: 'Vilka arbetstider och resor krävde arbetet, och hur fungerade det?',
    en: 'What hours and travel did the job require, and how did that work out?',
    nb: 'Hvilke arbeidstider og reiser krevde jobben, og hvordan fungerte det?',
    da: 'Hvilke arbejdstider og rejser krævede jobbet, og hvordan fungerede det?',
    fi: 'Millaisia työaikoja ja matkoja työ vaati, ja miten ne sujuivat?',
    de: 'Welche Arbeitszeiten und Reisen verlangte die Stelle, und wie hat das geklappt?',
  },
  age: {
    sv: 'Vilken erfarenhet hade {name} mest nytta av i arbetet?',
    en: 'What experience did {name} make most use of in the job?',
    nb: 'Hvilken erfaring hadde {name} mest nytte av i jobben?',
    da: 'Hvilken erfaring havde {name} mest gavn af i jobbet?',
    fi: 'Mistä kokemuksesta {name} hyötyi työssään eniten?',
    de: 'Welche Erfahrung half {name} bei der Arbeit am meisten?',
  },
  origin: {
    sv: 'Hur väl klarade {name} de språk som arbetet krävde, i tal och skrift?',
    en: 'How well did {name} speak and write the languages that the job required?',
    nb: 'Hvor godt mestret {name} språkene som jobben krevde, muntlig og skriftlig?',
    da: 'Hvor godt mestrede {name} de sprog, som jobbet krævede, i tale og skrift?',
    fi: 'Kuinka hyvin {name} hallitsi työssä tarvittavat kielet puhuen ja kirjoittaen?',
    de: 'Wie gut beherrschte {name} die Sprachen, die die Stelle verlangte, in Wort und Schrift?',
  },
  belief: {
    sv: 'Hur bemötte {name} människor som tänker på andra sätt?',
    en: 'How did {name} treat people who think differently?',
    nb: 'Hvordan møtte {name} mennesker som tenker annerledes?',
    da: 'Hvordan mødte {name} mennesker, der tænker anderledes?',
    fi: 'Miten {name} kohtasi ihmisiä, jotka ajattelevat eri tavalla?',
    de: 'Wie ging {name} mit Menschen um, die anders denken?',
  },
  orientation: {
    sv: 'Hur bidrog {name} till att alla trivdes på arbetsplatsen?',
    en: 'How did {name} help everyone feel at ease at work?',
    nb: 'Hvordan bidro {name} til at alle trivdes på arbeidsplassen?',
    da: 'Hvordan bidrog {name} til, at alle trivedes på arbejdspladsen?',
    fi: 'Miten {name} edisti sitä, että kaikki viihtyivät työpaikalla?',
    de: 'Wie trug {name} dazu bei, dass sich alle am Arbeitsplatz wohlfühlten?',
  },
  union: {
    sv: 'Hur tog {name} upp sådant som inte fungerade på jobbet?',
    en: 'How did {name} bring up things that did not work well at work?',
    nb: 'Hvordan tok {name} opp ting som ikke fungerte på jobben?',
    da: 'Hvordan tog {name} ting op, der ikke fungerede på jobbet?',
    fi: 'Miten {name} otti puheeksi asioita, jotka eivät työssä toimineet?',
    de: 'Wie sprach {name} an, was bei der Arbeit nicht lief?',
  },
  politics: {
    sv: 'Hur genomförde {name} beslut som redan var fattade?',
    en: 'How did {name} carry out decisions that had already been made?',
    nb: 'Hvordan gjennomførte {name} beslutninger som allerede var tatt?',
    da: 'Hvordan gennemførte {name} beslutninger, der allerede var truffet?',
    fi: 'Miten {name} toteutti jo tehtyjä päätöksiä?',
    de: 'Wie setzte {name} Entscheidungen um, die schon gefallen waren?',
  },
  pay: {
    sv: 'Vilket ansvar och vilka befogenheter hade {name}?',
    en: 'What responsibility and authority did {name} have?',
    nb: 'Hvilket ansvar og hvilke fullmakter hadde {name}?',
    da: 'Hvilket ansvar og hvilke beføjelser havde {name}?',
    fi: 'Mistä {name} vastasi, ja mistä hän sai päättää?',
    de: 'Welche Verantwortung und welche Befugnisse hatte {name}?',
  },
  crime: {
    sv: 'Hur hanterade {name} förtroenden, pengar och känsliga uppgifter?',
    en: 'How did {name} handle trust, money and confidential information?',
    nb: 'Hvordan håndterte {name} tillit, penger og fortrolige opplysninger?',
    da: 'Hvordan håndterede {name} tillid, penge og fortrolige oplysninger?',
    fi: 'Miten {name} hoiti luottamusta, rahaa ja salassa pidettäviä tietoja vaativat asiat?',
    de: 'Wie ging {name} mit Vertrauen, Geld und vertraulichen Angaben um?',
  },
};

export const betterQuestion = (ground: Ground, language: Language): string => betterQuestions[ground][language];
