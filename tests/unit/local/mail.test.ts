import { describe, expect, it } from 'vitest';
import { eventsOf } from '#infra/local/ses/mail-events.ts';
import { addressesIn, headerValue, rewriteHeaders, splitMail } from '#infra/local/ses/raw-headers.ts';
import { fateOf } from '#infra/local/ses/simulate-recipient.ts';
import { identityFor, understandSend } from '#infra/local/ses/understand-send.ts';

const raw = [
  'From: "Ahl, Bo" <bo@vitsord.example>',
  'To: Kim Lund <kim@example.org>,',
  ' eva@example.org',
  'X-SES-MESSAGE-TAGS: check=chk_1, kind=request',
  'Date: never',
  '',
  'Body: not a header',
].join('\r\n');

describe('a raw mail', () => {
  it('is read with its folded headers', () => {
    const mail = splitMail(Buffer.from(raw));
    expect(addressesIn(headerValue(mail, 'TO'))).toEqual(['kim@example.org', 'eva@example.org']);
    expect(addressesIn(headerValue(mail, 'From'))).toEqual(['bo@vitsord.example']);
    expect(mail.rest.toString()).toBe('Body: not a header');
  });

  it('is rewritten without touching the rest', () => {
    const rewritten = rewriteHeaders(splitMail(Buffer.from(raw)), (name) => name === 'date', {
      Date: 'now',
    }).toString();
    expect(rewritten).toMatch(/^Date: now\r\nFrom: /);
    expect(rewritten).toMatch(/kim@example\.org>,\r\n eva@example\.org\r\n/);
    expect(rewritten).toMatch(/\r\n\r\nBody: not a header$/);
    expect(rewritten).not.toContain('never');
  });
});

describe('a request to send', () => {
  const form = (more: Record<string, string> = {}) =>
    understandSend(new URLSearchParams({ 'RawMessage.Data': Buffer.from(raw).toString('base64'), ...more }));

  it('takes what is not given from the headers', () => {
    expect(form()).toMatchObject({
      source: 'bo@vitsord.example',
      recipients: ['kim@example.org', 'eva@example.org'],
      configurationSet: undefined,
      tags: { check: ['chk_1'], kind: ['request'] },
    });
  });

  it('lets what is given go before', () => {
    const given = {
      'Destinations.member.1': 'rita@example.org',
      ConfigurationSetName: 'set',
      'Tags.member.1.Name': 'check',
      'Tags.member.1.Value': 'chk_2',
    };
    expect(form(given)).toMatchObject({
      recipients: ['rita@example.org'],
      configurationSet: 'set',
      tags: { check: ['chk_2'], kind: ['request'] },
    });
  });

  it.each([
    ['kim@vitsord.example', 'vitsord.example'],
    ['kim@mail.vitsord.example', 'vitsord.example'],
    ['Rita@Kommun.example', 'rita@kommun.example'],
    ['eva@notvitsord.example', undefined],
  ])('from %s is of the identity %s', (source, identity) => {
    expect(identityFor(source, ['vitsord.example', 'rita@kommun.example'])).toBe(identity);
  });
});

describe('what becomes of a mail', () => {
  it.each([
    ['kim@example.org', 'delivered'],
    ['success@simulator.amazonses.com', 'delivered'],
    ['bounce+chk_1@simulator.amazonses.com', 'bounced'],
    ['complaint@simulator.amazonses.com', 'complained'],
    ['suppressionlist@simulator.amazonses.com', 'suppressed'],
  ])('to %s is %s', (address, fate) => {
    expect(fateOf(address)).toBe(fate);
  });

  it('is told with the tags of the mail', () => {
    const facts = {
      messageId: 'id-1',
      sentAt: '2026-11-23T08:00:00.000Z',
      source: 'bo@vitsord.example',
      identity: 'vitsord.example',
      recipients: ['kim@example.org', 'eva@example.org'],
      headers: [{ name: 'Subject', value: 'Hej' }],
      configurationSet: 'set',
      tags: { check: ['chk_1'] },
      callerArn: 'arn:aws:sts::000000000000:assumed-role/worker/send',
    };
    const events = eventsOf(facts, 'kim@example.org', 'on-list', '2026-11-23T08:00:01.000Z');
    expect(events.map(({ type }) => type)).toEqual(['send', 'bounce']);
    expect(events[1]?.body).toMatchObject({
      eventType: 'Bounce',
      bounce: { bounceType: 'Permanent', bounceSubType: 'OnAccountSuppressionList' },
      mail: {
        messageId: 'id-1',
        destination: ['kim@example.org'],
        commonHeaders: { subject: 'Hej' },
        tags: { check: ['chk_1'], 'ses:configuration-set': ['set'], 'ses:caller-identity': ['worker'] },
      },
    });
  });
});
