import type { GoneTexts } from './texts.ts';

export const nb: GoneTexts = {
  title: 'Dette er slettet',
  lead: ({ day }) => `Referansesjekken ble slettet ${day}, med alt som hørte til den.`,
  causes: {
    retention: 'Tiden var ute: lenger lagres den ikke, etter det de berørte har fått vite.',
    test_key: 'Den var laget som en test, og slike slettes etter 30 dager.',
    erasure: 'Den som referansene gjaldt, ba om det.',
    objection: 'Den som referansene gjaldt, protesterte mot at den ble lagret.',
  },
  person: {
    lead: 'Alt om den som hadde lenken, er slettet etter eget ønske.',
    left: ({ organisation }) =>
      `Sikkerhetskopier glemmer det innen ni dager. Har du spørsmål, henvend deg til ${organisation}.`,
  },
  left: ({ organisation }) =>
    `At den er slettet, står igjen i to år, uten opplysninger om noen person. Har du spørsmål, kan du henvende deg til ${organisation}.`,
};
