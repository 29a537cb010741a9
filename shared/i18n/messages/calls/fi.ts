import type { CallMailTexts } from './texts.ts';

export const fiCalls: CallMailTexts = {
  toReferee: {
    booked: ({ caller, when, zone, phone }) => `${caller} soittaa sinulle ${when}, ${zone}, numeroon ${phone}.`,
    moved: ({ caller, when, zone, phone }) =>
      `Puhelu on siirretty. ${caller} soittaa sinulle ${when}, ${zone}, numeroon ${phone}.`,
    from: ({ caller, phone }) => `${caller} soittaa numerosta ${phone}.`,
    there: ({ when, city }) => `Sinun aikavyöhykkeelläsi (${city}) se on ${when}.`,
    afterwards:
      'Puhelu kestää noin kymmenen minuuttia. Vastauksesi kirjataan, ja sen jälkeen saat lukea, korjata ja vahvistaa ne. Kalenteritiedosto on liitteenä. Omalla sivullasi voit siirtää tai perua puhelun tai vastata sen sijaan kirjallisesti.',
    change: 'Siirrä tai peru puhelu',
    cancelled: ({ caller, when }) => `Puhelu on peruttu: ${caller}, ${when}.`,
    cancelledThen:
      'Niin kauan kuin kysely on avoinna, voit varata uuden ajan tai vastata kirjallisesti. Kirjoittamasi on tallessa.',
    again: 'Siirry omalle sivullesi',
    proposed: ({ caller }) =>
      `Varaamasi aika on peruttu, ja ehdotuksesi on välitetty (${caller}). Saat viestin, kun ajasta on sovittu.`,
    confirm: ({ caller, candidate, by }) =>
      `Kiitos puhelusta, jossa kerroit hakijasta ${candidate}. ${caller} on kirjannut vastauksesi. Lue ne, korjaa virheet ja vahvista vastaukset viimeistään ${by}. Jos et tee mitään, raportissa kerrotaan, ettei vastauksia ole vahvistettu.`,
    confirmButton: 'Lue ja vahvista',
  },
  toCaller: {
    subject: {
      booked: ({ referee, candidate }) => `Puhelu: ${referee}, hakija ${candidate}`,
      moved: ({ referee, candidate }) => `Puhelu siirretty: ${referee}, hakija ${candidate}`,
      cancelled: ({ referee, candidate }) => `Puhelu peruttu: ${referee}, hakija ${candidate}`,
      proposed: ({ referee, candidate }) => `${referee} ehdottaa aikaa puhelulle, hakija ${candidate}`,
    },
    booked: ({ referee, candidate, when, zone, phone }) =>
      `Soita suosittelijalle ${referee} ${when}, ${zone}, numeroon ${phone}. Hakija on ${candidate}. Kalenteritiedosto on liitteenä.`,
    moved: ({ referee, candidate, when, zone, phone }) =>
      `Puhelu on siirretty. Soita suosittelijalle ${referee} ${when}, ${zone}, numeroon ${phone}. Hakija on ${candidate}. Liitteenä oleva tiedosto siirtää puhelun kalenterissasi.`,
    cancelled: ({ referee, candidate, when }) => `Puhelu on peruttu: ${referee}, hakija ${candidate}, ${when}.`,
    proposed: ({ referee, candidate, when, zone, phone }) =>
      `${referee} haluaa kertoa hakijasta ${candidate} puhelimessa ja ehdottaa aikaa ${when}, ${zone}. Numero on ${phone}. Hyväksy aika tai valitse toinen.`,
    note: ({ note }) => `Suosittelijan omin sanoin: ”${note}”`,
    someone: 'suosittelija',
    open: 'Avaa puhelu',
    answer: 'Vastaa ehdotukseen',
  },
  calendar: {
    summary: ({ caller, organisation }) => `Puhelu: ${caller}, ${organisation}`,
    description: ({ caller, candidate, phone }) =>
      `Suosittelu, hakija ${candidate}. ${caller} soittaa sinulle numeroon ${phone}.\nSiirrä tai peru: avaa sähköpostissa oleva linkki.`,
    callerSummary: ({ referee }) => `Suosittelijapuhelu: ${referee}`,
    callerDescription: ({ candidate, phone, url }) =>
      `Hakija ${candidate}. Soita numeroon ${phone}.\nKysymykset ja vastaukset: ${url}`,
    fileName: 'puhelu.ics',
  },
  sms: {
    booked: ({ caller, when, link }) => `${caller} soittaa sinulle ${when}. Siirrä tai peru: ${link}`,
    moved: ({ caller, when, link }) => `Uusi aika: ${caller} soittaa sinulle ${when}. Siirrä tai peru: ${link}`,
    cancelled: ({ when, link }) => `Puhelu ${when} on peruttu. Varaa uusi tai vastaa kirjallisesti: ${link}`,
    proposed: ({ caller, link }) => `Aika on peruttu ja ehdotuksesi välitetty (${caller}): ${link}`,
    confirm: ({ caller, candidate, link }) =>
      `Kiitos puhelusta (hakija ${candidate}). ${caller} on kirjannut vastauksesi. Lue ja vahvista: ${link}`,
  },
};
