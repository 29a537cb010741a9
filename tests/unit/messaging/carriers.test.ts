import { SESClient } from '@aws-sdk/client-ses';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSesMailSender } from '#shared/messaging/mail/ses-mail-sender.ts';
import { createEndUserSmsSender } from '#shared/messaging/sms/end-user-sms-sender.ts';
import { createSnsSmsSender } from '#shared/messaging/sms/sns-sms-sender.ts';
import { type AnsweringServer, startAnsweringServer } from '#tests/support/http/answering-server.ts';

const mail = {
  from: 'no-reply@vitsord.example',
  to: 'bo.ahl@example.org',
  raw: Buffer.from('Subject: Prov\r\n\r\nProv'),
  checkId: 'chk_1',
  messageId: 'msg_000002_candidate_email',
};
const sms = {
  to: '+46701740621',
  text: 'Hej Bo!',
  senderId: 'Exempel',
  checkId: 'chk_1',
  messageId: 'msg_000002_candidate_sms',
};

const error = (code: string, message = '') =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`;

let server: AnsweringServer;
beforeAll(async () => {
  server = await startAnsweringServer();
});
afterAll(() => server.stop());

const options = () => ({
  endpoint: server.url,
  region: 'eu-north-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 1,
});
const sendMail = () => createSesMailSender(new SESClient(options()), 'vitsord-set')(mail);
const sendSms = () => createSnsSmsSender(new SNSClient(options()))(sms);

describe('SES', () => {
  it('gets envelope, configuration set and ids, and gives an id back', async () => {
    server.answerWith(
      200,
      '<SendRawEmailResponse><SendRawEmailResult><MessageId>0110-1</MessageId></SendRawEmailResult></SendRawEmailResponse>',
    );
    expect(await sendMail()).toEqual({ outcome: 'sent', providerId: '0110-1' });
    const asked = new URLSearchParams(server.bodies.at(-1));
    expect(asked.get('Destinations.member.1')).toBe('bo.ahl@example.org');
    expect(asked.get('ConfigurationSetName')).toBe('vitsord-set');
    expect(asked.get('Tags.member.2.Value')).toBe('msg_000002_candidate_email');
  });

  it.each([
    [400, 'Throttling', 'Maximum sending rate exceeded.', { outcome: 'rate_limited' }],
    [400, 'Throttling', 'Daily message quota exceeded.', { outcome: 'quota_reached' }],
    [400, 'AccountSendingPausedException', '', { outcome: 'quota_reached' }],
    [
      400,
      'MessageRejected',
      'Email address is not verified.',
      { outcome: 'not_set_up', reason: 'mail_sender_not_verified' },
    ],
    [400, 'MailFromDomainNotVerifiedException', '', { outcome: 'not_set_up', reason: 'mail_sender_not_verified' }],
    [400, 'MessageRejected', 'Bad content', { outcome: 'rejected', reason: 'mail_rejected' }],
    [400, 'ConfigurationSetDoesNotExist', '', { outcome: 'rejected', reason: 'mail_configuration_missing' }],
    [
      400,
      'InvalidParameterValue',
      'Missing final @domain',
      { outcome: 'rejected', reason: 'mail_address_not_accepted' },
    ],
    [503, 'ServiceUnavailable', '', { outcome: 'unavailable' }],
    [500, 'InternalFailure', '', { outcome: 'unavailable' }],
  ])('answers %i %s: %s', async (status, code, message, result) => {
    server.answerWith(status, error(code, message));
    expect(await sendMail()).toEqual(result);
  });

  it('throws what nobody foresaw on', async () => {
    server.answerWith(403, error('AccessDenied', 'not authorized'));
    await expect(sendMail()).rejects.toThrow();
  });
});

describe('SNS', () => {
  it('gets number, text and sender, and gives an id back', async () => {
    server.answerWith(
      200,
      '<PublishResponse><PublishResult><MessageId>sns-1</MessageId></PublishResult></PublishResponse>',
    );
    expect(await sendSms()).toEqual({ outcome: 'sent', providerId: 'sns-1' });
    expect(server.bodies.at(-1)).toContain('AWS.SNS.SMS.SenderID');
  });

  it.each([
    [400, 'Throttled', { outcome: 'rate_limited' }],
    [400, 'InvalidParameter', { outcome: 'rejected', reason: 'sms_not_accepted' }],
    [400, 'OptedOut', { outcome: 'rejected', reason: 'sms_opted_out' }],
    [500, 'InternalError', { outcome: 'unavailable' }],
  ])('answers %i %s', async (status, code, result) => {
    server.answerWith(status, error(code));
    expect(await sendSms()).toEqual(result);
  });
});

it('is unavailable when nobody answers', async () => {
  const client = new SESClient({ ...options(), endpoint: 'http://127.0.0.1:1' });
  expect(await createSesMailSender(client, 'vitsord-set')(mail)).toEqual({ outcome: 'unavailable' });
});

describe('End User Messaging', () => {
  const send = () => {
    const credentials = () => Promise.resolve({ accessKeyId: 'test', secretAccessKey: 'test' });
    const endpoint = new URL(server.url);
    const place = { service: 'sms-voice', endpoint, region: 'eu-north-1', credentials, tryMilliseconds: 4_000 };
    return createEndUserSmsSender(place)(sms);
  };

  it('gets number, text, sender and ids, and gives an id back', async () => {
    server.answerWith(200, '{"MessageId":"sms-1"}');
    expect(await send()).toEqual({ outcome: 'sent', providerId: 'sms-1' });
    expect(JSON.parse(server.bodies.at(-1) ?? '')).toEqual({
      DestinationPhoneNumber: '+46701740621',
      MessageBody: 'Hej Bo!',
      MessageType: 'TRANSACTIONAL',
      OriginationIdentity: 'Exempel',
      Context: { check: 'chk_1', message: 'msg_000002_candidate_sms' },
    });
  });

  it.each([
    [400, 'ThrottlingException', '', { outcome: 'rate_limited' }],
    [402, 'ServiceQuotaExceededException', '', { outcome: 'quota_reached' }],
    [400, 'ConflictException', 'DESTINATION_PHONE_NUMBER_OPTED_OUT', { outcome: 'rejected', reason: 'sms_opted_out' }],
    [400, 'ValidationException', '', { outcome: 'rejected', reason: 'sms_not_accepted' }],
    [404, 'ResourceNotFoundException', '', { outcome: 'rejected', reason: 'sms_sender_missing' }],
    [500, 'InternalServerException', '', { outcome: 'unavailable' }],
  ])('says no with %d %s %s', async (status, type, reason, result) => {
    const before = server.bodies.length;
    server.answerWith(status, JSON.stringify({ __type: `com.amazonaws.pinpointsmsvoicev2#${type}`, Reason: reason }));
    expect(await send()).toEqual(result);
    expect(server.bodies.length - before).toBe(1);
  });

  it('is not foreseen to deny access', async () => {
    server.answerWith(400, JSON.stringify({ __type: 'AccessDeniedException', Message: '' }));
    await expect(send()).rejects.toThrow();
  });
});
