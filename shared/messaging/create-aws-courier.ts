import type { SESClient } from '@aws-sdk/client-ses';
import type { SNSClient } from '@aws-sdk/client-sns';
import type { Courier } from '#shared/domain/ports/courier.ts';
import { type CourierPorts, createCourier } from './courier.ts';
import { createSesMailSender } from './mail/ses-mail-sender.ts';
import { createSnsSmsSender } from './sms/sns-sms-sender.ts';

type Clients = Readonly<{ ses: SESClient; sns: SNSClient }>;
type Settings = Omit<CourierPorts, 'sendMail' | 'sendSms' | 'region'> & Readonly<{ configurationSet: string }>;

/** A courier whose mails go by SES and whose SMS go by SNS. */
export const createAwsCourier = ({ ses, sns }: Clients, { configurationSet, ...settings }: Settings): Courier =>
  createCourier({
    ...settings,
    sendMail: createSesMailSender(ses, configurationSet),
    sendSms: createSnsSmsSender(sns),
    region: () => ses.config.region(),
  });
