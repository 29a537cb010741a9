import type { RequestContext } from './conditions.ts';

const source = ['aws:sourceaccount', 'aws:sourcearn'];
/** A key is asked by SNS, which says for which topic. */
const encryption = ['kms:encryptioncontext:aws:sns:topicarn'];

/** The keys that AWS documents of a service that acts by itself, by the service that is asked. SES tells a key nothing of its own. */
const documented: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'ses.amazonaws.com': { sns: source, kms: encryption },
  'cloudwatch.amazonaws.com': { sns: source, kms: [...source, ...encryption] },
};

/** What policies see of a request: a condition on a key that is not documented may never hold on AWS, so it does not here. */
export const documentedContext = (service: string, action: string, context: RequestContext): RequestContext => {
  const known = documented[service]?.[action.split(':')[0] ?? ''] ?? [];
  return Object.fromEntries(Object.entries(context).filter(([key]) => known.includes(key)));
};
