import { LambdaClient } from '@aws-sdk/client-lambda';
import { developerCredentials } from '#infra/kit/developer-credentials.ts';

type LocalPlace = Readonly<{ endpoint: string; timeout?: number }>;

/** Longer than the function may take. */
const patience = 65_000;

/** Asks once: a command that is sent twice would be carried out twice. `place` null: a stage on AWS. */
export function lambdaClient(place: LocalPlace | null): LambdaClient {
  const timeout = place?.timeout ?? patience;
  return new LambdaClient({
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: 5_000,
      requestTimeout: timeout,
      throwOnRequestTimeout: true,
      socketTimeout: timeout,
    },
    ...(place !== null && { region: 'eu-north-1', endpoint: place.endpoint, credentials: developerCredentials }),
  });
}
