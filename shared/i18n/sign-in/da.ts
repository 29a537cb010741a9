import { numberInWords } from '../numbers.ts';
import type { CodeTexts } from './texts.ts';

export const da: CodeTexts = {
  label: 'Sekscifret kode',
  hint: 'Står i samme mail som linket og virker i 10 minutter.',
  button: 'Log ind',
  incomplete: 'Skriv de seks cifre, der står i mailen',
  wrong: ({ tries }) =>
    `Koden er ikke rigtig. Du har ${tries === 1 ? 'ét forsøg' : `${numberInWords(tries, 'da')} forsøg`} tilbage.`,
  over: {
    title: 'Koden virker ikke længere',
    text: 'En kode virker i 10 minutter, til fem forsøg og kun én gang. Bed om en ny mail, og skriv den kode, der står i den.',
  },
  elsewhere: {
    title: 'Gå tilbage til vinduet, hvor du bad om linket',
    text: 'Linket logger dig kun ind i den browser, du bad om det i, og dette er en anden. Skriv i stedet den sekscifrede kode fra mailen i vinduet, hvor du bad om linket. Koden virker i 10 minutter.',
  },
};
