import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { loadCodeTexts } from '#shared/i18n/sign-in/load.ts';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue, parseForm } from '#shared/web/forms/form-body.ts';
import { readCode } from '#shared/web/forms/read-code.ts';
import { keepAsked } from '#shared/web/http/asking-browser.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import type { Asked } from '../../asked.ts';
import { askPage, mailedPage, type Place, plainPage } from './authorize-pages.tsx';
import { mailLinks } from './mail-links.ts';
import { sendTo } from './send-to.ts';
import { consentOwner, takeCode } from './take-code.ts';

/** Nobody has signed in who may consent: asks who they are, and mails a link to whoever may. */
export async function takeAddress(
  asked: Asked,
  organisations: readonly Organisation[],
  place: Place,
): Promise<HttpResponse> {
  const { ports, request } = asked;
  if (request.method !== 'POST') return askPage(place, '', []);
  const form = parseForm(request.body);
  if (!form.has('email')) return plainPage(place, 403, place.texts.consent.sessionOver);
  const typed = fieldValue(form, 'email');
  const email = parseEmail(typed);
  if (email === null) {
    return askPage(place, typed, [{ field: 'email', message: place.texts.consent.ask.emailError }]);
  }
  if (form.has('code')) return answerCode(asked, organisations, place, { email, typed: fieldValue(form, 'code') });
  const browser = await mailLinks(ports, organisations, email, {
    goOnTo: place.here,
    sourceIp: request.sourceIp,
  });
  const page = await mailedPage(place, email, noErrors);
  return browser === null ? page : { ...page, cookies: keepAsked(request, consentOwner, request.path, browser) };
}

/** The code of the mail is typed here: who has signed in by it sees the consent. */
async function answerCode(
  asked: Asked,
  organisations: readonly Organisation[],
  place: Place,
  { email, typed }: Readonly<{ email: string; typed: string }>,
): Promise<HttpResponse> {
  const texts = await loadCodeTexts(place.reading.language);
  const again = (message: string) => mailedPage(place, email, [{ field: 'code', message }]);
  const code = readCode(typed);
  if (code === null) return again(texts.incomplete);
  const taken = await takeCode(asked, organisations, code);
  if (taken.outcome === 'begun') return { ...sendTo(place.here), cookies: [taken.sessionCookie] };
  if (taken.outcome === 'wrong' && taken.triesLeft > 0) return again(texts.wrong({ tries: taken.triesLeft }));
  return plainPage(place, 410, texts.over);
}
