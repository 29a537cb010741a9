import type { SESClient } from '@aws-sdk/client-ses';
import type { SNSClient } from '@aws-sdk/client-sns';
import type { AwsPlace } from '#shared/data/signed-calls/call-aws.ts';
import type { Courier } from '#shared/domain/ports/courier.ts';
import { type CourierPorts, createCourier } from './courier.ts';
import { createSesMailSender } from './mail/ses-mail-sender.ts';
import { createSnsSmsSender } from './sms/sns-sms-sender.ts';

/** `sms`: who carries SMS where SNS does not. */
type Clients = Readonly<{ ses: SESClient; sns: SNSClient; sms: AwsPlace | null }>;
type Settings = Omit<CourierPorts, 'sendMail' | 'sendSms' | 'region'> & Readonly<{ configurationSet: string }>;

/** Loaded by the stage that has it, when the first SMS goes. */
const byEndUserMessaging =
  (place: AwsPlace): CourierPorts['sendSms'] =>
  async (sms) => {
    const { createEndUserSmsSender } = await import('./sms/end-user-sms-sender.ts');
    return createEndUserSmsSender(place)(sms);
  };

/** A courier whose mails go by SES, and whose SMS by SNS or by End User Messaging. */
export const createAwsCourier = ({ ses, sns, sms }: Clients, { configurationSet, ...settings }: Settings): Courier =>
  createCourier({
    ...settings,
    sendMail: createSesMailSender(ses, configurationSet),
    sendSms: sms === null ? createSnsSmsSender(sns) : byEndUserMessaging(sms),
    region: () => ses.config.region(),
  });
