import type { GoneTexts } from './texts.ts';

export const de: GoneTexts = {
  title: 'Das wurde gelöscht',
  lead: ({ day }) => `Die Referenzprüfung wurde am ${day} gelöscht, mit allem, was dazugehörte.`,
  causes: {
    retention: 'Die Zeit war um: Länger wird sie nicht aufbewahrt, so wie es den Betroffenen mitgeteilt wurde.',
    test_key: 'Sie war ein Test, und Tests werden nach 30 Tagen gelöscht.',
    erasure: 'Die Person, um die es in den Referenzen ging, hat darum gebeten.',
    objection: 'Die Person, um die es in den Referenzen ging, hat der Aufbewahrung widersprochen.',
  },
  person: {
    lead: 'Alles über die Person, der dieser Link gehörte, wurde auf ihren eigenen Wunsch gelöscht.',
    left: ({ organisation }) =>
      `Sicherungskopien vergessen es innerhalb von neun Tagen. Bei Fragen wenden Sie sich an ${organisation}.`,
  },
  left: ({ organisation }) =>
    `Dass sie gelöscht wurde, bleibt zwei Jahre lang vermerkt, ohne Angaben zu einer Person. Bei Fragen wenden Sie sich an ${organisation}.`,
};
