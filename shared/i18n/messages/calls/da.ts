import type { CallMailTexts } from './texts.ts';

export const daCalls: CallMailTexts = {
  toReferee: {
    booked: ({ caller, when, zone, phone }) => `${caller} ringer til dig ${when}, ${zone}, på ${phone}.`,
    moved: ({ caller, when, zone, phone }) =>
      `Samtalen er flyttet. ${caller} ringer til dig ${when}, ${zone}, på ${phone}.`,
    from: ({ caller, phone }) => `${caller} ringer fra ${phone}.`,
    there: ({ when, city }) => `I din tidszone (${city}) er det ${when}.`,
    afterwards:
      'Samtalen tager cirka ti minutter. Dine svar bliver skrevet ned, og bagefter kan du læse, rette og bekræfte dem. Kalenderfilen er vedhæftet. På din side kan du flytte eller aflyse samtalen, eller svare skriftligt i stedet.',
    change: 'Flyt eller aflys samtalen',
    cancelled: ({ caller, when }) => `Samtalen med ${caller} ${when} er aflyst.`,
    cancelledThen:
      'Så længe referencetagningen er i gang, kan du aftale en ny tid eller svare skriftligt. Det, du har skrevet, er gemt.',
    again: 'Gå til din side',
    proposed: ({ caller }) =>
      `Den tid, du havde aftalt, er aflyst, og ${caller} har fået dit forslag. Du får en mail, når tiden er på plads.`,
    confirm: ({ caller, candidate, by }) =>
      `Tak for samtalen om ${candidate}. ${caller} har skrevet dine svar ned. Læs dem igennem, ret det, der ikke passer, og bekræft senest ${by}. Gør du ikke noget, står der i rapporten, at svarene ikke er bekræftet.`,
    confirmButton: 'Læs og bekræft',
  },
  toCaller: {
    subject: {
      booked: ({ referee, candidate }) => `Aftalt samtale med ${referee} om ${candidate}`,
      moved: ({ referee, candidate }) => `Samtalen med ${referee} om ${candidate} er flyttet`,
      cancelled: ({ referee, candidate }) => `Samtalen med ${referee} om ${candidate} er aflyst`,
      proposed: ({ referee, candidate }) => `${referee} foreslår et tidspunkt for en samtale om ${candidate}`,
    },
    booked: ({ referee, candidate, when, zone, phone }) =>
      `Ring til ${referee} om ${candidate} ${when}, ${zone}, på ${phone}. Kalenderfilen er vedhæftet.`,
    moved: ({ referee, candidate, when, zone, phone }) =>
      `Samtalen er flyttet. Ring til ${referee} om ${candidate} ${when}, ${zone}, på ${phone}. Den vedhæftede fil flytter den i din kalender.`,
    cancelled: ({ referee, candidate, when }) => `Samtalen med ${referee} om ${candidate} ${when} er aflyst.`,
    proposed: ({ referee, candidate, when, zone, phone }) =>
      `${referee} vil svare om ${candidate} i en samtale og foreslår ${when}, ${zone}. Nummeret er ${phone}. Godkend tiden, eller vælg en anden.`,
    note: ({ note }) => `Med egne ord: ”${note}”`,
    someone: 'en reference',
    open: 'Åbn samtalen',
    answer: 'Svar på forslaget',
  },
  calendar: {
    summary: ({ caller, organisation }) => `Opkald fra ${caller}, ${organisation}`,
    description: ({ caller, candidate, phone }) =>
      `Reference for ${candidate}. ${caller} ringer til dig på ${phone}.\nFlyt eller aflys: følg linket i mailen.`,
    callerSummary: ({ referee }) => `Referencesamtale med ${referee}`,
    callerDescription: ({ candidate, phone, url }) => `Om ${candidate}. Ring til ${phone}.\nSpørgsmål og svar: ${url}`,
    fileName: 'opkald.ics',
  },
  sms: {
    booked: ({ caller, when, link }) => `${caller} ringer til dig ${when}. Flyt eller aflys: ${link}`,
    moved: ({ caller, when, link }) => `Ny tid: ${caller} ringer til dig ${when}. Flyt eller aflys: ${link}`,
    cancelled: ({ when, link }) => `Samtalen ${when} er aflyst. Aftal en ny tid, eller svar skriftligt: ${link}`,
    proposed: ({ caller, link }) => `Tiden er aflyst, og ${caller} har fået dit forslag: ${link}`,
    confirm: ({ caller, candidate, link }) =>
      `Tak for samtalen om ${candidate}. ${caller} har skrevet dine svar ned. Læs og bekræft: ${link}`,
  },
};
