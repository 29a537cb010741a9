import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, startFixture } from './fixture/start-fixture.ts';

let cloud: Fixture;
beforeAll(async () => {
  cloud = await startFixture();
});
beforeEach(() => cloud.reset());
afterAll(() => cloud.stop());

const events = async () =>
  (await cloud.logs('listener')).flatMap(({ line }) => /\\"eventType\\":\\"(\w+)\\"/.exec(line)?.[1] ?? []);

const raw = (from: string) => `From: ${from}\r\nTo: bo@example.org\r\nSubject: x\r\n\r\nhej`;

describe('a mail', () => {
  it('is kept as its reader sees it, with the id and date of SES', async () => {
    await cloud.putMessage('m1', { to: 'Kim Lund <kim@example.org>' });
    await cloud.untilQuiet();
    const [mail] = await cloud.messages();
    expect(mail).toMatchObject({
      channel: 'email',
      to: 'kim@example.org',
      from: 'Exempelkommun <referenser@vitsord.example>',
      replyTo: 'Rita Ek <rita.ek@example.org>',
      subject: 'Hej m1, åäö',
      status: 'delivered',
    });
    expect(mail?.text.trim()).toBe('Öppna CHK#1/m1');
    const source = await cloud.rawMessage(mail?.id ?? '');
    expect(source).toContain(`Message-ID: <${mail?.id}@eu-north-1.amazonses.com>`);
    expect(source).not.toMatch(/mine@example\.org|1970|X-SES/i);
  });

  it.each([
    ['success@simulator.amazonses.com', ['Delivery'], 'delivered'],
    ['bounce+kim@simulator.amazonses.com', ['Bounce'], 'bounced'],
    ['complaint@simulator.amazonses.com', ['Delivery', 'Complaint'], 'complained'],
    ['suppressionlist@simulator.amazonses.com', ['Bounce'], 'bounced'],
  ])('to %s has its fate told to the topic', async (to, types, status) => {
    await cloud.putMessage('m1', { to });
    await cloud.untilQuiet();
    // The listener takes one event at a time; the other waits a second.
    await expect.poll(async () => (await events()).toSorted()).toEqual(types.toSorted());
    expect((await cloud.messages())[0]?.status).toBe(status);
    const told = (await cloud.logs('listener')).map(({ line }) => line).join();
    expect(told).toContain(String.raw`\"item\":[\"m1\"]`);
    expect(told).toContain(String.raw`\"ses:configuration-set\":[\"fixture-mail\"]`);
  });

  it('from an address that nobody verified is refused', async () => {
    const sent = await cloud.probe({ call: 'SendRawEmail', input: { raw: raw('rita@other.example') } });
    // The right is for the identity, so a stranger's fails there first.
    expect(sent).toMatchObject({ ok: false, name: 'AccessDenied' });
    const mixed = { raw: raw('rita@other.example'), source: 'a@vitsord.example' };
    expect(await cloud.probe({ call: 'SendRawEmail', input: mixed })).toMatchObject({
      name: 'MessageRejected',
      message: expect.stringContaining('rita@other.example'),
    });
  });

  it('needs the right to its configuration set', async () => {
    const sent = { raw: raw('a@vitsord.example'), set: 'fixture-mail' };
    expect(await cloud.probe({ call: 'SendRawEmail', input: sent })).toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('configuration-set/fixture-mail'),
    });
  });

  it('is refused when there are too many in a second', async () => {
    const input = { raw: raw('a@vitsord.example'), times: 40 };
    expect(await cloud.probe({ call: 'SendRawEmail', input })).toMatchObject({
      ok: false,
      name: 'Throttling',
      message: 'Maximum sending rate exceeded.',
    });
    expect((await cloud.messages()).length).toBeGreaterThanOrEqual(14);
  });
});

describe('an SMS', () => {
  it('is kept with its sender', async () => {
    const MessageAttributes = {
      'AWS.SNS.SMS.SenderID': { DataType: 'String', StringValue: 'Kommunen' },
      'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
    };
    await cloud.probe({ call: 'Publish', input: { PhoneNumber: '+46701740605', Message: 'hej', MessageAttributes } });
    expect((await cloud.messages())[0]).toMatchObject({
      channel: 'sms',
      to: '+46701740605',
      from: 'Kommunen',
      text: 'hej',
      headers: { 'AWS.SNS.SMS.SMSType': 'Transactional' },
    });
  });
});
