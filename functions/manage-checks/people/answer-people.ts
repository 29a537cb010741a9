import { type AuditEntry, entryOf } from '#shared/domain/audit/audit-entry.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { longestText } from '#shared/domain/limits.ts';
import { newErasure } from '#shared/domain/subjects/erasure.ts';
import { lookUp, partsToErase } from '#shared/domain/subjects/look-up.ts';
import { contactsOf } from '#shared/domain/subjects/people-of.ts';
import { readEither } from '#shared/domain/subjects/subject.ts';
import { countCharacters } from '#shared/domain/text/clean-text.ts';
import { loadPeopleTexts } from '#shared/i18n/recruiter/people/load.ts';
import { loadCopyTexts } from '#shared/i18n/subject-copy/load.ts';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { copyFile } from '#shared/web/subjects/copy-file.ts';
import { membershipOf, showSubject } from '#shared/web/subjects/show-subject.ts';
import { deskMessage, notFoundPage } from '../not-found.tsx';
import type { Ports } from '../ports.ts';
import { ownerOf, pathIn, type Visit } from '../visit.ts';
import { copyPage } from './copy-page.tsx';
import type { Found, PeopleView } from './found.ts';
import { peoplePage } from './people-page.tsx';
import { requestPage } from './request-page.tsx';

/** So many requests stand beside the search. */
const requestsShown = 25;

/** What is kept of people is for administrators, which nobody is in a test session. */
const refusalOf = (visit: Visit): HttpResponse | null =>
  visit.isAdministrator ? null : deskMessage(visit, 403, visit.texts.administratorsOnly);

const ownerIn = (visit: Visit) => ({ organisationId: visit.organisation.id, live: visit.session.live });

const entryIn = (visit: Visit, act: AuditEntry['act'], about: string | null = null): AuditEntry =>
  entryOf(ownerIn(visit), act, visit.actor, visit.now, about);

async function viewOf(visit: Visit, errors: FieldErrors = noErrors): Promise<PeopleView> {
  const { language } = visit.reading;
  const [texts, copy] = await Promise.all([loadPeopleTexts(language), loadCopyTexts(language)]);
  return { visit, texts, copy, who: fieldValue(visit.form, 'who'), errors };
}

async function pageOf(ports: Ports, view: PeopleView, found: Found | null): Promise<HttpResponse> {
  const { erasures } = await ports.openPeople();
  const requests = await erasures.list(ownerOf(view.visit), requestsShown);
  return peoplePage({ view, found, requests, requestId: ports.newId('ers') });
}

/** Whoever is meant by what was posted, with all that there is of them; or the page that says what is wrong with it. */
async function find(ports: Ports, view: PeopleView): Promise<Found | Readonly<{ response: HttpResponse }>> {
  const { visit, texts, who } = view;
  const { subject, faults } = readEither(who, visit.organisation);
  const [fault] = faults;
  if (fault !== undefined) {
    const message = who === '' ? texts.errors.missing : texts.errors[fault.part];
    return { response: await pageOf(ports, { ...view, errors: [{ field: 'who', message }] }, null) };
  }
  const found = await lookUp(await ports.openPeople(), ownerIn(visit), subject);
  return { subject, found, member: membershipOf(subject, visit.organisation), who };
}

/** The page before anybody is looked for. */
export async function showPeople(ports: Ports, visit: Visit): Promise<HttpResponse> {
  return refusalOf(visit) ?? pageOf(ports, await viewOf(visit), null);
}

/** What is kept about whoever has this address or number, and what would go if they were erased. */
export async function findPerson(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const refusal = refusalOf(visit);
  if (refusal !== null) return refusal;
  const view = await viewOf(visit);
  const found = await find(ports, view);
  if ('response' in found) return found.response;
  await ports.audit.note(entryIn(visit, 'subject.searched'));
  return pageOf(ports, view, found);
}

/** All that is kept about them, as a page or a file. */
export async function copyPerson(ports: Ports, visit: Visit, form: 'page' | 'file'): Promise<HttpResponse> {
  const refusal = refusalOf(visit);
  if (refusal !== null) return refusal;
  const view = await viewOf(visit);
  const found = await find(ports, view);
  if ('response' in found) return found.response;
  const { organisation, now } = visit;
  const people = await ports.openPeople();
  const shown = await showSubject(people, found.found, { subject: found.subject, organisation, now });
  await ports.audit.note(entryIn(visit, 'subject.exported'));
  return form === 'file' ? copyFile(view.texts.copy.fileName, shown) : copyPage(view, shown);
}

/** Writes the wish down, once the administrator has said that it is the person's own; the lane that deletes carries it out. */
export async function erasePerson(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const refusal = refusalOf(visit);
  if (refusal !== null) return refusal;
  const view = await viewOf(visit);
  const found = await find(ports, view);
  if ('response' in found) return found.response;
  const note = fieldValue(visit.form, 'note');
  const { errors: words } = view.texts;
  const errors = [
    ...(fieldValue(visit.form, 'sure') === 'yes' ? [] : [{ field: 'sure', message: words.sure }]),
    ...(countCharacters(note) > longestText ? [{ field: 'note', message: words.tooLong }] : []),
  ];
  if (errors.length > 0) return pageOf(ports, { ...view, errors }, found);
  const posted = fieldValue(visit.form, 'request');
  const id = hasIdShape('ers', posted) ? posted : ports.newId('ers');
  const owner = ownerIn(visit);
  const people = await ports.openPeople();
  const hashes = people.subjects.hashesOf(owner, contactsOf(found.subject));
  const wish = { id, ...owner, hashes, askedBy: 'administrator', note: note === '' ? null : note } as const;
  const made = await people.erasures.create(newErasure(wish, partsToErase(found.found), visit.now));
  if (made === 'created') await ports.audit.note(entryIn(visit, 'subject.erasure_asked', id));
  return redirect(pathIn(visit, `people/requests/${id}`));
}

/** How one of the wishes stands. */
export async function showRequest(ports: Ports, visit: Visit, id: string): Promise<HttpResponse> {
  const refusal = refusalOf(visit);
  if (refusal !== null) return refusal;
  const { organisation, session } = visit;
  const { erasures } = await ports.openPeople();
  const request = hasIdShape('ers', id) ? await erasures.load(organisation.id, id) : null;
  if (request === null || request.live !== session.live) return notFoundPage(visit);
  return requestPage(await viewOf(visit), request);
}
