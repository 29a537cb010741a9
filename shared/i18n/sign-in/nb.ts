import { numberInWords } from '../numbers.ts';
import type { CodeTexts } from './texts.ts';

export const nb: CodeTexts = {
  label: 'Sekssifret kode',
  hint: 'Står i samme e-post som lenken og virker i 10 minutter.',
  button: 'Logg inn',
  incomplete: 'Skriv de seks sifrene som står i e-posten',
  wrong: ({ tries }) =>
    `Koden stemmer ikke. Du har ${tries === 1 ? 'ett forsøk' : `${numberInWords(tries, 'nb')} forsøk`} igjen.`,
  over: {
    title: 'Koden virker ikke lenger',
    text: 'En kode virker i 10 minutter, for fem forsøk og én gang. Be om en ny e-post, og skriv koden som står i den.',
  },
  elsewhere: {
    title: 'Gå tilbake til vinduet der du ba om lenken',
    text: 'Lenken logger deg bare inn i nettleseren du ba om den i, og dette er en annen. Skriv i stedet den sekssifrede koden fra e-posten i vinduet der du ba om lenken. Koden virker i 10 minutter.',
  },
};
