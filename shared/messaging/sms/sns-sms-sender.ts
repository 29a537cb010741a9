import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { SendResult } from '#shared/domain/ports/courier.ts';
import { type CarrierErrors, refusedAs, rejectedAs, translateCarrierError } from '../carrier-errors.ts';
import type { OutgoingSms } from './outgoing-sms.ts';

const smsErrors: CarrierErrors = {
  Throttled: refusedAs('rate_limited'),
  ThrottledException: refusedAs('rate_limited'),
  Throttling: refusedAs('rate_limited'),
  OptedOut: rejectedAs('sms_opted_out'),
  OptedOutException: rejectedAs('sms_opted_out'),
  InvalidParameter: rejectedAs('sms_not_accepted'),
  InvalidParameterException: rejectedAs('sms_not_accepted'),
};

const text = (value: string) => ({ DataType: 'String', StringValue: value });

export const createSnsSmsSender =
  (client: SNSClient) =>
  async ({ to, text: message, senderId }: OutgoingSms): Promise<SendResult> => {
    try {
      const { MessageId = '' } = await client.send(
        new PublishCommand({
          PhoneNumber: to,
          Message: message,
          MessageAttributes: {
            'AWS.SNS.SMS.SMSType': text('Transactional'),
            ...(senderId !== null && { 'AWS.SNS.SMS.SenderID': text(senderId) }),
          },
        }),
      );
      return { outcome: 'sent', providerId: MessageId };
    } catch (error) {
      return translateCarrierError(error, smsErrors);
    }
  };
