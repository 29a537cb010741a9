import type { CallMailTexts } from './texts.ts';

export const svCalls: CallMailTexts = {
  toReferee: {
    booked: ({ caller, when, zone, phone }) => `${caller} ringer dig ${when}, ${zone}, på ${phone}.`,
    moved: ({ caller, when, zone, phone }) =>
      `Samtalet är flyttat. ${caller} ringer dig ${when}, ${zone}, på ${phone}.`,
    from: ({ caller, phone }) => `${caller} ringer från ${phone}.`,
    there: ({ when, city }) => `I din tidszon (${city}) är det ${when}.`,
    afterwards:
      'Samtalet tar ungefär tio minuter. Dina svar skrivs ned, och efteråt får du läsa, rätta och bekräfta dem. Kalenderfilen är bifogad. Du kan flytta eller avboka samtalet, eller svara skriftligt i stället, på din sida.',
    change: 'Flytta eller avboka',
    cancelled: ({ caller, when }) => `Samtalet med ${caller} ${when} är avbokat.`,
    cancelledThen:
      'Så länge referenstagningen pågår kan du boka en ny tid eller svara skriftligt. Det du har skrivit finns kvar.',
    again: 'Till din sida',
    proposed: ({ caller }) =>
      `Tiden som du hade bokat är avbokad, och ${caller} har fått ditt förslag. Du får ett mejl när tiden är bestämd.`,
    confirm: ({ caller, candidate, by }) =>
      `Tack för samtalet om ${candidate}. ${caller} har skrivit ned dina svar. Läs igenom dem, rätta det som inte stämmer och bekräfta senast ${by}. Gör du inget står det i rapporten att svaren inte är bekräftade.`,
    confirmButton: 'Läs och bekräfta',
  },
  toCaller: {
    subject: {
      booked: ({ referee, candidate }) => `Samtal med ${referee} om ${candidate}`,
      moved: ({ referee, candidate }) => `Flyttat samtal med ${referee} om ${candidate}`,
      cancelled: ({ referee, candidate }) => `Avbokat samtal med ${referee} om ${candidate}`,
      proposed: ({ referee, candidate }) => `${referee} föreslår en tid för samtal om ${candidate}`,
    },
    booked: ({ referee, candidate, when, zone, phone }) =>
      `Ring ${referee} om ${candidate} ${when}, ${zone}, på ${phone}. Kalenderfilen är bifogad.`,
    moved: ({ referee, candidate, when, zone, phone }) =>
      `Samtalet är flyttat. Ring ${referee} om ${candidate} ${when}, ${zone}, på ${phone}. Den bifogade filen flyttar det i din kalender.`,
    cancelled: ({ referee, candidate, when }) => `Samtalet med ${referee} om ${candidate} ${when} är avbokat.`,
    proposed: ({ referee, candidate, when, zone, phone }) =>
      `${referee} vill svara om ${candidate} i ett samtal och föreslår ${when}, ${zone}. Numret är ${phone}. Godta tiden eller välj en annan.`,
    note: ({ note }) => `Så här skriver personen själv: ”${note}”`,
    someone: 'en referens',
    open: 'Öppna samtalet',
    answer: 'Svara på förslaget',
  },
  calendar: {
    summary: ({ caller, organisation }) => `Samtal med ${caller}, ${organisation}`,
    description: ({ caller, candidate, phone }) =>
      `Referens för ${candidate}. ${caller} ringer dig på ${phone}.\nFlytta eller avboka: följ länken i mejlet.`,
    callerSummary: ({ referee }) => `Referenssamtal med ${referee}`,
    callerDescription: ({ candidate, phone, url }) => `Om ${candidate}. Ring ${phone}.\nFrågor och svar: ${url}`,
    fileName: 'samtal.ics',
  },
  sms: {
    booked: ({ caller, when, link }) => `${caller} ringer dig ${when}. Flytta eller avboka: ${link}`,
    moved: ({ caller, when, link }) => `Ny tid: ${caller} ringer dig ${when}. Flytta eller avboka: ${link}`,
    cancelled: ({ when, link }) => `Samtalet ${when} är avbokat. Boka en ny tid eller svara skriftligt: ${link}`,
    proposed: ({ caller, link }) => `Tiden är avbokad, och ${caller} har fått ditt förslag: ${link}`,
    confirm: ({ caller, candidate, link }) =>
      `Tack för samtalet om ${candidate}. ${caller} har skrivit ned dina svar. Läs och bekräfta: ${link}`,
  },
};
