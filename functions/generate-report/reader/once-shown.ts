import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { type ReaderState, stoppedMinutes } from '#shared/domain/ports/proof-store.ts';
import { mayRead } from '#shared/domain/report/report-reader.ts';
import { addMinutes } from '#shared/domain/time.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { loadReaderTexts } from '#shared/i18n/reader/load.ts';
import { loadCodeTexts } from '#shared/i18n/sign-in/load.ts';
import { fieldValue, parseForm } from '#shared/web/forms/form-body.ts';
import { readCode } from '#shared/web/forms/read-code.ts';
import { askedAt, keepReading } from '#shared/web/http/asking-browser.ts';
import { type HttpRequest, type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { browserLanguage, readingOf } from '#shared/web/http/reading.ts';
import { tidyPath } from '#shared/web/http/tidy-path.ts';
import type { ReportPlace } from '../open-report.ts';
import type { ReportPorts } from '../report-ports.ts';
import { readerOwner } from './reader-owner.ts';
import { askAddressPage, readerCodeOverPage, readerStoppedPage, typeReaderCodePage } from './reader-pages.tsx';
import { proofPlaceOf, type ReaderVisit, readerLink } from './reader-visit.ts';

type Ports = Pick<ReportPorts, 'loadReaders' | 'clock'>;

/** As `GET code`; under `/r/{secret}` itself nothing. */
const stepOf = ({ method, path }: HttpRequest): string =>
  `${method === 'HEAD' ? 'GET' : method} ${tidyPath(path).split('/')[3] ?? ''}`;

const toCode = (visit: ReaderVisit): HttpResponse => redirect(readerLink(visit, '/code'));
const toStart = (visit: ReaderVisit): HttpResponse => redirect(readerLink(visit));

/** The address that a code is asked for: of a link for a domain the one that was typed, now or before. */
function addressOf({ place, state, request }: ReaderVisit): Readonly<{ typed: string; email: string | null }> {
  if (place.link.access === 'named') return { typed: '', email: place.link.email ?? null };
  const form = parseForm(request.body);
  const isAgain = fieldValue(form, 'again') !== '' && state.state === 'asked';
  const typed = isAgain ? state.email : fieldValue(form, 'mail');
  return { typed, email: parseEmail(typed) };
}

async function sendCode(visit: ReaderVisit): Promise<HttpResponse> {
  const { proofs, request, reading, texts, place, now } = visit;
  const { typed, email } = addressOf(visit);
  if (email === null) {
    return askAddressPage(visit, { typed, errors: [{ field: 'mail', message: texts.emailError }] });
  }
  const browser = proofs.newBrowser();
  const asking = { now, sourceIp: request.sourceIp, browser };
  const sent = await proofs.send(proofPlaceOf(place), email, reading.language, asking);
  if (sent === 'too_soon') return askAddressPage(visit, { typed, tooSoon: true });
  return { ...toCode(visit), cookies: [keepReading(request, readerOwner, place.base, browser)] };
}

async function typeCode(visit: ReaderVisit): Promise<HttpResponse> {
  const { proofs, request, reading, texts, place, state, now } = visit;
  const again = (message: string) =>
    state.state === 'asked'
      ? typeReaderCodePage(visit, state, [{ field: 'code', message }])
      : readerCodeOverPage(visit);
  const code = readCode(fieldValue(parseForm(request.body), 'code'));
  if (code === null) return again(texts.code.incomplete);
  const tried = await proofs.tryCode(proofPlaceOf(place), code, askedAt(request, readerOwner), now);
  if (tried.outcome === 'open') return toStart(visit);
  if (tried.outcome === 'over') return readerCodeOverPage(visit);
  if (tried.triesLeft === 0) return readerStoppedPage(visit, addMinutes(now, stoppedMinutes));
  const { wrong } = await loadCodeTexts(reading.language);
  return again(wrong({ tries: tried.triesLeft }));
}

function answer(visit: ReaderVisit): HttpResponse | Promise<HttpResponse> {
  const { state } = visit;
  if (state.state === 'stopped') return readerStoppedPage(visit, state.until);
  switch (stepOf(visit.request)) {
    case 'GET ':
      return askAddressPage(visit);
    case 'GET code':
      return state.state === 'asked' ? typeReaderCodePage(visit, state) : toStart(visit);
    case 'POST code':
      return sendCode(visit);
    case 'POST proof':
      return typeCode(visit);
    default:
      return toStart(visit);
  }
}

const shownBy = (place: ReportPlace, state: ReaderState): string | null =>
  state.state === 'open' && mayRead(place.link, state.email) ? state.email : null;

/**
 * What a link that is not for everybody leads to, for a browser that has shown whose address its reader has; else how it
 * does so. `state`: what this browser has shown.
 */
export async function onceShown(
  ports: Ports,
  request: HttpRequest,
  place: ReportPlace,
  state: ReaderState,
  go: (reader: string) => HttpResponse | Promise<HttpResponse>,
): Promise<HttpResponse> {
  const { proofs } = await ports.loadReaders();
  const now = ports.clock();
  const reader = shownBy(place, state);
  if (reader !== null) return go(reader);
  const reading = await readingOf(request, browserLanguage(request, place.organisation.language), loadCommonTexts);
  const texts = await loadReaderTexts(reading.language);
  return answer({ proofs, request, reading, texts, place, state, now });
}
