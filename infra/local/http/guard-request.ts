import { jsonAnswer, type WebAnswer, type WebRequest } from './request.ts';

/**
 * A page elsewhere must not reach the local cloud through the developer's browser: the Host must be ours (a foreign
 * name may be pointed at 127.0.0.1), and what changes something under `/_local` must not come from another origin.
 */
export const guardRequest = ({ headers, method, path }: WebRequest, port: number): WebAnswer | undefined => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers['host'] ?? '')) return jsonAnswer(403, { message: 'This host name is not served here' });
  if (!path.startsWith('/_local') || method === 'GET' || method === 'HEAD') return undefined;
  const { origin } = headers;
  const foreign = origin !== undefined && !hosts.some((host) => origin === `http://${host}`);
  return foreign ? jsonAnswer(403, { message: 'Not from another origin' }) : undefined;
};
