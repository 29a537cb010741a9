import type { IssuedCredentials } from '../aws/credentials.ts';
import { region } from '../template/names.ts';
import type { FunctionDefinition } from './function-definition.ts';

/** Names of services as the AWS SDK spells them in `AWS_ENDPOINT_URL_…`, by their name in the local address. */
const endpointVariables = {
  AWS_ENDPOINT_URL_DYNAMODB: 'dynamodb',
  AWS_ENDPOINT_URL_KMS: 'kms',
  AWS_ENDPOINT_URL_LAMBDA: 'lambda',
  AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: 'sms-voice',
  AWS_ENDPOINT_URL_S3: 's3',
  AWS_ENDPOINT_URL_SES: 'ses',
  AWS_ENDPOINT_URL_SNS: 'sns',
};

export const endpointsAt = (localAddress: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(endpointVariables).map(([variable, name]) => [variable, `${localAddress}/_local/aws/${name}`]),
  );

type Surroundings = Readonly<{
  localAddress: string;
  credentials: IssuedCredentials;
  logStream: string;
  patience: number;
}>;

/** All that the process of a function sees: its template's variables and what AWS adds, and nothing of this machine. */
export const environmentVariables = (
  definition: FunctionDefinition,
  { localAddress, credentials, logStream, patience }: Surroundings,
): Record<string, string> => ({
  ...definition.variables,
  ...endpointsAt(localAddress),
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secret,
  AWS_SESSION_TOKEN: credentials.sessionToken,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_CALL_PATIENCE: String(patience),
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: definition.name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMb),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: definition.logGroup,
  AWS_LAMBDA_LOG_STREAM_NAME: logStream,
  AWS_LAMBDA_LOG_FORMAT: definition.logFormat,
  LAMBDA_TASK_ROOT: definition.codeFolder,
  LOCAL_ALLOWED_HOSTS: '127.0.0.1,localhost,::1',
  _HANDLER: definition.handler,
  LANG: 'en_US.UTF-8',
  PATH: '/usr/local/bin:/usr/bin:/bin',
  TZ: ':UTC',
});
