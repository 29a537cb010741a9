import { numberInWords } from '../numbers.ts';
import type { DataTexts } from './texts.ts';

export const sv: DataTexts = {
  title: 'Så hanteras uppgifterna',
  responsible: ({ organisation, recruiter }) =>
    `${organisation} är personuppgiftsansvarig och har uppgifterna i sitt eget system. Frågor besvaras av ${recruiter}.`,
  what: {
    heading: 'Vilka uppgifter det gäller',
    text: {
      candidate:
        'Ditt namn, din e-postadress och ditt telefonnummer, som finns i din ansökan. Det du berättar om dina referenser. Det de svarar om dig.',
      referee:
        'Ditt namn, din e-postadress och ditt telefonnummer, som kandidaten eller rekryteraren har gett oss. Det du själv svarar.',
      reader:
        'Namn på kandidaten och på dem som har lämnat referens, hur de känner varandra och vad referenserna har svarat.',
    },
  },
  why: {
    heading: 'Vad de används till',
    text: 'Bara till att ta referenser inför den här anställningen. Inget avgörs automatiskt, ingen rangordnas och ingen spårning sker.',
  },
  readers: {
    heading: 'Vem som får läsa',
    text: {
      candidate:
        'Rekryteraren och de som ansvarar för anställningen. Du kan begära att få läsa svaren när referenstagningen är klar.',
      referee:
        'Rekryteraren och de som ansvarar för anställningen. Kandidaten kan begära att få läsa det du skriver, och får se om du har svarat.',
      reader:
        'Rekryteraren, de som ansvarar för anställningen och den som har fått en rapportlänk. Varje öppning noteras.',
    },
  },
  kept: {
    heading: 'Hur länge de finns kvar',
    text: ({ months }) =>
      `Svar och rapport raderas senast ${
        months === 1 ? 'en månad' : `${numberInWords(months, 'sv')} månader`
      } efter att referenstagningen har avslutats. Kontaktuppgifter till den som aldrig svarade raderas 30 dagar efter att referenstagningen har avslutats. Säkerhetskopior glömmer dem inom nio dagar.`,
  },
  held: {
    title: 'Dina uppgifter sparas längre än vi sa',
    text: ({ reason, day }) => `De finns kvar på grund av ${reason}, som längst till ${day}.`,
    readers: ({ organisation }) =>
      `Under tiden kan bara administratörer hos ${organisation} läsa dem. Tidigare länkar till rapporten är stängda.`,
  },
  rights: {
    heading: 'Dina rättigheter',
    text: 'Du kan få veta vad som finns sparat om dig, få fel rättade, få uppgifter raderade eller begränsade, och invända mot hur de används. Skriv till rekryteraren.',
    authority:
      'Är du inte nöjd med svaret kan du klaga hos tillsynsmyndigheten, i Sverige Integritetsskyddsmyndigheten (imy.se).',
  },
  more: 'Mer om hanteringen',
};
