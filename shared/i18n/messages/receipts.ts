import type { Translated } from '#shared/domain/language.ts';

type About = Readonly<{ candidate: string; when: string }>;

/** Mails that say that something has come, and ask for nothing. */
export type ReceiptTexts = Readonly<{
  referee: Readonly<{
    subject: (of: About) => string;
    thanks: (of: About) => string;
    button: string;
    mayChange: string;
    notYou: string;
    why: string;
  }>;
  candidate: Readonly<{ subject: (of: Readonly<{ organisation: string }>) => string; text: string; button: string }>;
}>;

export const receiptTexts: Translated<ReceiptTexts> = {
  sv: {
    referee: {
      subject: ({ candidate }) => `Dina svar om ${candidate} har kommit fram`,
      thanks: ({ candidate, when }) =>
        `Tack. Jag fick dina svar om ${candidate} ${when}. Du behöver inte göra något mer.`,
      button: 'Läs, ändra eller ta tillbaka',
      mayChange: 'Du kan ändra svaren tills referenstagningen avslutas.',
      notYou:
        'Har du fått det här utan att ha svarat? Då har någon annan använt din länk. Svara på mejlet, så tar vi bort svaren.',
      why: 'För att du ska veta att svaren kom fram. De står inte i mejlet, för att ingen annan ska kunna läsa dem.',
    },
    candidate: {
      subject: ({ organisation }) => `Dina referenser har svarat till ${organisation}`,
      text: 'Nu har vi de svar vi behöver från dina referenser. Du behöver inte göra något mer. Svara på mejlet om du undrar något.',
      button: 'Se hur det ligger till',
    },
  },
  en: {
    referee: {
      subject: ({ candidate }) => `Your answers about ${candidate} have arrived`,
      thanks: ({ candidate, when }) =>
        `Thank you. Your answers about ${candidate} reached me on ${when}. There is nothing more you need to do.`,
      button: 'Read, change or take back',
      mayChange: 'You can change your answers until the reference check is closed.',
      notYou:
        'Did you get this without having answered? Then somebody else has used your link. Reply to this mail and we remove the answers.',
      why: 'So that you know that your answers arrived. They are not in this mail, so that nobody else can read them.',
    },
    candidate: {
      subject: ({ organisation }) => `Your referees have answered ${organisation}`,
      text: 'We now have the answers we need from your referees. There is nothing more you need to do. Reply to this mail if you wonder about anything.',
      button: 'See how things stand',
    },
  },
  nb: {
    referee: {
      subject: ({ candidate }) => `Svarene dine om ${candidate} har kommet frem`,
      thanks: ({ candidate, when }) =>
        `Takk. Jeg fikk svarene dine om ${candidate} ${when}. Du trenger ikke å gjøre noe mer.`,
      button: 'Les, endre eller trekk tilbake',
      mayChange: 'Du kan endre svarene til referansesjekken avsluttes.',
      notYou:
        'Har du fått dette uten å ha svart? Da har noen andre brukt lenken din. Svar på e-posten, så fjerner vi svarene.',
      why: 'For at du skal vite at svarene kom frem. De står ikke i e-posten, for at ingen andre skal kunne lese dem.',
    },
    candidate: {
      subject: ({ organisation }) => `Referansene dine har svart ${organisation}`,
      text: 'Nå har vi svarene vi trenger fra referansene dine. Du trenger ikke å gjøre noe mer. Svar på e-posten hvis du lurer på noe.',
      button: 'Se hvordan det ligger an',
    },
  },
  da: {
    referee: {
      subject: ({ candidate }) => `Dine svar om ${candidate} er kommet frem`,
      thanks: ({ candidate, when }) => `Tak. Jeg fik dine svar om ${candidate} ${when}. Du behøver ikke gøre mere.`,
      button: 'Læs, ret eller træk tilbage',
      mayChange: 'Du kan rette svarene, indtil referencetagningen afsluttes.',
      notYou:
        'Har du fået det her uden at have svaret? Så har en anden brugt dit link. Svar på mailen, så fjerner vi svarene.',
      why: 'For at du kan vide, at svarene kom frem. De står ikke i mailen, for at ingen andre skal kunne læse dem.',
    },
    candidate: {
      subject: ({ organisation }) => `Dine referencer har svaret ${organisation}`,
      text: 'Nu har vi de svar, vi har brug for, fra dine referencer. Du behøver ikke gøre mere. Svar på mailen, hvis du er i tvivl om noget.',
      button: 'Se, hvordan det står til',
    },
  },
  fi: {
    referee: {
      subject: ({ candidate }) => `Vastauksesi ovat tulleet perille: hakija ${candidate}`,
      thanks: ({ candidate, when }) =>
        `Kiitos. Vastauksesi (hakija ${candidate}) tulivat perille ${when}. Sinun ei tarvitse tehdä muuta.`,
      button: 'Lue, muuta tai peru',
      mayChange: 'Voit muuttaa vastauksiasi, kunnes suosittelijakysely päättyy.',
      notYou:
        'Saitko tämän, vaikka et ole vastannut? Silloin joku muu on käyttänyt linkkiäsi. Vastaa tähän viestiin, niin poistamme vastaukset.',
      why: 'Jotta tiedät vastausten tulleen perille. Ne eivät ole tässä viestissä, jotta kukaan muu ei voi lukea niitä.',
    },
    candidate: {
      subject: ({ organisation }) => `Suosittelijasi ovat vastanneet (${organisation})`,
      text: 'Olemme nyt saaneet tarvitsemamme vastaukset suosittelijoiltasi. Sinun ei tarvitse tehdä muuta. Vastaa tähän viestiin, jos jokin on epäselvää.',
      button: 'Katso tilanne',
    },
  },
  de: {
    referee: {
      subject: ({ candidate }) => `Ihre Antworten zu ${candidate} sind angekommen`,
      thanks: ({ candidate, when }) =>
        `Vielen Dank. Ihre Antworten zu ${candidate} sind am ${when} angekommen. Sie müssen nichts weiter tun.`,
      button: 'Lesen, ändern oder zurückziehen',
      mayChange: 'Sie können Ihre Antworten ändern, bis die Referenzprüfung abgeschlossen wird.',
      notYou:
        'Haben Sie dies erhalten, ohne geantwortet zu haben? Dann hat jemand anderes Ihren Link benutzt. Antworten Sie auf diese E-Mail, dann entfernen wir die Antworten.',
      why: 'Damit Sie wissen, dass Ihre Antworten angekommen sind. Sie stehen nicht in dieser E-Mail, damit niemand sonst sie lesen kann.',
    },
    candidate: {
      subject: ({ organisation }) => `Ihre Referenzpersonen haben ${organisation} geantwortet`,
      text: 'Wir haben jetzt die Antworten, die wir von Ihren Referenzpersonen brauchen. Sie müssen nichts weiter tun. Antworten Sie auf diese E-Mail, wenn etwas unklar ist.',
      button: 'Den Stand ansehen',
    },
  },
};
