import { environmentCredentials } from './environment-credentials.ts';

/** The services we call, by the name that begins their hosts. */
const hosts = { DYNAMODB: 'dynamodb', S3: 's3', SES: 'email', SNS: 'sns', KMS: 'kms' } as const;

export type ServiceName = keyof typeof hosts;

const region = (): string => process.env['AWS_REGION'] ?? 'us-east-1';

/** The address that the environment gives for this service, or null for AWS's own. */
const givenEndpoint = (service: ServiceName): string | null =>
  process.env[`AWS_ENDPOINT_URL_${service}`] ?? process.env['AWS_ENDPOINT_URL'] ?? null;

export const serviceEndpoint = (service: ServiceName): URL =>
  new URL(givenEndpoint(service) ?? `https://${hosts[service]}.${region()}.amazonaws.com`);

/**
 * What every client is built with: region, endpoint and credentials from the environment only. A call that hangs is
 * given up in time to be tried again within the invocation.
 */
export function clientOptions(service: ServiceName) {
  const endpoint = givenEndpoint(service);
  return {
    region: region(),
    ...(endpoint === null ? {} : { endpoint }),
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: 5_000,
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
});

/** For who speaks to S3 without a client. */
export const s3Place = () => ({ endpoint: serviceEndpoint('S3'), region: region() });
