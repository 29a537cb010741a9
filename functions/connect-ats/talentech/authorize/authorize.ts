import { replacesUnseen, standingConsent } from '#shared/domain/connections/standing-consent.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { addMinutes } from '#shared/domain/time.ts';
import { loadAtsTexts } from '#shared/i18n/ats/load.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { fieldValue, parseForm } from '#shared/web/forms/form-body.ts';
import { isCrossSite } from '#shared/web/http/cross-site.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import type { Asked, Contract } from '../../asked.ts';
import { choosePage, consentPage, type Place, plainPage } from './authorize-pages.tsx';
import { findVisitors, type Visitor } from './find-visitors.ts';
import { type AuthorizeRequest, backWith, readAuthorize } from './read-authorize.ts';
import { sendTo } from './send-to.ts';
import { takeAddress } from './take-address.ts';

const codeMinutes = 5;

async function placeOf(request: HttpRequest, organisation: Organisation | null, rawQuery: string): Promise<Place> {
  const own = organisation?.language ?? browserLanguage(request, 'en');
  const reading = { ...(await readingOf(request, own, loadCommonTexts)), rawQuery };
  const here = `${reading.path}?${rawQuery}`;
  return { reading, organisation, here, texts: await loadAtsTexts(reading.language) };
}

async function answerConsent(
  { ports, request }: Asked,
  wanted: AuthorizeRequest,
  visitor: Visitor,
  place: Place,
): Promise<HttpResponse> {
  const form = parseForm(request.body);
  if (fieldValue(form, 'answer') !== 'allow') return sendTo(backWith(wanted, 'error', 'access_denied'));
  // Somebody else has consented since the page was shown: it asks again, and says what would be replaced.
  if (replacesUnseen(visitor.connection, fieldValue(form, 'replaces'))) {
    return consentPage(place, visitor, wanted.redirectUri);
  }
  const { organisationId, id: connectionId } = visitor.connection;
  const { name, email } = visitor.session;
  const code = ports.newSecret();
  const expiresAt = addMinutes(ports.clock(), codeMinutes);
  const replaces = standingConsent(visitor.connection);
  const details = { grant: ports.newSecret(), redirectUri: wanted.redirectUri, name, email, replaces };
  const found = { secret: code, organisationId, connectionId, details, expiresAt };
  await ports.connections.addCredential({ purpose: 'talentech_code', ...found });
  return sendTo(backWith(wanted, 'code', code));
}

async function askWho(asked: Asked, ids: readonly string[], wanted: AuthorizeRequest): Promise<HttpResponse> {
  const loaded = await Promise.all([...new Set(ids)].map((id) => asked.ports.organisations.loadRecent(id)));
  const organisations = loaded.filter((each) => each !== null);
  // With several, none is named: whoever comes here need not know of the others.
  const [only = null, another] = organisations;
  const place = await placeOf(asked.request, another === undefined ? only : null, wanted.rawQuery);
  return takeAddress(asked, organisations, place);
}

function chosenOf(asked: Asked, { connectionId }: AuthorizeRequest, visitors: readonly Visitor[]): Visitor | undefined {
  const named = (id: string | null) => visitors.find(({ connection }) => connection.id === id);
  // Consent is given to the connection that was shown: should it be gone by now, to none.
  if (asked.request.method === 'POST') return named(fieldValue(parseForm(asked.request.body), 'connection'));
  return named(connectionId) ?? (visitors.length === 1 ? visitors[0] : undefined);
}

/** `authorization/authorize`: lets an administrator of an organisation let Talentech in. */
export const authorize: Contract = async (asked) => {
  const { ports, request } = asked;
  const wanted = readAuthorize(request, await ports.partnerApps.load());
  if (wanted === null) {
    const place = await placeOf(request, null, '');
    return plainPage(place, 400, place.texts.consent.refused);
  }
  if (request.method === 'POST' && isCrossSite(request)) {
    const place = await placeOf(request, null, wanted.rawQuery);
    return plainPage(place, 403, place.texts.consent.sessionOver);
  }
  const members = await ports.connections.listOfPartnerApp();
  const visitors = await findVisitors(asked, members);
  if (visitors.length === 0)
    return askWho(
      asked,
      members.map((each) => each.organisationId),
      wanted,
    );

  const chosen = chosenOf(asked, wanted, visitors);
  const place = await placeOf(request, chosen?.organisation ?? null, wanted.rawQuery);
  if (chosen === undefined) return choosePage(place, visitors);
  if (request.method !== 'POST') return consentPage(place, chosen, wanted.redirectUri);
  if (fieldValue(parseForm(request.body), 'token') !== chosen.session.formToken) {
    return plainPage(place, 403, place.texts.consent.sessionOver);
  }
  return answerConsent(asked, wanted, chosen, place);
};
