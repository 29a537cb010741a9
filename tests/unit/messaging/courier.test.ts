import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { PreparedMessage } from '#shared/domain/ports/courier.ts';
import { createCourier } from '#shared/messaging/courier.ts';
import type { OutgoingMail } from '#shared/messaging/mail/ses-mail-sender.ts';
import type { OutgoingSms } from '#shared/messaging/sms/outgoing-sms.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  buildReferee,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { baseUrl, buildMessage, exampleLinks, fileFor } from '#tests/support/builders/message-builders.ts';
import { findBuiltIn } from '#tests/support/fakes/fake-template-store.ts';

const keptLogos = new Map([
  ['/assets/logos/org_1/kept.png', { picture: { type: 'image/png' as const, base64: 'iVBORw0KGgo=' }, isNamed: false }],
]);

type Given = Readonly<{
  message?: Message;
  file?: CheckFile;
  organisation?: Organisation;
  senderDomains?: readonly string[];
  complainer?: string;
}>;

type Sent = Readonly<{ result: PreparedMessage; mails: readonly OutgoingMail[]; texts: readonly OutgoingSms[] }>;

async function send({ message = buildMessage(), file, organisation, senderDomains, complainer }: Given): Promise<Sent> {
  const mails: OutgoingMail[] = [];
  const texts: OutgoingSms[] = [];
  const courier = createCourier({
    sendMail: (mail) => {
      mails.push(mail);
      return Promise.resolve({ outcome: 'sent', providerId: 'ses-1' });
    },
    sendSms: (sms) => {
      texts.push(sms);
      return Promise.resolve({ outcome: 'sent', providerId: 'sns-1' });
    },
    links: exampleLinks,
    baseUrl,
    senderDomains: senderDomains ?? ['vitsord.example'],
    region: () => Promise.resolve('eu-north-1'),
    clock: () => startTime,
    complaints: { has: (_, address) => Promise.resolve(address === complainer) },
    findTemplate: findBuiltIn,
    logos: { load: (address) => Promise.resolve(keptLogos.get(address) ?? null) },
  });
  const result = await courier.prepare(message, file ?? fileFor(message.kind), organisation ?? buildOrganisation());
  if (result.outcome === 'prepared') await result.send();
  return { result, mails, texts };
}

async function sendMail(given: Given = {}): Promise<Readonly<{ mail: Email; outgoing: OutgoingMail }>> {
  const { mails } = await send(given);
  const [outgoing] = mails;
  if (outgoing === undefined) throw new Error('No mail was sent');
  return { mail: await PostalMime.parse(outgoing.raw), outgoing };
}

const headerOf = (mail: Email, name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value;

const ownSender = buildOrganisation({
  sender: { name: 'Exempelkommun', address: 'rekrytering@vitsord.example', replyTo: null },
});

describe('a mail', () => {
  it('comes from the recruiter in the organisation’s name, on its own domain', async () => {
    const { mail, outgoing } = await sendMail({ organisation: ownSender });
    expect(mail.from).toMatchObject({ name: 'Rita Ek, Exempelkommun', address: 'rekrytering@vitsord.example' });
    expect(outgoing.from).toBe('rekrytering@vitsord.example');
    expect(mail.replyTo).toMatchObject([{ name: 'Rita Ek', address: 'rita.ek@example.org' }]);
  });

  it.each([null, 'rekrytering@elsewhere.example'])(
    'comes by way of Vitsord when the address is %s',
    async (address) => {
      const organisation = buildOrganisation({ sender: { name: 'Exempelkommun', address, replyTo: 'hr@example.org' } });
      const { mail } = await sendMail({ organisation });
      expect(mail.from).toMatchObject({ name: 'Exempelkommun via Vitsord', address: 'no-reply@vitsord.example' });
      expect(mail.replyTo).toMatchObject([{ address: 'hr@example.org' }]);
    },
  );

  it('never comes from the candidate', async () => {
    const { mail } = await sendMail({ message: buildMessage({ kind: 'referee-request' }) });
    expect(mail.from?.name).not.toContain('Kim');
    expect(mail.to).toMatchObject([{ name: 'Bo Ahl', address: 'bo.ahl@example.org' }]);
  });

  it('says that a machine sent it, names its language, and carries its ids without personal data', async () => {
    const { mail, outgoing } = await sendMail();
    expect(headerOf(mail, 'auto-submitted')).toBe('auto-generated');
    expect(headerOf(mail, 'references')).toBeUndefined();
    expect(mail.html).toContain('<html lang="sv">');
    expect(outgoing).toMatchObject({ checkId: testId('chk', 1), messageId: 'msg_000002_candidate_email' });
  });

  it('threads with the first mail to the same person, by the id that SES gave it', async () => {
    const message = buildMessage({ kind: 'referee-request' });
    const [first, second] = ['0110-first', '0110-second'].map((providerId, index) =>
      buildMessage({
        kind: 'referee-request',
        id: `msg_00000${index}_x_email`,
        providerId,
        sentAt: minutesAfter(index),
      }),
    );
    const other = buildMessage({ id: 'msg_000000_candidate_email', providerId: '0110-other', sentAt: startTime });
    const messages = [second, other, first, message].filter((each) => each !== undefined);
    const { mail } = await sendMail({ message, file: fileFor('referee-request', { messages }) });
    expect(headerOf(mail, 'references')).toBe('<0110-first@eu-north-1.amazonses.com>');
  });

  it('shows the logo inline, as it is now, and none where there is none', async () => {
    const branding = (logo: string) => buildOrganisation({ branding: { colours: null, logo } });
    const { mail } = await sendMail({ organisation: branding('/assets/logos/org_1/kept.png') });
    expect(mail.attachments).toMatchObject([{ contentId: '<logo>', mimeType: 'image/png' }]);
    expect(mail.html).toContain('src="cid:logo"');
    const without = await sendMail({ organisation: branding('/assets/logos/org_1/gone.png') });
    expect(without.mail.html).not.toContain('<img');
  });

  it('reaches an international domain, and is refused where the address cannot travel', async () => {
    const referee = (email: string | null) => buildReferee({ id: testId('ref', 1), email, status: 'invited' });
    const to = (email: string | null) => ({
      message: buildMessage({ kind: 'referee-request' }),
      file: fileFor('referee-request', { referees: [referee(email)] }),
    });
    expect((await sendMail(to('bo@räksmörgås.example'))).outgoing.to).toBe('bo@xn--rksmrgs-5wao1o.example');
    expect((await send(to('böb@example.org'))).result).toEqual({
      outcome: 'rejected',
      reason: 'mail_address_not_ascii',
    });
    expect((await send(to(null))).result).toEqual({ outcome: 'rejected', reason: 'no_mail_address' });
  });

  it('goes to nobody who has complained', async () => {
    const complained = { outcome: 'rejected', reason: 'complained' };
    expect((await send({ complainer: 'kim.lund@example.org' })).result).toEqual(complained);
    expect((await send({ complainer: 'bo.ahl@example.org' })).result).toMatchObject({ outcome: 'prepared' });
  });

  it('needs a domain to come from', async () => {
    expect((await send({ senderDomains: [] })).result).toEqual({ outcome: 'not_set_up', reason: 'no_sender_domain' });
  });

  it('to the recruiter is in the organisation’s language and leads to the check page', async () => {
    const message = buildMessage({ kind: 'recruiter-completed', language: 'sv' });
    const { mail, outgoing } = await sendMail({ message, organisation: buildOrganisation({ language: 'fi' }) });
    expect(outgoing.to).toBe('rita.ek@example.org');
    expect(mail.subject).toBe('Suositukset ovat valmiit: Kim Lund');
    expect(mail.text).toContain(`${baseUrl}/o/${testId('org', 1)}/checks/${testId('chk', 1)}`);
  });
});

describe('what a check needs while it is held', () => {
  const message = buildMessage({ kind: 'recruiter-objection', recipient: 'recruiter' });
  const administrators = [{ name: 'Eva Roth', email: 'eva.roth@example.org' }];
  const held = { reason: 'claim', until: daysAfter(90), note: null, setAt: startTime } as const;
  const objection = { at: startTime, decideBy: daysAfter(30), keptFor: null, decidedAt: null };
  const fileOf = (hold: typeof held | null) =>
    buildFile({ check: buildCheck({ status: 'completed', objection, ...(hold !== null && { hold }) }) });

  it.each([
    ['an administrator, who alone reads it', held, administrators, 'eva.roth@example.org'],
    ['the recruiter, who is one', held, [...administrators, buildCheck().recruiter], 'rita.ek@example.org'],
    ['the recruiter where there is no administrator', held, [], 'rita.ek@example.org'],
    ['the recruiter once the hold is over', { ...held, until: startTime }, administrators, 'rita.ek@example.org'],
    ['the recruiter where nothing is held', null, administrators, 'rita.ek@example.org'],
  ] as const)('is told to %s', async (_, hold, known, to) => {
    const organisation = buildOrganisation({ administrators: [...known] });
    const { outgoing } = await sendMail({ message, file: fileOf(hold), organisation });
    expect(outgoing.to).toBe(to);
  });

  it.each([
    ['sv', 'raderas när den tiden är slut'],
    ['de', 'Wenn Sie nichts tun, werden sie danach gelöscht'],
  ] as const)('does not say in %s that it goes on the day of the answer', async (language, words) => {
    const bo = buildReferee({ status: 'withdrawn', objection });
    const file = buildFile({ check: buildCheck({ status: 'completed', hold: held }), referees: [bo] });
    const about = buildMessage({ ...message, about: bo.id, language });
    const organisation = buildOrganisation({ language, administrators });
    const { mail } = await sendMail({ message: about, file, organisation });
    expect(String(mail.text).replaceAll(/\s+/g, ' ')).toContain(words);
  });

  it('is answered to the one who objected with how long it stays', async () => {
    const granted = { ...objection, decidedAt: daysAfter(10), waits: true } as const;
    const bo = buildReferee({ status: 'withdrawn', objection: granted });
    const check = buildCheck({ status: 'completed', hold: held });
    const answer = buildMessage({ kind: 'objection-decided-referee', recipient: bo.id, language: 'en' });
    const { mail } = await sendMail({ message: answer, file: buildFile({ check, referees: [bo] }) });
    expect(String(mail.text).replaceAll(/\s+/g, ' ')).toMatch(/must be kept until .+, and are deleted then/);
    const free = buildFile({ check: buildCheck({ status: 'completed' }), referees: [bo] });
    expect((await sendMail({ message: answer, file: free })).mail.text).toContain('that you withdrew are deleted');
  });
});

describe('an SMS', () => {
  const message = buildMessage({ kind: 'referee-request', medium: 'sms' });

  it('goes to the number in the organisation’s name', async () => {
    const { texts } = await send({ message });
    expect(texts).toMatchObject([{ to: '+46701740621', senderId: 'Exempel' }]);
  });

  it.each([
    ['+46701740621', 'prepared'],
    ['+358401234567', 'prepared'],
    ['+447700900123', 'rejected'],
    ['+12025550123', 'rejected'],
  ])('to %s is %s where five countries are allowed', async (phone, outcome) => {
    const referees = [buildReferee({ id: testId('ref', 1), phone, status: 'invited' })];
    const { result } = await send({ message, file: fileFor('referee-request', { referees }) });
    expect(result).toMatchObject(outcome === 'rejected' ? { outcome, reason: 'sms_country_not_allowed' } : { outcome });
  });

  it('needs a number, and a text of its kind', async () => {
    const check = buildCheck();
    const file = fileFor('candidate-request', { check: { ...check, candidate: { ...check.candidate, phone: null } } });
    const toCandidate = buildMessage({ medium: 'sms' });
    expect((await send({ message: toCandidate, file })).result).toEqual({
      outcome: 'rejected',
      reason: 'no_phone_number',
    });
  });
});
