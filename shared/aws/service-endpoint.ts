import { environmentCredentials } from './environment-credentials.ts';

/** The services we call: what begins their hosts, and how long one try may take. */
const services = {
  DYNAMODB: { host: 'dynamodb', tryMilliseconds: 1_500 },
  S3: { host: 's3', tryMilliseconds: 3_000 },
  SES: { host: 'email', tryMilliseconds: 4_000 },
  SNS: { host: 'sns', tryMilliseconds: 4_000 },
  KMS: { host: 'kms', tryMilliseconds: 2_000 },
  PINPOINT_SMS_VOICE_V2: { host: 'sms-voice', tryMilliseconds: 4_000 },
} as const;

export type ServiceName = keyof typeof services;

const region = (): string => process.env['AWS_REGION'] ?? 'us-east-1';

/** The address that the environment gives for this service, or null for AWS's own. */
const givenEndpoint = (service: ServiceName): string | null =>
  process.env[`AWS_ENDPOINT_URL_${service}`] ?? process.env['AWS_ENDPOINT_URL'] ?? null;

export const serviceEndpoint = (service: ServiceName): URL =>
  new URL(givenEndpoint(service) ?? `https://${services[service].host}.${region()}.amazonaws.com`);

/** The local cloud shares its machine with others: there a try may take that many times as long. */
const tryMillisecondsOf = (service: ServiceName): number =>
  services[service].tryMilliseconds * Number(process.env['AWS_CALL_PATIENCE'] ?? 1);

/** What every client is built with: region, endpoint and credentials from the environment only. */
export function clientOptions(service: ServiceName) {
  const endpoint = givenEndpoint(service);
  const tryMilliseconds = tryMillisecondsOf(service);
  return {
    region: region(),
    ...(endpoint === null ? {} : { endpoint }),
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: tryMilliseconds,
      throwOnRequestTimeout: true,
      // An answer that begins and never ends.
      socketTimeout: tryMilliseconds,
      httpsAgent: { keepAlive: true, maxSockets: 50 },
    },
  };
}

/** For who speaks to a service without its client. `service`: as signatures name it. */
export const awsPlace = (name: ServiceName, service: string) => ({
  service,
  endpoint: serviceEndpoint(name),
  region: region(),
  credentials: environmentCredentials,
  tryMilliseconds: tryMillisecondsOf(name),
});

/** For who speaks to S3 without a client. */
export const s3Place = () => ({
  endpoint: serviceEndpoint('S3'),
  region: region(),
  tryMilliseconds: tryMillisecondsOf('S3'),
});
