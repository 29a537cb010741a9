import type { GoneTexts } from './texts.ts';

export const sv: GoneTexts = {
  title: 'Det här har raderats',
  lead: ({ day }) => `Referenstagningen raderades ${day}, med allt som hörde till den.`,
  causes: {
    retention: 'Tiden var ute: längre än så sparas den inte, enligt vad de berörda har fått veta.',
    test_key: 'Den var gjord på prov, och sådana raderas efter 30 dagar.',
    erasure: 'Den som referenserna gällde begärde det.',
    objection: 'Den som referenserna gällde invände mot att den sparades.',
  },
  person: {
    lead: 'Allt om den som hade länken är raderat, på egen begäran.',
    left: ({ organisation }) =>
      `Säkerhetskopior glömmer det inom nio dagar. Har du frågor, vänd dig till ${organisation}.`,
  },
  left: ({ organisation }) =>
    `Att den har raderats står kvar i två år, utan uppgift om någon person. Har du frågor, vänd dig till ${organisation}.`,
};
