import { toldWhileHeld } from '#shared/domain/access/told-while-held.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { isNumberOf } from '#shared/domain/contact/number-country.ts';
import type { Message, OwnDataMessage } from '#shared/domain/messages/message.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Complaints } from '#shared/domain/ports/complaints.ts';
import type { Courier, PreparedMessage, SendResult } from '#shared/domain/ports/courier.ts';
import type { LinkMaker } from '#shared/domain/ports/link-store.ts';
import type { LogoStore } from '#shared/domain/ports/logo-store.ts';
import type { CodeReader } from '#shared/domain/ports/proof-store.ts';
import type { FindTemplate } from '#shared/domain/ports/template-store.ts';
import { loadMessageTexts } from '#shared/i18n/messages/load.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import { gatherCallFacts } from './call-facts.ts';
import { gatherFacts, languageFor, type MessageFacts } from './facts.ts';
import { inlineLogo } from './mail/inline-logo.ts';
import type { MailContent } from './mail/mail-content.ts';
import { senderOf } from './mail/sender-address.ts';
import type { OutgoingMail } from './mail/ses-mail-sender.ts';
import { sesMessageId, threadHead } from './mail/thread-ids.ts';
import { layOutMail, replyToOf } from './mail/write-mail.ts';
import { asciiAddress } from './mime/encode-header.ts';
import { questionnaireSize } from './questionnaire-size.ts';
import type { OutgoingSms } from './sms/outgoing-sms.ts';
import { smsText } from './sms/sms-text.ts';

export type CourierPorts = Readonly<{
  sendMail: (mail: OutgoingMail) => Promise<SendResult>;
  sendSms: (sms: OutgoingSms) => Promise<SendResult>;
  links: LinkMaker;
  baseUrl: string;
  senderDomains: readonly string[];
  /** SES's, which its Message-IDs name. */
  region: () => Promise<string>;
  clock: () => string;
  complaints: Pick<Complaints, 'has'>;
  findTemplate: FindTemplate;
  logos: Pick<LogoStore, 'load'>;
}>;

const noSenderDomain: PreparedMessage = { outcome: 'not_set_up', reason: 'no_sender_domain' };
const rejected = (reason: string): PreparedMessage => ({ outcome: 'rejected', reason });

/** Writes mails and SMS and hands them to SES and SNS. */
export const createCourier = (ports: CourierPorts): Courier => ({
  async prepare(message, stored, organisation) {
    const file = message.recipient === 'recruiter' ? toldWhileHeld(stored, organisation, ports.clock()) : stored;
    const texts = await loadMessageTexts(languageFor(message, organisation));
    const questionnaire = await questionnaireSize(file.check, message.language, ports.findTemplate);
    const call = await gatherCallFacts(message, file, organisation);
    const facts = gatherFacts({
      ...ports,
      message,
      file,
      organisation,
      questionnaire,
      texts,
      call,
      sentAt: ports.clock(),
    });
    return message.medium === 'email'
      ? prepareMail(ports, message, file, organisation, facts, texts)
      : prepareSms(ports, message, organisation, facts, texts);
  },
  async prepareSignIn(message, { signIn, url, code }, organisation) {
    const texts = await loadMessageTexts(organisation.language);
    const { signInLetter } = await import('./contents/sign-in-letter.ts');
    const content = signInLetter({ organisation, signIn, url, code, texts });
    const to = { name: signIn.name, address: asciiAddress(signIn.email) };
    return mailAlone(ports, message, content, to, organisation);
  },
  prepareOwnData: (message, mailed, organisation) => prepareOwnData(ports, message, mailed, organisation),
  async prepareReportCode(message, { email, code }, organisation) {
    const { readerCodeLetter } = await import('./contents/reader-code-letter.ts');
    const content = readerCodeLetter({ organisation, code, language: message.language });
    return mailAlone(ports, message, content, { name: '', address: asciiAddress(email) }, organisation);
  },
  async prepareDigest(message, digest, organisation) {
    const [texts, { digestLetter }] = await Promise.all([
      loadMessageTexts(organisation.language),
      import('./contents/digest-letter.ts'),
    ]);
    const content = await digestLetter({ ...digest, organisation, texts, baseUrl: ports.baseUrl, now: ports.clock() });
    const { name, email } = digest.file.check.recruiter;
    return mailAlone(ports, message, content, { name, address: asciiAddress(email) }, organisation);
  },
});

/** To the one who asks for what is kept of them, by the address or the number that the code is to prove. */
async function prepareOwnData(
  ports: CourierPorts,
  message: OwnDataMessage,
  { reader, code }: Readonly<{ reader: CodeReader; code: string }>,
  organisation: Organisation,
): Promise<PreparedMessage> {
  const { ownDataLetter, ownDataSms } = await import('./contents/own-data-letter.ts');
  const facts = { organisation, reader, code, language: message.language };
  if (reader.medium === 'sms') {
    if (!isNumberOf(organisation.smsCountries, reader.to)) return rejected('sms_country_not_allowed');
    const { checkId, id } = message;
    const { smsSenderId: senderId } = organisation;
    const sms = { to: reader.to, text: ownDataSms(facts), senderId, checkId, messageId: id };
    return { outcome: 'prepared', send: () => ports.sendSms(sms) };
  }
  const content = ownDataLetter(facts, await loadMessageTexts(message.language));
  return mailAlone(ports, message, content, { name: reader.name, address: asciiAddress(reader.to) }, organisation);
}

/** A mail from the organisation itself, which answers nobody and belongs to no thread. */
async function mailAlone(
  ports: CourierPorts,
  message: Pick<OwnDataMessage, 'checkId' | 'id'>,
  content: MailContent,
  { name, address }: Readonly<{ name: string; address: string | null }>,
  organisation: Organisation,
): Promise<PreparedMessage> {
  const from = senderOf(organisation, null, ports.senderDomains);
  if (from === null) return noSenderDomain;
  if (address === null) return rejected('mail_address_not_ascii');
  if (await ports.complaints.has(organisation.id, address)) return rejected('complained');
  const logo = await inlineLogo(ports.logos, organisation);
  const to = { name, address };
  const raw = layOutMail(content, organisation, { from, to, replyTo: from, thread: null, date: ports.clock(), logo });
  const mail = { from: from.address, to: address, raw, checkId: message.checkId, messageId: message.id };
  return { outcome: 'prepared', send: () => ports.sendMail(mail) };
}

type Person = Readonly<{ name: string; email: string | null; phone: string | null }>;

function recipientOf(message: Message, { check, referee, candidate, reportLink, call }: MessageFacts): Person {
  if (call?.toCaller === true) return { ...call.call.handler, phone: null };
  if (message.recipient === 'recruiter') return { ...check.recruiter, phone: null };
  if (reportLink !== null) return { name: reportLink.name ?? '', email: reportLink.email ?? null, phone: null };
  const person = referee ?? candidate;
  return { name: fullName(person), email: person.email, phone: person.phone };
}

async function prepareMail(
  ports: CourierPorts,
  message: Message,
  file: CheckFile,
  organisation: Organisation,
  facts: MessageFacts,
  texts: MessageTexts,
): Promise<PreparedMessage> {
  const { name, email } = recipientOf(message, facts);
  if (email === null) return rejected('no_mail_address');
  const address = asciiAddress(email);
  if (address === null) return rejected('mail_address_not_ascii');
  if (await ports.complaints.has(organisation.id, address)) return rejected('complained');
  // Mail to a recruiter comes from the organisation, not from the recruiter.
  const writer = message.recipient === 'recruiter' ? null : facts.recruiter;
  const from = senderOf(organisation, writer, ports.senderDomains);
  if (from === null) return noSenderDomain;
  const head = threadHead(message, file);
  const { mailContents } = await import('./contents/mail-contents.ts');
  const raw = layOutMail(mailContents[message.kind](facts, texts), organisation, {
    from,
    to: { name, address },
    replyTo: replyToOf(facts, organisation) ?? from,
    thread: head === null ? null : sesMessageId(head, await ports.region()),
    date: ports.clock(),
    logo: await inlineLogo(ports.logos, organisation),
  });
  const mail = { from: from.address, to: address, raw, checkId: message.checkId, messageId: message.id };
  return { outcome: 'prepared', send: () => ports.sendMail(mail) };
}

function prepareSms(
  ports: CourierPorts,
  message: Message,
  organisation: Organisation,
  facts: MessageFacts,
  texts: MessageTexts,
): PreparedMessage {
  const { phone } = recipientOf(message, facts);
  if (phone === null) return rejected('no_phone_number');
  if (!isNumberOf(organisation.smsCountries, phone)) return rejected('sms_country_not_allowed');
  const text = smsText(message.kind, facts, texts);
  if (text === null) return rejected('not_for_sms');
  const { checkId, id } = message;
  const sms = { to: phone, text, senderId: organisation.smsSenderId, checkId, messageId: id };
  return { outcome: 'prepared', send: () => ports.sendSms(sms) };
}
