import type { DeletionTexts } from './texts.ts';

const count = (number: number, one: string, more: string): string => `${number}\u00a0${number === 1 ? one : more}`;

export const da: DeletionTexts = {
  title: 'Det slettede',
  lead: 'Hvad der er slettet, hvornår og hvorfor. Her står ingen navne, for de er væk.',
  filter: {
    label: 'Filtrér',
    from: 'Fra',
    to: 'Til',
    cause: 'Årsag',
    anyCause: 'Alle årsager',
    show: 'Vis',
    noSuchDay: 'Den dag findes ikke.',
    endsFirst: 'Perioden slutter, før den begynder.',
  },
  causes: {
    retention: 'Tiden var udløbet',
    test_key: 'En prøve, slut efter 30 dage',
    erasure: 'Kandidaten bad om det',
    objection: 'Kandidaten gjorde indsigelse',
  },
  period: {
    between: ({ from, to }) => `${from} til ${to}`,
    since: ({ day }) => `Fra den ${day}`,
    until: ({ day }) => `Til og med den ${day}`,
    whole: 'De seneste to år',
  },
  columns: {
    when: 'Hvornår',
    what: 'Hvad',
    why: 'Hvorfor',
    amount: 'Hvor meget',
    backups: 'Sikkerhedskopier glemmer',
    certificate: 'Bevis',
  },
  check: ({ id }) => `Referencetagning ${id}`,
  amount: ({ answers, reports, events }) =>
    `${count(answers, 'svar', 'svar')}, ${count(reports, 'fil', 'filer')}, ${count(events, 'hændelse', 'hændelser')}`,
  forgotten: ({ day }) => `${day}, færdigt`,
  open: 'Åbn bevis',
  openOf: ({ id }) => `for ${id}`,
  none: 'Intet blev slettet i perioden.',
  persons: {
    heading: 'Personer, der er slettet',
    what: ({ count: number }) =>
      number === 1 ? 'Én person i én referencetagning' : `Én person i ${number} referencetagninger`,
    why: ({ days }) =>
      days === 0 ? 'Anmodning, besvaret samme dag' : `Anmodning, besvaret efter ${count(days, 'dag', 'dage')}`,
    open: 'Se anmodningen',
    openOf: ({ day }) => `fra den ${day}`,
    column: 'Anmodning',
  },
  older: 'Ældre',
  newest: 'Tilbage til de nyeste',
  pages: 'Sider',
  forPeriod: 'Bevis for perioden',
  tooMany: ({ most }) => `Perioden har flere end ${most} sletninger. Vælg en kortere for at få et bevis.`,
  certificate: {
    title: 'Bevis for sletning',
    issued: ({ day }) => `Udstedt den ${day}`,
    nobody: 'Beviset nævner ingen person, da oplysningerne om personerne er slettet.',
    deleted: 'Slettet nu',
    backupsForget: ({ day }) => `Sikkerhedskopier glemmer det senest den ${day}.`,
    backupsForgot: ({ day }) => `Sikkerhedskopier har glemt det siden den ${day}.`,
    what: {
      heading: 'Hvad der blev slettet',
      concerns: 'Angår',
      check: ({ id }) => `Referencetagning ${id} med alt, hvad der hørte til den`,
      checks: ({ count: checks }) =>
        `${checks === 1 ? 'En referencetagning' : `${checks} referencetagninger`} med alt, hvad der hørte til`,
      period: 'Tidsrummet',
      cause: 'Årsag',
      done: 'Færdigt',
    },
    amount: {
      heading: 'Hvor meget',
      kind: 'Slags',
      number: 'Antal',
      candidates: 'Kandidater',
      kinds: {
        referees: 'Referencer',
        answers: 'Svar',
        messages: 'Mails og sms’er',
        events: 'Hændelser',
        deliveries: 'Beskeder til andre systemer',
        links: 'Links til rapporten',
        reports: 'Filer, alle versioner',
      },
    },
    each: 'Hver sletning',
    left: {
      heading: 'Hvad der er tilbage',
      record: ({ day }) =>
        `Til den ${day}: at referencetagningen er slettet, og hvor meget det var, dens links og hvad rekrutteringssystemet kaldte den, som koder, hvor ingen person kan læses ud.`,
      audit:
        'Revisionsloggens linjer om referencetagningen, med dens id og uden oplysninger om kandidat, referencer eller læsere, i 24 måneder fra hver hændelse.',
      complaints: 'En adresse, der har klaget over en mail, som en kode i 24 måneder, så der ikke sendes mere til den.',
    },
    outside: {
      heading: 'Uden for dette system',
      items: [
        'Kopier, som rekrutteringssystemet har taget.',
        'Mails og sms’er, der allerede er leveret.',
        'Filer, som nogen har gemt.',
        'Adresser, som Amazon SES selv har på sin spærreliste, fordi mails til dem kom retur eller blev anmeldt.',
      ],
    },
    by: {
      heading: 'Udstedt af',
      text: ({ organisation }) => `${organisation} efter det, der blev noteret, da sletningen var færdig.`,
    },
    download: 'Hent som PDF',
    fileName: 'bevis-for-sletning',
    pdf: {
      page: (page, pages) => `Side ${page} af ${pages}`,
      leftOut: '[tegnet vises ikke]',
      leftOutNote: 'Hvor der står [tegnet vises ikke], er der tegn, som PDF’en ikke kan vise. Websiden viser dem.',
    },
  },
};
