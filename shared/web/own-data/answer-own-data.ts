import { ownPerson, proofWays } from '#shared/domain/subjects/own-data.ts';
import { loadOwnDataTexts } from '#shared/i18n/own-data/load.ts';
import { loadCodeTexts } from '#shared/i18n/sign-in/load.ts';
import { loadCopyTexts } from '#shared/i18n/subject-copy/load.ts';
import { fieldValue, parseForm } from '../forms/form-body.ts';
import { readCode } from '../forms/read-code.ts';
import { askedAt, keepProof } from '../http/asking-browser.ts';
import { createPageRouter } from '../http/create-router.ts';
import { type HttpResponse, redirect } from '../http/http.ts';
import { linkIn } from '../http/reading.ts';
import { unroutedPage } from '../pages/link-pages.tsx';
import { askCodePage, codeOverPage, typeCodePage } from './code-pages.tsx';
import { overviewPage } from './overview-page.tsx';
import { ownCopy, provenOf } from './own-copy.tsx';
import { askErasure, takeErasure } from './own-erasure.tsx';
import { askObjection, takeObjection } from './own-objection.tsx';
import {
  type OwnAim,
  type OwnDataPorts,
  type OwnPage,
  type OwnRequest,
  type OwnVisit,
  ownAims,
  ownLink,
  ownPath,
  placeOf,
} from './own-visit.ts';
import { readingsOf } from './readings.ts';

type Step = Readonly<{ ports: OwnDataPorts; page: OwnPage }>;
type Answer = (step: Step) => HttpResponse | Promise<HttpResponse>;
type Proven = NonNullable<ReturnType<typeof provenOf>>;

/** Under which name the browser keeps what it has asked for; the path of the page makes it this person's alone. */
export const proofOwner = 'data';

const aimOf = (asked: string | undefined): OwnAim => ownAims.find((each) => each === asked) ?? 'copy';

const toCode = (page: OwnPage, aim: OwnAim): HttpResponse => redirect(ownLink(page, '/code', { for: aim }));

const show: Answer = async ({ ports, page }) => {
  const [copy, readings, notes] = await Promise.all([
    loadCopyTexts(page.reading.language),
    readingsOf(ports, page),
    page.person.role === 'candidate' ? ports.notes.list(page.file.check.id) : [],
  ]);
  return overviewPage({ page, copy, readings, notes });
};

const home: Answer = ({ page }) => redirect(ownLink(page));

/** Whoever has shown no code, or showed it half an hour ago, is asked for one first. */
const onceProven =
  (aim: OwnAim, answer: (step: Step, proven: Proven) => Promise<HttpResponse>): Answer =>
  (step) => {
    const proven = provenOf(step.page);
    return proven === null ? toCode(step.page, aim) : answer(step, proven);
  };

/** Whoever has no address that counts learns on the first page what to do instead. */
const ifReached =
  (
    answer: (step: Step, aim: OwnAim) => HttpResponse | Promise<HttpResponse>,
    readAim: (page: OwnPage) => string | undefined,
  ): Answer =>
  (step) =>
    step.page.reaches.length === 0 ? home(step) : answer(step, aimOf(readAim(step.page)));

const inQuery = ({ request }: OwnPage) => request.query['for'];
const inForm = ({ request }: OwnPage) => fieldValue(parseForm(request.body), 'for');

const showCode = ifReached(({ page }, aim) => {
  const { proof } = page;
  if (proof.state === 'open') return redirect(ownLink(page, `/${aim}`));
  return proof.state === 'asked' ? typeCodePage(page, aim, proof) : askCodePage(page, aim);
}, inQuery);

const sendCode = ifReached(async ({ ports, page }, aim) => {
  const { request, reaches, reading, now } = page;
  const medium = fieldValue(parseForm(request.body), 'medium');
  const reach = reaches.find((each) => each.medium === medium) ?? reaches[0];
  if (reach === undefined) return redirect(ownLink(page));
  const browser = ports.proofs.newBrowser();
  const asking = { now, sourceIp: request.sourceIp, browser };
  const sent = await ports.proofs.send(placeOf(page), reach, reading.language, asking);
  if (sent === 'too_soon') return page.proof.state === 'none' ? askCodePage(page, aim, true) : toCode(page, aim);
  return { ...toCode(page, aim), cookies: [keepProof(request, proofOwner, ownPath(page), browser)] };
}, inForm);

const typeCode = ifReached(async ({ ports, page }, aim) => {
  const { request, reading, now, proof } = page;
  const code = readCode(fieldValue(parseForm(request.body), 'code'));
  const again = (message: string) =>
    proof.state === 'asked' ? typeCodePage(page, aim, proof, [{ field: 'code', message }]) : codeOverPage(page, aim);
  if (code === null) return again(page.texts.code.incomplete);
  const tried = await ports.proofs.tryCode(placeOf(page), code, askedAt(request, proofOwner), now);
  if (tried.outcome === 'open') return redirect(ownLink(page, `/${aim}`));
  if (tried.outcome === 'over' || tried.triesLeft === 0) return codeOverPage(page, aim);
  const { wrong } = await loadCodeTexts(reading.language);
  return again(wrong({ tries: tried.triesLeft }));
}, inForm);

const copyAs = (form: 'page' | 'file'): Answer =>
  onceProven('copy', ({ ports, page }, proven) => ownCopy(ports, page, proven, form));

const route = createPageRouter<Step>()({
  'GET /{link}/{secret}/data': show,
  'GET /{link}/{secret}/data/handling': ({ page }) => page.handling(),
  'GET /{link}/{secret}/data/code': showCode,
  'POST /{link}/{secret}/data/code': sendCode,
  'GET /{link}/{secret}/data/proof': home,
  'POST /{link}/{secret}/data/proof': typeCode,
  'GET /{link}/{secret}/data/copy': copyAs('page'),
  'GET /{link}/{secret}/data/copy/file': copyAs('file'),
  'GET /{link}/{secret}/data/delete': onceProven('delete', ({ ports, page }, proven) =>
    askErasure(ports, page, proven),
  ),
  'GET /{link}/{secret}/data/object': onceProven('object', ({ page }) => Promise.resolve(askObjection(page))),
  'POST /{link}/{secret}/data/object': onceProven('object', ({ ports, page }) => takeObjection(ports, page)),
  'POST /{link}/{secret}/data/delete': onceProven('delete', ({ ports, page }, proven) =>
    takeErasure(ports, page, proven),
  ),
});

/**
 * What is kept of a candidate or a referee, under their link. The link alone shows it in kind; a copy and a deletion ask
 * for a code first, since others may hold the link.
 */
export async function answerOwnData(ports: OwnDataPorts, asked: OwnRequest): Promise<HttpResponse> {
  const { request, reading, organisation, base, file, now, personId } = asked;
  const match = route(request);
  if (match.outcome !== 'found') return unroutedPage(match, reading, organisation, linkIn(reading, base));
  const person = ownPerson(file, personId);
  if (person === null) throw new Error('The link leads to somebody who is not in the check');
  const visit: OwnVisit = { ...asked, person };
  const [texts, events] = await Promise.all([
    loadOwnDataTexts(reading.language),
    ports.checks.loadEvents(file.check.id),
  ]);
  const { reaches, from: countsFrom } = proofWays(person, events, now);
  const proof = await ports.proofs.find(placeOf(visit), reaches, askedAt(request, proofOwner), now);
  return match.value({ ports, page: { ...visit, texts, reaches, countsFrom, proof } });
}
