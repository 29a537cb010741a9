import type { GoneTexts } from './texts.ts';

export const da: GoneTexts = {
  title: 'Det her er slettet',
  lead: ({ day }) => `Referencetagningen blev slettet ${day} med alt, hvad der hørte til den.`,
  causes: {
    retention: 'Tiden var udløbet: Den gemmes ikke længere, end de berørte har fået at vide.',
    test_key: 'Den var lavet som en prøve, og prøver slettes efter 30 dage.',
    erasure: 'Den, som referencerne handlede om, bad om det.',
    objection: 'Den, som referencerne handlede om, gjorde indsigelse mod, at den blev gemt.',
  },
  person: {
    lead: 'Alt om den, der havde linket, er slettet efter eget ønske.',
    left: ({ organisation }) =>
      `Sikkerhedskopier glemmer det inden ni dage. Har du spørgsmål, så henvend dig til ${organisation}.`,
  },
  left: ({ organisation }) =>
    `At den er slettet, står tilbage i to år uden oplysninger om nogen person. Har du spørgsmål, kan du henvende dig til ${organisation}.`,
};
