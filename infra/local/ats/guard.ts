import { jsonAnswer, type WebAnswer, type WebRequest } from '../http/request.ts';

/** No page elsewhere may use the ATS through a visitor's browser: the Host must be ours, and a form must be from here. */
export const guard = ({ headers, method }: WebRequest, port: number): WebAnswer | undefined => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers['host'] ?? '')) return jsonAnswer(403, { message: 'This host name is not served here' });
  const { origin } = headers;
  if (method === 'GET' || method === 'HEAD' || origin === undefined) return undefined;
  const isOurs = hosts.some((host) => origin === `http://${host}`);
  return isOurs ? undefined : jsonAnswer(403, { message: 'Not from another origin' });
};
