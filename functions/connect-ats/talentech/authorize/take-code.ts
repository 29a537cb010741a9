import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { CodeResult } from '#shared/domain/ports/session-store.ts';
import { askedAt } from '#shared/web/http/asking-browser.ts';
import { deviceOf } from '#shared/web/http/device-of.ts';
import { setSessionCookie } from '#shared/web/http/session-cookie.ts';
import type { Asked } from '../../asked.ts';

/** What a browser keeps of this page is kept under one name: which organisation it is of, nobody need know. */
export const consentOwner = 'talentech';

type Taken = Exclude<CodeResult, { outcome: 'begun' }> | Readonly<{ outcome: 'begun'; sessionCookie: string }>;

/** Tries the code of a mail that was asked for here, whichever organisation's it is. */
export async function takeCode(
  { ports, request }: Asked,
  organisations: readonly Organisation[],
  code: string,
): Promise<Taken> {
  const arrival = { browsers: askedAt(request, consentOwner), device: deviceOf(request) };
  let wrong: Taken | null = null;
  for (const { id } of organisations) {
    const result = await ports.sessions.beginByCode(id, code, ports.clock(), arrival);
    if (result.outcome === 'begun') return { outcome: 'begun', sessionCookie: setSessionCookie(id, result.cookie) };
    if (result.outcome === 'wrong') wrong = result;
  }
  return wrong ?? { outcome: 'over' };
}
