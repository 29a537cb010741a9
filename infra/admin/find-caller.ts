import type { LambdaClient } from '@aws-sdk/client-lambda';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const patience = { connectionTimeout: 5_000, requestTimeout: 5_000, throwOnRequestTimeout: true };

/** Whose credentials the client has: the ARN that STS knows them by. */
export async function findCaller({ config }: Pick<LambdaClient, 'config'>): Promise<string> {
  const client = new STSClient({ region: config.region, credentials: config.credentials, requestHandler: patience });
  try {
    const { Arn: arn } = await client.send(new GetCallerIdentityCommand());
    if (arn === undefined) throw new Error('STS names nobody');
    return arn;
  } catch (error) {
    throw new Error('AWS does not say who you are: look at your credentials', { cause: error });
  } finally {
    client.destroy();
  }
}
