import { randomUUID } from 'node:crypto';

/** Lambda puts what it could not deliver below this. */
export const failurePrefix = 'aws/lambda/';

/** `aws/lambda/<source>/YYYY/MM/DD/<YYYY-MM-DDTHH.MM.SS>-<uuid>` */
export const failureKey = (source: string, now: number): string => {
  const [day = '', clock = ''] = new Date(now).toISOString().split('T');
  const stamp = `${day}T${clock.slice(0, 8).replaceAll(':', '.')}`;
  return `${failurePrefix}${source}/${day.replaceAll('-', '/')}/${stamp}-${randomUUID()}`;
};
