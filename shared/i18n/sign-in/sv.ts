import { numberInWords } from '../numbers.ts';
import type { CodeTexts } from './texts.ts';

export const sv: CodeTexts = {
  label: 'Sexsiffrig kod',
  hint: 'Står i samma mejl som länken och gäller i 10 minuter.',
  button: 'Logga in',
  incomplete: 'Skriv de sex siffrorna som står i mejlet',
  wrong: ({ tries }) =>
    `Koden stämmer inte. ${tries === 1 ? 'Du har ett försök kvar.' : `Du har ${numberInWords(tries, 'sv')} försök kvar.`}`,
  over: {
    title: 'Koden fungerar inte längre',
    text: 'En kod gäller i 10 minuter, för fem försök och en gång. Be om ett nytt mejl och skriv koden som står i det.',
  },
  elsewhere: {
    title: 'Gå tillbaka till fönstret där du bad om länken',
    text: 'Länken loggar bara in dig i webbläsaren som du bad om den i, och det här är en annan. Skriv i stället mejlets sexsiffriga kod i fönstret där du bad om länken. Koden gäller i 10 minuter.',
  },
};
