import type { Translated } from '#shared/domain/language.ts';
import type { NoticeWay } from '#shared/domain/organisation/notice-ways.ts';

/** How recruiters are told what happens, as organisation and recruiter choose it. */
export type NoticeWords = Readonly<{
  label: string;
  ways: Readonly<Record<NoticeWay, string>>;
  asOrganisation: string;
  hint: string;
  save: string;
  saved: string;
}>;

export const noticeWords: Translated<NoticeWords> = {
  sv: {
    label: 'Mejl om hur det går',
    ways: {
      at_once: 'Genast, ett mejl för varje sak',
      digest: 'Samlat, högst ett mejl om dagen: 07.30, måndag till fredag',
      none: 'Inte alls',
    },
    asOrganisation: 'Som organisationen har det',
    hint: 'Att någon vill bli uppringd och att alla har svarat mejlas genast, utom när du har valt inte alls. Bokade samtal mejlas alltid, med en kalenderfil.',
    save: 'Spara',
    saved: 'Sparat.',
  },
  en: {
    label: 'Mails about how it goes',
    ways: {
      at_once: 'At once, a mail for each thing',
      digest: 'Together, one mail a day at most: 07.30, Monday to Friday',
      none: 'Not at all',
    },
    asOrganisation: 'As the organisation has it',
    hint: 'That somebody wants a call, and that all have answered, is mailed at once, unless you chose not at all. Booked calls are always mailed, with a calendar file.',
    save: 'Save',
    saved: 'Saved.',
  },
  nb: {
    label: 'E-poster om hvordan det går',
    ways: {
      at_once: 'Med en gang, én e-post for hver ting',
      digest: 'Samlet, høyst én e-post om dagen: 07.30, mandag til fredag',
      none: 'Ikke i det hele tatt',
    },
    asOrganisation: 'Som organisasjonen har det',
    hint: 'At noen vil bli oppringt, og at alle har svart, sendes med en gang, unntatt når du har valgt ikke i det hele tatt. Avtalte samtaler sendes alltid på e-post, med en kalenderfil.',
    save: 'Lagre',
    saved: 'Lagret.',
  },
  da: {
    label: 'Mails om, hvordan det går',
    ways: {
      at_once: 'Med det samme, én mail for hver ting',
      digest: 'Samlet, højst én mail om dagen: 07.30, mandag til fredag',
      none: 'Slet ikke',
    },
    asOrganisation: 'Som organisationen har det',
    hint: 'At nogen vil ringes op, og at alle har svaret, sendes med det samme, undtagen når du har valgt slet ikke. Aftalte samtaler sendes altid pr. mail, med en kalenderfil.',
    save: 'Gem',
    saved: 'Gemt.',
  },
  fi: {
    label: 'Sähköpostit etenemisestä',
    ways: {
      at_once: 'Heti, yksi viesti kustakin asiasta',
      digest: 'Koottuna, enintään yksi viesti päivässä: klo 7.30 maanantaista perjantaihin',
      none: 'Ei lainkaan',
    },
    asOrganisation: 'Kuten organisaatiolla',
    hint: 'Toivotusta puhelusta ja siitä, että kaikki ovat vastanneet, lähetetään viesti heti, ellet ole valinnut vaihtoehtoa ei lainkaan. Sovituista puheluista lähetetään aina viesti ja kalenteritiedosto.',
    save: 'Tallenna',
    saved: 'Tallennettu.',
  },
  de: {
    label: 'E-Mails zum Stand',
    ways: {
      at_once: 'Sofort, eine E-Mail für jede Sache',
      digest: 'Gesammelt, höchstens eine E-Mail am Tag: 7.30 Uhr, Montag bis Freitag',
      none: 'Gar nicht',
    },
    asOrganisation: 'Wie in der Organisation eingestellt',
    hint: 'Dass jemand angerufen werden möchte und dass alle geantwortet haben, wird sofort gemeldet, außer wenn Sie gar nicht gewählt haben. Vereinbarte Gespräche gehen immer per E-Mail, mit Kalenderdatei.',
    save: 'Speichern',
    saved: 'Gespeichert.',
  },
};
