import { capitalise } from '../numbers.ts';
import type { CallTexts } from './texts.ts';

export const fi: CallTexts = {
  way: {
    title: 'Varaa puheluaika',
    text: ({ caller }) => `${caller} soittaa sinulle valitsemanasi aikana. Puhelu kestää noin kymmenen minuuttia.`,
  },
  heading: ({ candidate }) => `Varaa puheluaika: hakija ${candidate}`,
  lead: ({ caller }) =>
    `${caller} soittaa sinulle. Puhelu kestää noin kymmenen minuuttia. Vastauksesi kirjataan, ja vahvistat tai korjaat ne jälkeenpäin.`,
  question: ({ caller }) => `Milloin ${caller} voi soittaa?`,
  chooseOne: ({ zone }) => `${capitalise(zone)}. Valitse yksi aika.`,
  noTimes: 'Vapaita aikoja ei juuri nyt ole. Voit ehdottaa aikaa.',
  noneOfThese: 'Mikään näistä ei sovi',
  suggest: 'Ehdotan mieluummin aikaa',
  suggestNote: 'Kirjoitat sen seuraavalla sivulla.',
  laterTimes: 'Näytä myöhemmät ajat',
  earlierTimes: 'Näytä aikaisemmat ajat',
  number: 'Numero, johon soitetaan',
  numberFrom: ({ name }) => `${name} antoi meille tämän numeron. Vaihda se, jos toinen sopii paremmin.`,
  book: 'Varaa puheluaika',
  inWriting: 'Vastaa sen sijaan kirjallisesti',
  side: {
    title: 'Ennen puhelua',
    text: 'Saatte molemmat kalenteritiedoston. Voit siirtää tai perua puhelun samasta linkistä.',
    read: 'Lue kysymykset',
  },
  zone: { summary: 'Näytä ajat toisella aikavyöhykkeellä', label: 'Aikavyöhyke', button: 'Näytä ajat' },
  errors: {
    choose: 'Valitse aika tai ehdota omaa',
    number: 'Kirjoita koko puhelinnumero, esimerkiksi +358\u00a040\u00a0123\u00a04567',
    day: 'Valitse päivä, tänään tai myöhemmin',
    time: 'Kirjoita tunnit ja minuutit, esimerkiksi 16.30',
    past: 'Valitse aika, joka ei ole vielä mennyt',
    tooLong: ({ max }) => `Kirjoita enintään ${max} merkkiä`,
  },
  taken: {
    title: 'Aika ehdittiin varata',
    text: 'Joku muu varasi sen juuri. Valitse toinen aika; numerosi on tallessa.',
  },
  suggestion: {
    heading: 'Ehdota aikaa',
    lead: ({ caller }) =>
      `${caller} saa ehdotuksesi ja hyväksyy sen tai valitsee toisen ajan. Saat vastauksen sähköpostitse.`,
    givesUp: 'Varaamasi aika perutaan, kun lähetät ehdotuksen.',
    day: 'Päivä',
    time: 'Kellonaika',
    timeHint: ({ zone }) => `${capitalise(zone)}, esimerkiksi 16.30.`,
    note: 'Muuta sopivasta ajasta',
    noteHint: 'Esimerkiksi: mieluiten työajan jälkeen.',
    send: 'Lähetä ehdotus',
    back: 'Takaisin aikoihin',
  },
  booked: {
    heading: 'Puhelu on varattu',
    lead: ({ caller, when, zone, phone }) => `${caller} soittaa sinulle ${when}, ${zone}, numeroon ${phone}.`,
    from: ({ caller, phone }) => `${caller} soittaa numerosta ${phone}.`,
    next: 'Puhelun jälkeen saat linkin, josta voit lukea, korjata ja vahvistaa kirjatut vastaukset.',
    file: 'Lisää puhelu kalenteriin',
    fileNote: 'Tiedosto, jonka useimmat kalenterit osaavat avata.',
    move: 'Siirrä puhelu',
    moveNote: 'Valitse toinen aika tai toinen numero.',
    cancel: 'Peru puhelu',
    cancelNote: 'Voit varata uuden tai vastata kirjallisesti.',
    writing: 'Vastaa sen sijaan kirjallisesti',
    writingNote: 'Silloin puhelu perutaan. Jo kirjoittamasi on tallessa.',
  },
  move: { heading: 'Siirrä puhelu', button: 'Siirrä puhelu valittuun aikaan', keep: 'Pidä varattu aika' },
  proposed: {
    heading: 'Ehdotuksesi on lähetetty',
    lead: ({ caller, when, zone }) =>
      `Ehdotit aikaa ${when}, ${zone}. ${caller} hyväksyy sen tai valitsee toisen ajan, ja saat vastauksen sähköpostitse.`,
    change: 'Ehdota toista aikaa',
    changeNote: 'Se korvaa ehdotuksesi.',
    withdraw: 'Peru ehdotus',
    writingNote: 'Silloin ehdotus perutaan. Jo kirjoittamasi on tallessa.',
  },
  cancel: {
    heading: 'Perutaanko puhelu?',
    text: ({ caller, when, zone }) =>
      `Silloin ${caller} ei soita sinulle ${when}, ${zone}. Voit varata uuden ajan tai vastata kirjallisesti samasta linkistä.`,
    button: 'Peru puhelu',
    keep: 'Pidä varaus',
  },
  tooManyChanges: {
    heading: 'Puhelun aikaa ei voi enää muuttaa tästä',
    text: ({ recruiter }) =>
      `Aikaa on muutettu monta kertaa. Sovi ajasta ottamalla yhteyttä: ${recruiter}. Voit myös vastata kirjallisesti samasta linkistä.`,
  },
  confirm: {
    heading: ({ caller }) => `${caller} kirjasi tämän. Pitääkö se paikkansa?`,
    lead: 'Lue puhelussa antamasi vastaukset. Muuta sitä, mikä ei pidä paikkaansa, ja vahvista sitten.',
    by: ({ day }) => `Vahvista viimeistään ${day}. Muuten raportissa lukee, ettei puhelua ole vahvistettu.`,
    notes: 'Kirjattu puhelussa',
    notesHint: 'Korjaa teksti, jos se ei pidä paikkaansa, tai poista se.',
    missing: 'Ei tullut esiin puhelussa',
    button: 'Vahvistan vastaukseni',
    changed: {
      title: 'Vastauksia muutettiin toisessa ikkunassa',
      text: 'Tältä ne näyttävät nyt. Lue ne vielä kerran ennen kuin vahvistat.',
    },
  },
};
