import { developerCredentials } from '#infra/kit/developer-credentials.ts';
import type { LocalCloud } from './local-cloud.ts';

/** How a client of AWS speaks to one of the local cloud's services. */
export const localService = ({ url }: Pick<LocalCloud, 'url'>, service: 'dynamodb' | 's3') => ({
  endpoint: `${url}/_local/aws/${service}`,
  region: 'eu-north-1',
  credentials: developerCredentials,
});

/** The name that the roles' rights spell out. */
export async function nameIn(cloud: LocalCloud, pattern: RegExp): Promise<string> {
  const resources = (await cloud.grants()).flatMap((grant) => grant.resources);
  const name = resources.map((each) => pattern.exec(each)?.[1]).find((each) => each !== undefined);
  if (name === undefined) throw new Error(`No right names ${String(pattern)}`);
  return name;
}

export const tableNameOf = (cloud: LocalCloud): Promise<string> => nameIn(cloud, /:table\/([^/]+)$/);
