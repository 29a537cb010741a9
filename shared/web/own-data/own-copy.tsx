import type { AuditAct } from '#shared/domain/audit/audit-acts.ts';
import { byOneOf, entryOfCheck } from '#shared/domain/audit/audit-entry.ts';
import { foldEmail } from '#shared/domain/contact/fold-email.ts';
import { lookUp, type SubjectFound } from '#shared/domain/subjects/look-up.ts';
import type { Subject } from '#shared/domain/subjects/subject.ts';
import { formatDayTime } from '#shared/i18n/dates.ts';
import type { SubjectPartView } from '../api/subject.ts';
import { Actions, LinkButton } from '../components/blocks.tsx';
import type { HttpResponse } from '../http/http.ts';
import { copyFile } from '../subjects/copy-file.ts';
import { CopyParts, loadCopyWords } from '../subjects/copy-parts.tsx';
import { showPart } from '../subjects/show-part.ts';
import { ownPage } from './own-page.tsx';
import { type OwnDataPorts, type OwnPage, ownLink } from './own-visit.ts';

/** The address or number that the code has proved to be theirs; null before that. */
export function provenOf({ proof, reaches }: OwnPage): Readonly<{ subject: Subject; to: string }> | null {
  const reach = proof.state === 'open' ? reaches.find(({ medium }) => medium === proof.medium) : undefined;
  if (reach === undefined) return null;
  const { medium, to } = reach;
  return {
    to,
    subject: medium === 'email' ? { email: foldEmail(to), phone: null } : { email: null, phone: to },
  };
}

export const ownerOf = ({ file }: Pick<OwnPage, 'file'>) => ({
  organisationId: file.check.organisationId,
  live: file.check.live,
});

/** Everything there is of whoever has this address or number, in this organisation. */
export const findOwn = (ports: OwnDataPorts, page: OwnPage, subject: Subject): Promise<SubjectFound> =>
  lookUp(ports, ownerOf(page), subject);

/** The person themselves, in the trail: by the role and the id in the check. */
export const ownEntry = ({ file, person, now }: OwnPage, act: AuditAct, about: string | null = null) =>
  entryOfCheck(file.check, act, byOneOf(person.role, person.role === 'referee' ? person.id : null), now, about);

/** All that is kept of them, once the code was typed, as a page or a file. */
export async function ownCopy(
  ports: OwnDataPorts,
  page: OwnPage,
  { subject, to }: NonNullable<ReturnType<typeof provenOf>>,
  form: 'page' | 'file',
): Promise<HttpResponse> {
  const { organisation, now, request } = page;
  const found = await findOwn(ports, page, subject);
  const parts: SubjectPartView[] = [];
  for (const part of found.parts) parts.push(await showPart(ports, part, { organisation, now, toThemselves: true }));
  if (request.method !== 'HEAD') await ports.audit.note(ownEntry(page, 'subject.exported'));
  if (form === 'file') {
    return copyFile(page.texts.copy.fileName, { exportedAt: now, matched: subject, parts });
  }
  return copyPage(page, to, parts);
}

async function copyPage(page: OwnPage, to: string, parts: readonly SubjectPartView[]): Promise<HttpResponse> {
  const { texts, reading, organisation, now } = page;
  const words = await loadCopyWords(reading.language, organisation.offsetChanges);
  return ownPage(
    page,
    { title: texts.copy.title },
    <main id="main" class="flow">
      <h1>{texts.copy.title}</h1>
      <p class="lead">{texts.copy.lead({ to })}</p>
      <p class="quiet">
        {words.texts.made({ when: formatDayTime(now, organisation.offsetChanges, reading.language) })}
      </p>
      <Actions>
        <LinkButton kind="plain" text={texts.copy.file} href={ownLink(page, '/copy/file')} />
      </Actions>
      <CopyParts words={words} parts={parts} />
      <p>
        <a class="tap" href={ownLink(page)}>
          {texts.copy.back}
        </a>
      </p>
    </main>,
  );
}
