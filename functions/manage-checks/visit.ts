import type { AuditActor } from '#shared/domain/audit/audit-entry.ts';
import type { RecruiterAct } from '#shared/domain/decisions/recruiter-act.ts';
import { findAdministrator, type Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Session } from '#shared/domain/ports/session-store.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import { loadDeskTexts } from '#shared/i18n/recruiter/desk/load.ts';
import type { DeskTexts } from '#shared/i18n/recruiter/desk/texts.ts';
import type { DeskPage } from '#shared/web/desk/render-desk.tsx';
import { type FormValues, parseForm } from '#shared/web/forms/form-body.ts';
import { type PostedFile, parseMultipart } from '#shared/web/forms/multipart-form.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import { linkIn, type Reading, readingOf } from '#shared/web/http/reading.ts';

/** A request by somebody who has signed in. */
export type Visit = Readonly<{
  request: HttpRequest;
  organisation: Organisation;
  session: Session;
  /** Whoever has signed in, in the audit trail. */
  actor: AuditActor;
  reading: Reading;
  texts: DeskTexts;
  /** What was posted; empty on a GET. */
  form: FormValues;
  files: ReadonlyMap<string, PostedFile>;
  isAdministrator: boolean;
  now: string;
}>;

const noFiles: ReadonlyMap<string, PostedFile> = new Map();

export async function openVisit(
  request: HttpRequest,
  organisation: Organisation,
  { session, actor }: Pick<Visit, 'session' | 'actor'>,
  now: string,
): Promise<Visit> {
  const reading = await readingOf(request, organisation.language, loadCommonTexts);
  const body = request.method === 'POST' ? (request.body ?? '') : '';
  const multipart = parseMultipart(request.headers['content-type'] ?? '', body);
  return {
    request,
    organisation,
    session,
    actor,
    reading,
    texts: await loadDeskTexts(reading.language),
    form: multipart?.values ?? parseForm(body),
    files: multipart?.files ?? noFiles,
    // Whoever has a test key can name anybody: such a session is nobody's who may change what live checks go by.
    isAdministrator: session.live && findAdministrator(organisation, session.email) !== null,
    now,
  };
}

/** Whose checks this visit sees: the organisation's live ones, or those of its test keys. */
export const ownerOf = ({ organisation, session }: Visit): Readonly<{ id: string; live: boolean }> => ({
  id: organisation.id,
  live: session.live,
});

/** What is done in this visit is done by whoever has signed in. */
export const actBy = ({ session }: Pick<Visit, 'session'>, note: string | null): RecruiterAct => ({
  by: session.name,
  note,
  ...(session.byKey && { throughAts: true }),
});

/** An address under this organisation, in the language that the reader picked. */
export const pathIn = (
  { organisation, reading }: Pick<Visit, 'organisation' | 'reading'>,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string => linkIn(reading, `/o/${organisation.id}/${path}`, query);

/** What a page of this visit is drawn with, but for its title. */
export const frameOf = (
  { reading, texts, organisation, session, isAdministrator }: Visit,
  place: DeskPage['place'] = 'checks',
): Omit<DeskPage, 'title'> => ({
  reading,
  words: texts,
  organisation,
  recruiter: session.name,
  formToken: session.formToken,
  place,
  isAdministrator,
  isTest: !session.live,
});
