import { findViewer } from '#shared/domain/access/may-see-check.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { findAdministrator, type Organisation } from '#shared/domain/organisation/organisation.ts';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue, parseForm } from '#shared/web/forms/form-body.ts';
import { keepAsked } from '#shared/web/http/asking-browser.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { redirect } from '#shared/web/http/http.ts';
import { linkIn } from '#shared/web/http/reading.ts';
import type { Ports } from '../ports.ts';
import { askAddressPage, mailedPage, openGuest } from './sign-in-pages.tsx';

/** The work address is posted: mails a sign-in link to whoever may have one, and says and writes the same for everybody. */
export async function askForLink(
  ports: Ports,
  request: HttpRequest,
  organisation: Organisation,
): Promise<HttpResponse> {
  const guest = await openGuest(request, organisation);
  if (request.method !== 'POST') return redirect(linkIn(guest.reading, `/o/${organisation.id}/checks`));
  const form = parseForm(request.body);
  const typed = fieldValue(form, 'email');
  const checkId = hasIdShape('chk', fieldValue(form, 'check')) ? fieldValue(form, 'check') : null;
  const email = parseEmail(typed);
  if (email === null) {
    const errors = [{ field: 'email', message: guest.texts.signIn.emailError }];
    return askAddressPage(guest, { email: typed, checkId, errors });
  }
  const file = checkId === null ? null : await ports.checks.load(checkId);
  // A mailed link opens live checks: whoever a test key has named as recruiter gets none by it.
  const isOurs = file !== null && file.check.organisationId === organisation.id && file.check.live;
  // Where no check was asked for, administrators alone may sign in.
  const person = isOurs ? findViewer(file, organisation, email, ports.clock()) : findAdministrator(organisation, email);
  const { id: organisationId, language } = organisation;
  const { sessions } = ports;
  const browser = sessions.newBrowser();
  const asking = { now: ports.clock(), sourceIp: request.sourceIp, browser };
  const signIn = { organisationId, live: true, checkId: isOurs ? file.check.id : null };
  const outcome =
    person === null
      ? await sessions.mailNobody({ organisationId, email }, language, asking)
      : await sessions.mailLink({ ...signIn, email: person.email, name: person.name }, language, asking);
  const page = await mailedPage(guest, { email, checkId, errors: noErrors });
  if (outcome === 'too_soon') return page;
  return { ...page, cookies: keepAsked(request, organisationId, `/o/${organisationId}/sign-in`, browser) };
}
