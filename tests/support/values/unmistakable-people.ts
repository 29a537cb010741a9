import type { Fields } from '../browser/plain-browser.ts';

/** People whose every string is found again wherever it was left. A candidate. */
export const zebrina = {
  externalId: 'needle-1',
  firstName: 'Zebrina',
  lastName: 'Kvastberg',
  email: 'zebrina@kvastberg.example.org',
  phone: '+46701740671',
  language: 'sv',
};

/** Referees, as the candidate's form takes them. */
export const caspian: Fields = {
  first: 'Caspian',
  last: 'Tjäderö',
  mail: 'caspian@tjadero.example.org',
  tel: '070-174 06 72',
  lang: 'sv',
};
export const ulrika: Fields = {
  first: 'Ulrika',
  last: 'Ottosdal',
  mail: 'ulrika@ottosdal.example.org',
  tel: '070-174 06 73',
  lang: 'sv',
};
