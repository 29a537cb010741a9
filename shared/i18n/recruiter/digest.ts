import type { Translated } from '#shared/domain/language.ts';

type Counted = Readonly<{ count: number }>;

/** The recruiter's mail of the morning. */
export type DigestTexts = Readonly<{
  subject: (of: Counted) => string;
  lead: (of: Readonly<{ when: string }>) => string;
  needs: string;
  more: (of: Counted) => string;
  button: string;
  way: (of: Counted) => string;
  why: string;
  choose: string;
}>;

export const digestTexts: Translated<DigestTexts> = {
  sv: {
    subject: ({ count }) =>
      count === 0
        ? 'Så går dina referenstagningar'
        : count === 1
          ? 'En referenstagning behöver dig'
          : `${count} referenstagningar behöver dig`,
    lead: ({ when }) => `Så ser det ut ${when}.`,
    needs: 'Behöver dig:',
    more: ({ count }) => `Och ${count} till.`,
    button: 'Öppna dina referenstagningar',
    way: ({ count }) => `Sköter sig själva just nu: ${count}.`,
    why: 'Du får det här högst en gång om dagen, måndag till fredag, när något har hänt. Svaren själva står aldrig i mejl.',
    choose: 'Få det genast i stället, eller inte alls',
  },
  en: {
    subject: ({ count }) =>
      count === 0
        ? 'How your reference checks are going'
        : count === 1
          ? 'One reference check needs you'
          : `${count} reference checks need you`,
    lead: ({ when }) => `This is how things stand, ${when}.`,
    needs: 'Needs you:',
    more: ({ count }) => `And ${count} more.`,
    button: 'Open your reference checks',
    way: ({ count }) => `Going on by themselves right now: ${count}.`,
    why: 'You get this once a day at most, Monday to Friday, when something has happened. The answers themselves are never in a mail.',
    choose: 'Get it at once instead, or not at all',
  },
  nb: {
    subject: ({ count }) =>
      count === 0
        ? 'Slik går det med referansesjekkene dine'
        : count === 1
          ? 'Én referansesjekk trenger deg'
          : `${count} referansesjekker trenger deg`,
    lead: ({ when }) => `Slik ser det ut ${when}.`,
    needs: 'Trenger deg:',
    more: ({ count }) => `Og ${count} til.`,
    button: 'Åpne referansesjekkene dine',
    way: ({ count }) => `Går av seg selv akkurat nå: ${count}.`,
    why: 'Du får dette høyst én gang om dagen, mandag til fredag, når noe har skjedd. Selve svarene står aldri i en e-post.',
    choose: 'Få det med en gang i stedet, eller ikke i det hele tatt',
  },
  da: {
    subject: ({ count }) =>
      count === 0
        ? 'Sådan går det med dine referencetagninger'
        : count === 1
          ? 'Én referencetagning har brug for dig'
          : `${count} referencetagninger har brug for dig`,
    lead: ({ when }) => `Sådan ser det ud ${when}.`,
    needs: 'Har brug for dig:',
    more: ({ count }) => `Og ${count} til.`,
    button: 'Åbn dine referencetagninger',
    way: ({ count }) => `Kører af sig selv lige nu: ${count}.`,
    why: 'Du får det her højst én gang om dagen, mandag til fredag, når der er sket noget. Selve svarene står aldrig i en mail.',
    choose: 'Få det med det samme i stedet, eller slet ikke',
  },
  fi: {
    subject: ({ count }) =>
      count === 0
        ? 'Suosittelijakyselyjesi tilanne'
        : count === 1
          ? 'Yksi suosittelijakysely tarvitsee sinua'
          : `${count} suosittelijakyselyä tarvitsee sinua`,
    lead: ({ when }) => `Tilanne ${when}.`,
    needs: 'Tarvitsee sinua:',
    more: ({ count }) => `Ja ${count} muuta.`,
    button: 'Avaa suosittelijakyselysi',
    way: ({ count }) => `Etenee nyt itsestään: ${count}.`,
    why: 'Saat tämän enintään kerran päivässä maanantaista perjantaihin, kun jotakin on tapahtunut. Itse vastauksia ei koskaan lähetetä sähköpostissa.',
    choose: 'Ota viestit vastaan heti tai älä lainkaan',
  },
  de: {
    subject: ({ count }) =>
      count === 0
        ? 'So steht es um Ihre Referenzprüfungen'
        : count === 1
          ? 'Eine Referenzprüfung braucht Sie'
          : `${count} Referenzprüfungen brauchen Sie`,
    lead: ({ when }) => `So sieht es aus: ${when}.`,
    needs: 'Braucht Sie:',
    more: ({ count }) => `Und ${count} weitere.`,
    button: 'Ihre Referenzprüfungen öffnen',
    way: ({ count }) => `Läuft gerade von selbst: ${count}.`,
    why: 'Sie erhalten dies höchstens einmal am Tag, Montag bis Freitag, wenn etwas geschehen ist. Die Antworten selbst stehen nie in einer E-Mail.',
    choose: 'Stattdessen sofort benachrichtigt werden oder gar nicht',
  },
};
