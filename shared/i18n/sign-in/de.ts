import { numberInWords } from '../numbers.ts';
import type { CodeTexts } from './texts.ts';

export const de: CodeTexts = {
  label: 'Sechsstelliger Code',
  hint: 'Er steht in derselben E-Mail wie der Link und gilt 10 Minuten.',
  button: 'Anmelden',
  incomplete: 'Geben Sie die sechs Ziffern aus der E-Mail ein',
  wrong: ({ tries }) =>
    `Der Code stimmt nicht. Sie haben noch ${tries === 1 ? 'einen Versuch' : `${numberInWords(tries, 'de')} Versuche`}.`,
  over: {
    title: 'Der Code gilt nicht mehr',
    text: 'Ein Code gilt 10 Minuten, für fünf Versuche und nur einmal. Fordern Sie eine neue E-Mail an, und geben Sie den Code ein, der darin steht.',
  },
  elsewhere: {
    title: 'Gehen Sie zum Fenster zurück, in dem Sie den Link angefordert haben',
    text: 'Der Link meldet Sie nur in dem Browser an, in dem Sie ihn angefordert haben, und dies ist ein anderer. Geben Sie stattdessen den sechsstelligen Code aus der E-Mail in dem Fenster ein, in dem Sie den Link angefordert haben. Der Code gilt 10 Minuten.',
  },
};
