import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';

const simulator = 'success@simulator.amazonses.com';

/**
 * One real mail to the simulator of SES, which takes it and tells nobody. Outside of the configuration set, since no check
 * stands behind it that its delivery could be noted on.
 */
export const createSendCanaryMail = (client: SESClient, domain: string) => async (): Promise<void> => {
  const from = `canary@${domain}`;
  const lines = [`From: ${from}`, `To: ${simulator}`, 'Subject: Canary', '', 'One mail a day, to see that mail goes.'];
  await client.send(
    new SendRawEmailCommand({
      Source: from,
      Destinations: [simulator],
      RawMessage: { Data: Buffer.from(lines.join('\r\n')) },
    }),
  );
};
