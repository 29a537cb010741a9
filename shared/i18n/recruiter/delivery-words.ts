import type { Medium } from '#shared/domain/check/channel.ts';
import type { Translated } from '#shared/domain/language.ts';
import type { EmailDelivery } from '#shared/domain/messages/delivery.ts';

/** What became of a message, by which medium, after "Mail: ". */
type DeliveryWords = Readonly<{
  delivery: Readonly<Record<Exclude<EmailDelivery, 'none'>, string>>;
  /** After "SMS: ", where a mail goes alone. */
  notTexted: string;
  media: Readonly<Record<Medium, string>>;
}>;

export const deliveryWords: Translated<DeliveryWords> = {
  sv: {
    delivery: {
      queued: 'på väg',
      sent: 'skickat',
      delivered: 'framme',
      delayed: 'försenat, nya försök görs',
      bounced: 'kom tillbaka',
      complained: 'anmält som skräppost, inget mer skickas dit',
      suppressed: 'stoppat, adressen tar inte emot',
      refused: 'gick inte att skicka',
      failed: 'kom inte fram',
    },
    notTexted: 'skickas inte, sms går inte till numrets land',
    media: { email: 'Mejl', sms: 'Sms' },
  },
  en: {
    delivery: {
      queued: 'on its way',
      sent: 'sent',
      delivered: 'arrived',
      delayed: 'delayed, being tried again',
      bounced: 'came back',
      complained: 'reported as spam, nothing more is sent there',
      suppressed: 'stopped, the address does not take mail',
      refused: 'could not be sent',
      failed: 'did not arrive',
    },
    notTexted: 'not sent, text messages do not go to the country of this number',
    media: { email: 'Mail', sms: 'SMS' },
  },
  nb: {
    delivery: {
      queued: 'på vei',
      sent: 'sendt',
      delivered: 'kommet frem',
      delayed: 'forsinket, prøves på nytt',
      bounced: 'kom i retur',
      complained: 'meldt som søppelpost, ingenting mer sendes dit',
      suppressed: 'stoppet, adressen tar ikke imot',
      refused: 'kunne ikke sendes',
      failed: 'kom ikke fram',
    },
    notTexted: 'sendes ikke, SMS går ikke til landet som nummeret hører til',
    media: { email: 'E-post', sms: 'SMS' },
  },
  da: {
    delivery: {
      queued: 'på vej',
      sent: 'sendt',
      delivered: 'nået frem',
      delayed: 'forsinket, prøves igen',
      bounced: 'kom retur',
      complained: 'meldt som spam, der sendes ikke mere dertil',
      suppressed: 'stoppet, adressen tager ikke imod',
      refused: 'kunne ikke sendes',
      failed: 'kom ikke frem',
    },
    notTexted: 'sendes ikke, sms går ikke til nummerets land',
    media: { email: 'Mail', sms: 'Sms' },
  },
  fi: {
    delivery: {
      queued: 'matkalla',
      sent: 'lähetetty',
      delivered: 'perillä',
      delayed: 'myöhässä, yritetään uudelleen',
      bounced: 'palautui',
      complained: 'ilmoitettu roskapostiksi, sinne ei lähetetä enempää',
      suppressed: 'pysäytetty, osoite ei ota vastaan',
      refused: 'ei voitu lähettää',
      failed: 'ei mennyt perille',
    },
    notTexted: 'ei lähetetä, numeron maahan ei voi lähettää tekstiviestejä',
    media: { email: 'Sähköposti', sms: 'Tekstiviesti' },
  },
  de: {
    delivery: {
      queued: 'unterwegs',
      sent: 'gesendet',
      delivered: 'angekommen',
      delayed: 'verzögert, wird erneut versucht',
      bounced: 'kam zurück',
      complained: 'als Spam gemeldet, es wird nichts mehr dorthin gesendet',
      suppressed: 'angehalten, die Adresse nimmt nichts an',
      refused: 'konnte nicht gesendet werden',
      failed: 'kam nicht an',
    },
    notTexted: 'wird nicht gesendet, SMS gehen nicht in das Land dieser Nummer',
    media: { email: 'E-Mail', sms: 'SMS' },
  },
};
