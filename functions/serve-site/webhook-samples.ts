import { eventExample } from './openapi/webhook-examples.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const headers = {
  'webhook-id': 'evt_01KAR3M80000X7Z2Q4N5T6V8WB_7',
  'webhook-timestamp': '1795420801',
  'webhook-signature': 'v1,A/XpUYTPDKkxaPfkVV9stonHRcD6s35VP489Tvyhkyw=',
};
const body = JSON.stringify(eventExample);

/** One event as it comes to a webhook whose secret is `secret`. */
export const sentSample = { secret, headers, body };

/** The same, to read. */
export const sentText = [
  'POST /vitsord HTTP/1.1',
  'content-type: application/json',
  ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  '',
  body,
].join('\n');

/** How whoever gets it tells that it is ours, in TypeScript for Node. */
export const verifyText = `import { createHmac, timingSafeEqual } from 'node:crypto';

/** \`body\`: as it came, before anything has parsed it. \`secret\`: as it was shown once, with its \`whsec_\`. */
export function isFromVitsord(headers: Headers, body: string, secret: string, now = Date.now()): boolean {
  const id = headers.get('webhook-id') ?? '';
  const timestamp = headers.get('webhook-timestamp') ?? '';
  // What is older than five minutes may be a recording.
  if (!(Math.abs(now / 1000 - Number(timestamp)) <= 300)) return false;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const wanted = createHmac('sha256', key).update(\`\${id}.\${timestamp}.\${body}\`).digest();
  // While a secret is being changed there are two signatures.
  return (headers.get('webhook-signature') ?? '').split(' ').some((signature) => {
    const [version, text = ''] = signature.split(',');
    const given = Buffer.from(text, 'base64');
    return version === 'v1' && given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}
`;
