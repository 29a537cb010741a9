import type { SignalTexts } from './texts.ts';

export const sv: SignalTexts = {
  and: 'och',
  titles: {
    same_network: 'Samma nätverk',
    same_browser: 'Samma webbläsare',
    same_phone: 'Samma telefonnummer',
    same_email: 'Samma e-postadress',
    free_mail: 'Privat e-postadress',
    fast: 'Snabbt svar',
    same_text: 'Liknande texter',
    period: 'Perioderna skiljer',
    role: 'Rollerna skiljer',
  },
  sentences: {
    same_network: ({ names }) => `${names} har använt samma nätverk.`,
    same_browser: ({ names }) => `${names} har använt samma nätverk och samma slags webbläsare inom en halvtimme.`,
    same_phone: ({ names }) => `${names} har samma telefonnummer.`,
    same_email: ({ names }) => `${names} har samma e-postadress.`,
    free_mail: ({ name, provider }) =>
      `Adressen till ${name} finns hos ${provider}, där vem som helst kan ha en adress, och en arbetsplats är angiven.`,
    fast: ({ name, count, number, time, reading }) =>
      `${name} svarade på ${number} ${count === 1 ? 'fråga' : 'frågor'} på ${time}. Att läsa ${count === 1 ? 'den' : 'dem'} tar ungefär ${reading}.`,
    same_text: ({ names }) => `${names} har skrivit en text som är densamma, eller nästan.`,
    period: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} skriver ${candidateSays}, ${referee} ${refereeSays}.`,
    role: ({ candidate, candidateSays, referee, refereeSays }) =>
      `${candidate} beskriver ${referee} som ${candidateSays}, ${referee} sig själv som ${refereeSays}.`,
  },
  usual: {
    same_network: 'Det är vanligt när två personer delar arbetsplats, hem eller mobiloperatör.',
    same_browser: 'Det är vanligt vid en gemensam dator, till exempel i en reception eller hemma.',
    same_phone: 'Det är vanligt för par, vid en gemensam telefon på arbetsplatsen och vid skrivfel.',
    same_email: 'Det är vanligt för par, och vid skrivfel.',
    free_mail: 'Det är vanligt när någon har slutat hos arbetsgivaren eller har egen verksamhet.',
    fast: 'Det är vanligt när någon har läst frågorna i förväg eller skrivit svaren någon annanstans.',
    same_text: 'Det är vanligt när två har kommit överens om orden, eller utgått från samma brev.',
    relation_differs: 'Titlar ändras och månader glöms bort.',
  },
  roles: {
    manager: 'chef',
    colleague: 'kollega',
    report: 'medarbetare',
    client: 'kund eller samarbetspartner',
    other: 'något annat',
  },
  period: ({ from, to }) => `${from} till ${to}`,
  since: ({ from }) => `sedan ${from}`,
  seconds: ({ count }) => (count === 1 ? 'en sekund' : `${count} sekunder`),
  minutes: ({ count }) => (count === 1 ? 'en minut' : `${count} minuter`),
  someone: 'en referens',
  noted: {
    candidate:
      'När du skickar antecknar vi tiden och, som kod, nät och webbläsare. Koden går bara att jämföra inom den här referenstagningen och raderas senast efter 90 dagar.',
    referee:
      'När du börjar och när du skickar antecknar vi tiden och, som kod, nät och webbläsare. Koden går bara att jämföra inom den här referenstagningen och raderas senast efter 90 dagar.',
  },
  own: {
    heading: 'Det här syns bredvid dina svar',
    lead: ({ recruiter, count }) =>
      count === 1
        ? `En sak som ${recruiter} kan undra över. Den har ofta en enkel förklaring, så skriv den gärna här.`
        : `Några saker som ${recruiter} kan undra över. De har ofta en enkel förklaring, så skriv den gärna här.`,
    reads: ({ asker }) => `Så här läser ${asker} det`,
    side: 'Din sida av saken',
    sideExample: 'Till exempel att ni delar kontor, dator eller telefon.',
    sideHint: 'Det du skriver står ordagrant bredvid iakttagelsen.',
    tooLong: ({ max, over }) => `Skriv högst ${max} tecken. Det är ${over} för mycket.`,
    within: 'Vi jämför bara inom den här referenstagningen. Din adress på nätet sparas inte.',
    save: 'Spara det jag skrivit',
    saved: 'Det du skrev är sparat.',
  },
  candidate: {
    ownPhone: 'Det här är ditt eget nummer. Skriv personens eget, eller skriv varför ni delar det.',
    phoneOf: ({ name }) => `${name} har samma nummer. Skriv personens eget, eller skriv varför de delar det.`,
    emailOf: ({ name }) =>
      `Två av dina referenser har samma adress: ${name} har den redan. Skriv en annan, eller skriv varför de delar den.`,
    why: 'Varför är det samma?',
    whyHint: ({ recruiter }) => `Till exempel en gemensam telefon på arbetsplatsen. ${recruiter} ser det du skriver.`,
  },
  desk: {
    heading: 'Att titta på',
    count: ({ count, open }) =>
      `${count === 1 ? 'En iakttagelse' : `${count} iakttagelser`}${open === 0 ? '' : `, ${open} utan svar`}`,
    states: { open: 'Ny', explained: 'Förklarad', resolved: 'Stängd' },
    writes: ({ name }) => `${name} skriver`,
    silent: ({ names }) => `${names} har inte skrivit något om det.`,
    closed: ({ by, when }) => `${by === null ? 'Stängd' : `Stängd av ${by}`} ${when}`,
    close: 'Stäng iakttagelsen',
    reopen: 'Öppna igen',
    closeTitle: 'Stäng iakttagelsen',
    closeNote: 'Din notering',
    closeNoteHint: 'Står i rapporten, bredvid iakttagelsen.',
    reopenTitle: 'Öppna iakttagelsen igen',
    reopenText: 'Din notering tas bort, och iakttagelsen står som innan den stängdes.',
    how: 'Så fungerar det',
    howTexts: [
      'En iakttagelse är en mening om vad som har synts. Den säger inget om varför, och den stoppar inget.',
      'En referens ser det som gäller referensen innan svaren skickas, eller efteråt på sin egen sida, och kan skriva sin sida av saken.',
      'I rapporten står iakttagelsen med svaret och din notering. Du kan göra en länk utan dem.',
    ],
  },
  report: {
    heading: 'Iakttagelser',
    lead: 'Sådant som har synts under referenstagningen. En iakttagelse har ofta en enkel förklaring och är inget omdöme om någon.',
    writes: ({ name }) => `${name} skriver:`,
    notes: ({ name, when }) => `${name} noterar ${when}:`,
    closedWithoutNote: ({ name, when }) => `${name} stängde iakttagelsen ${when}, utan notering.`,
    nothing: 'Ingen har skrivit något om det.',
    carries: 'Den här länken visar iakttagelser.',
    leavesOut: 'Den här länken visar inte iakttagelser.',
  },
  copy: {
    seen: 'Vad som har synts',
    marks: 'När du har skickat eller börjat',
    acts: { named: 'skickade in referenser', begun: 'började svara', sent: 'skickade svar' },
    withCode: 'med en kod av nät och webbläsare',
    timeAlone: 'bara tiden',
  },
  link: {
    label: 'Iakttagelser',
    hint: 'Det som har synts, med svar och noteringar. Väljer du inget visas de, men inte för en adress utanför din egen domän.',
    yes: 'Visa dem',
    no: 'Lämna bort dem',
  },
};
