import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { SendResult } from '#shared/domain/ports/courier.ts';
import { type CarrierErrors, notSetUpAs, refusedAs, rejectedAs, translateCarrierError } from '../carrier-errors.ts';

/** A mail as it is handed over: envelope, bytes, and the ids by which its fate is told. */
export type OutgoingMail = Readonly<{
  from: string;
  to: string;
  raw: Uint8Array;
  checkId: string;
  messageId: string;
}>;

const notVerified = notSetUpAs('mail_sender_not_verified');

const mailErrors: CarrierErrors = {
  Throttling: (message) => ({ outcome: /quota/i.test(message) ? 'quota_reached' : 'rate_limited' }),
  ThrottlingException: refusedAs('rate_limited'),
  TooManyRequestsException: refusedAs('rate_limited'),
  LimitExceededException: refusedAs('quota_reached'),
  AccountSendingPausedException: refusedAs('quota_reached'),
  ConfigurationSetSendingPausedException: refusedAs('quota_reached'),
  ConfigurationSetDoesNotExistException: rejectedAs('mail_configuration_missing'),
  ConfigurationSetDoesNotExist: rejectedAs('mail_configuration_missing'),
  MailFromDomainNotVerifiedException: notVerified,
  MailFromDomainNotVerified: notVerified,
  // In the sandbox SES says the same of a recipient.
  MessageRejected: (message) => (/not verified/i.test(message) ? notVerified() : rejectedAs('mail_rejected')()),
  InvalidParameterValue: rejectedAs('mail_address_not_accepted'),
};

export const createSesMailSender =
  (client: SESClient, configurationSet: string) =>
  async ({ from, to, raw, checkId, messageId }: OutgoingMail): Promise<SendResult> => {
    try {
      const { MessageId = '' } = await client.send(
        new SendRawEmailCommand({
          Source: from,
          Destinations: [to],
          RawMessage: { Data: raw },
          ConfigurationSetName: configurationSet,
          Tags: [
            { Name: 'check', Value: checkId },
            { Name: 'message', Value: messageId },
          ],
        }),
      );
      return { outcome: 'sent', providerId: MessageId };
    } catch (error) {
      return translateCarrierError(error, mailErrors);
    }
  };
