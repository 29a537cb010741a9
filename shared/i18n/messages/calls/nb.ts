import type { CallMailTexts } from './texts.ts';

export const nbCalls: CallMailTexts = {
  toReferee: {
    booked: ({ caller, when, zone, phone }) => `${caller} ringer deg ${when}, ${zone}, på ${phone}.`,
    moved: ({ caller, when, zone, phone }) =>
      `Samtalen er flyttet. ${caller} ringer deg ${when}, ${zone}, på ${phone}.`,
    from: ({ caller, phone }) => `${caller} ringer fra ${phone}.`,
    there: ({ when, city }) => `I din tidssone (${city}) er det ${when}.`,
    afterwards:
      'Samtalen tar omtrent ti minutter. Svarene dine skrives ned, og etterpå kan du lese, rette og bekrefte dem. Kalenderfilen er vedlagt. På siden din kan du flytte eller avlyse samtalen, eller svare skriftlig i stedet.',
    change: 'Flytt eller avlys samtalen',
    cancelled: ({ caller, when }) => `Samtalen med ${caller} ${when} er avlyst.`,
    cancelledThen:
      'Så lenge referansesjekken pågår, kan du avtale en ny tid eller svare skriftlig. Det du har skrevet, er tatt vare på.',
    again: 'Gå til siden din',
    proposed: ({ caller }) =>
      `Tiden du hadde avtalt, er avlyst, og ${caller} har fått forslaget ditt. Du får en e-post når tiden er bestemt.`,
    confirm: ({ caller, candidate, by }) =>
      `Takk for samtalen om ${candidate}. ${caller} har skrevet ned svarene dine. Les gjennom dem, rett det som ikke stemmer, og bekreft senest ${by}. Gjør du ingenting, står det i rapporten at svarene ikke er bekreftet.`,
    confirmButton: 'Les og bekreft',
  },
  toCaller: {
    subject: {
      booked: ({ referee, candidate }) => `Samtale med ${referee} om ${candidate}`,
      moved: ({ referee, candidate }) => `Flyttet samtale med ${referee} om ${candidate}`,
      cancelled: ({ referee, candidate }) => `Avlyst samtale med ${referee} om ${candidate}`,
      proposed: ({ referee, candidate }) => `${referee} foreslår en tid for samtale om ${candidate}`,
    },
    booked: ({ referee, candidate, when, zone, phone }) =>
      `Ring ${referee} om ${candidate} ${when}, ${zone}, på ${phone}. Kalenderfilen er vedlagt.`,
    moved: ({ referee, candidate, when, zone, phone }) =>
      `Samtalen er flyttet. Ring ${referee} om ${candidate} ${when}, ${zone}, på ${phone}. Den vedlagte filen flytter den i kalenderen din.`,
    cancelled: ({ referee, candidate, when }) => `Samtalen med ${referee} om ${candidate} ${when} er avlyst.`,
    proposed: ({ referee, candidate, when, zone, phone }) =>
      `${referee} vil svare om ${candidate} i en samtale og foreslår ${when}, ${zone}. Nummeret er ${phone}. Godta tiden eller velg en annen.`,
    note: ({ note }) => `Med egne ord: «${note}»`,
    someone: 'en referanse',
    open: 'Åpne samtalen',
    answer: 'Svar på forslaget',
  },
  calendar: {
    summary: ({ caller, organisation }) => `Samtale med ${caller}, ${organisation}`,
    description: ({ caller, candidate, phone }) =>
      `Referanse for ${candidate}. ${caller} ringer deg på ${phone}.\nFlytte eller avlyse: følg lenken i e-posten.`,
    callerSummary: ({ referee }) => `Referansesamtale med ${referee}`,
    callerDescription: ({ candidate, phone, url }) => `Om ${candidate}. Ring ${phone}.\nSpørsmål og svar: ${url}`,
    fileName: 'samtale.ics',
  },
  sms: {
    booked: ({ caller, when, link }) => `${caller} ringer deg ${when}. Flytt eller avlys: ${link}`,
    moved: ({ caller, when, link }) => `Ny tid: ${caller} ringer deg ${when}. Flytt eller avlys: ${link}`,
    cancelled: ({ when, link }) => `Samtalen ${when} er avlyst. Avtal en ny tid eller svar skriftlig: ${link}`,
    proposed: ({ caller, link }) => `Tiden er avlyst, og ${caller} har fått forslaget ditt: ${link}`,
    confirm: ({ caller, candidate, link }) =>
      `Takk for samtalen om ${candidate}. ${caller} har skrevet ned svarene dine. Les og bekreft: ${link}`,
  },
};
