import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadCodeTexts } from '#shared/i18n/sign-in/load.ts';
import { fieldValue, parseForm } from '#shared/web/forms/form-body.ts';
import { readCode } from '#shared/web/forms/read-code.ts';
import { askedAt } from '#shared/web/http/asking-browser.ts';
import { deviceOf } from '#shared/web/http/device-of.ts';
import { type HttpRequest, type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { linkIn } from '#shared/web/http/reading.ts';
import type { Ports } from '../ports.ts';
import { enter } from './enter.ts';
import { guestMessage, mailedPage, openGuest } from './sign-in-pages.tsx';

/** The code of a sign-in mail, typed in the browser that asked for it. Goes the same way for an address that got none. */
export async function typeCode(ports: Ports, request: HttpRequest, organisation: Organisation): Promise<HttpResponse> {
  const guest = await openGuest(request, organisation);
  const checksPage = linkIn(guest.reading, `/o/${organisation.id}/checks`);
  if (request.method !== 'POST') return redirect(checksPage);
  const form = parseForm(request.body);
  const check = fieldValue(form, 'check');
  const checkId = hasIdShape('chk', check) ? check : null;
  const email = parseEmail(fieldValue(form, 'email')) ?? '';
  const texts = await loadCodeTexts(guest.reading.language);
  const again = (message: string) => mailedPage(guest, { email, checkId, errors: [{ field: 'code', message }] });

  const code = readCode(fieldValue(form, 'code'));
  if (code === null) return again(texts.incomplete);
  const arrival = { browsers: askedAt(request, organisation.id), device: deviceOf(request) };
  const result = await ports.sessions.beginByCode(organisation.id, code, ports.clock(), arrival);
  if (result.outcome === 'begun') return enter(guest, result);
  if (result.outcome === 'wrong' && result.triesLeft > 0) return again(texts.wrong({ tries: result.triesLeft }));
  const place = checkId === null ? checksPage : linkIn(guest.reading, `/o/${organisation.id}/checks/${checkId}`);
  return guestMessage(guest, { status: 410, page: texts.over, again: place });
}
