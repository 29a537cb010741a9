import { randomBytes } from 'node:crypto';
import { developerCredentials } from '#infra/kit/developer-credentials.ts';

/** Who makes a call: one environment of a function, or the person at the machine. */
export type Principal =
  | { kind: 'function'; functionName: string; roleArn: string; arn: string; kill: () => void }
  | { kind: 'developer'; arn: string };

export type IssuedCredentials = { accessKeyId: string; secret: string; sessionToken: string };
type Holder = { principal: Principal; secret: string; sessionToken: string | undefined };

export type Credentials = {
  issue: (principal: Principal) => IssuedCredentials;
  withdraw: (accessKeyId: string) => void;
  find: (accessKeyId: string) => Holder | undefined;
};

/** Credentials of a stopped environment are known a while longer: presigned URLs outlive the process that made them. */
const keptAfterWithdrawal = 500;

export const openCredentials = (): Credentials => {
  const holders = new Map<string, Holder>();
  const withdrawn: string[] = [];
  holders.set(developerCredentials.accessKeyId, {
    principal: { kind: 'developer', arn: 'arn:aws:iam::000000000000:user/local-developer' },
    secret: developerCredentials.secretAccessKey,
    sessionToken: undefined,
  });
  return {
    issue: (principal) => {
      const accessKeyId = `ASIA${randomBytes(10).toString('hex').slice(0, 16).toUpperCase()}`;
      const secret = randomBytes(30).toString('base64');
      const sessionToken = randomBytes(60).toString('base64');
      holders.set(accessKeyId, { principal, secret, sessionToken });
      return { accessKeyId, secret, sessionToken };
    },
    withdraw: (accessKeyId) => {
      withdrawn.push(accessKeyId);
      if (withdrawn.length > keptAfterWithdrawal) holders.delete(withdrawn.shift() ?? '');
    },
    find: (accessKeyId) => holders.get(accessKeyId),
  };
};
