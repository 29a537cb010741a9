import { createHmac, timingSafeEqual } from 'node:crypto';
import { secondMilliseconds } from '#shared/domain/time.ts';

const toleranceSeconds = 300;

/** Whether `Teamtailor-Signature` was made for this event with this secret, within five minutes of now. */
export function isSigned(signature: string | undefined, eventId: string, secret: string, now: string): boolean {
  const parts = (signature ?? '').split(',').map((part) => part.trim().split('='));
  const time = parts.find(([name]) => name === 't')?.[1] ?? '';
  const given = Buffer.from(parts.find(([name]) => name === 'v1')?.[1] ?? '', 'hex');
  const age = Math.abs(Date.parse(now) / secondMilliseconds - Number(time));
  if (!/^\d{1,12}$/.test(time) || age > toleranceSeconds) return false;
  const expected = createHmac('sha256', secret).update(`${time}.${eventId}`).digest();
  return given.length === expected.length && timingSafeEqual(given, expected);
}
