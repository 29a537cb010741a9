import type { GoneTexts } from './texts.ts';

export const en: GoneTexts = {
  title: 'This has been deleted',
  lead: ({ day }) => `The reference check was deleted on ${day}, with everything that belonged to it.`,
  causes: {
    retention: 'Its time was over: those concerned had been told that it would be kept no longer.',
    test_key: 'It was made as a test, and tests are deleted after 30 days.',
    erasure: 'The person whom the references were about asked for it.',
    objection: 'The person whom the references were about objected to it being kept.',
  },
  person: {
    lead: 'Everything about the person whose link this was is deleted, at their own request.',
    left: ({ organisation }) => `Backups forget it within nine days. If you have questions, write to ${organisation}.`,
  },
  left: ({ organisation }) =>
    `That it was deleted stays on record for two years, without anything about any person. If you have questions, turn to ${organisation}.`,
};
