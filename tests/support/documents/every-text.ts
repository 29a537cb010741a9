/** What text functions are called with: their parameters by name. */
const samples = {
  name: 'Bo Ahl',
  recruiter: 'Rita Ek',
  organisation: 'Exempelkommun',
  title: 'Enhetschef',
  company: 'Nordvik',
  address: 'bo@example.org',
  id: '4711',
  day: '28.11.',
  clock: '09.10',
  from: '3/2019',
  to: '6/2023',
  by: 'email',
  type: 'manager',
  channel: 'email',
  answered: 1,
  expected: 3,
  number: 1,
  total: 2,
  firstName: 'Kim',
  candidate: 'Kim Lund',
  referee: 'Bo Ahl',
  names: 'Bo Ahl, Eva Roth',
  when: '28.11. 09.10',
  requested: 3,
  added: 2,
  questions: 11,
  version: 1,
  languages: ['sv', 'fi'],
  answers: ['Kim', 'Bo'],
  page: 1,
  pages: 4,
  max: 5,
  language: 'sv',
  hours: 48,
  link: 'Ali Demir',
  note: '4711',
  media: 'email',
  medium: 'email',
  email: 'bo@example.org',
  url: 'https://ref.example.org/r/4711',
  sender: 'Rita Ek',
  caller: 'Rita Ek',
  what: 'Mejl',
  most: 2000,
  label: '4711',
  browser: 'Firefox',
  system: 'Windows',
  reports: 2,
  events: 7,
  as: 'bo@example.org',
  why: '§ 4711',
  phone: '+46701740621',
  value: 4,
  last: '28.11. 09.10',
  days: 30,
  digits: '21',
  until: '09.20',
  code: '418207',
} as const;

const counted = (count: number) => ({
  ...samples,
  waiting: { names: 'Eva Roth', count },
  called: { names: 'Bo Ahl', count },
  count,
  months: count,
  minutes: count,
  persons: count,
  openings: count,
  tries: count,
  withdrawn: count,
});

const isFunction = (value: unknown): value is (given: unknown) => unknown => typeof value === 'function';

/** Every text in a catalogue, at any depth; functions as they speak of one, and of seven. */
export function everyText(texts: unknown): readonly string[] {
  if (typeof texts === 'string') return [texts];
  if (isFunction(texts)) return [texts(counted(1)), texts(counted(7))].flatMap(everyText);
  if (typeof texts === 'object' && texts !== null) return Object.values(texts).flatMap(everyText);
  return [];
}
