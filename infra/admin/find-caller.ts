import { Sha256 } from '@aws-crypto/sha256-js';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import { SignatureV4 } from '@smithy/signature-v4';

const patience = 5_000;

/** Whose credentials the client has: the ARN that STS knows them by. */
export async function findCaller({ config }: Pick<LambdaClient, 'config'>): Promise<string> {
  const [region, credentials] = await Promise.all([config.region(), config.credentials()]);
  const hostname = `sts.${region}.amazonaws.com`;
  const signer = new SignatureV4({ service: 'sts', region, credentials, sha256: Sha256 });
  const { headers } = await signer.sign({
    method: 'GET',
    protocol: 'https:',
    hostname,
    path: '/',
    query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
    headers: { host: hostname },
  });
  const address = `https://${hostname}/?Action=GetCallerIdentity&Version=2011-06-15`;
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(patience) });
  const arn = readArn(await response.text());
  if (arn === null)
    throw new Error(`AWS does not say who you are (status ${response.status}): look at your credentials`);
  return arn;
}

/** Of what `GetCallerIdentity` answers. */
export const readArn = (xml: string): string | null => /<Arn>(arn:[!-;=?-~]+)<\/Arn>/.exec(xml)?.[1] ?? null;
