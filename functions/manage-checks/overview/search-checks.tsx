import { maySeeCheck } from '#shared/domain/access/may-see-check.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { parsePhone } from '#shared/domain/contact/parse-phone.ts';
import { phoneCountries } from '#shared/domain/contact/phone-countries.ts';
import { readsPerPage, usualPageSize } from '#shared/domain/limits.ts';
import { contactsOf } from '#shared/domain/subjects/people-of.ts';
import type { Subject } from '#shared/domain/subjects/subject.ts';
import { plainDigits } from '#shared/domain/text/plain-digits.ts';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import type { Ports } from '../ports.ts';
import { frameOf, ownerOf, pathIn, type Visit } from '../visit.ts';
import { FindForm } from './find-form.tsx';
import { SectionPanels } from './section-panels.tsx';

/** An address or a number that somebody searches for, as it is kept; null: it is words. */
function contactIn(visit: Visit, text: string): Subject | null {
  const email = parseEmail(text);
  if (email !== null) return { email, phone: null };
  const { organisation } = visit;
  const phone = /\d{5}/.test(plainDigits(text).replace(/\D/g, ''))
    ? parsePhone(text, phoneCountries(organisation))
    : null;
  return phone === null ? null : { email: null, phone: phone.number };
}

/** Checks in which somebody has this address or number, whole. */
async function findByContact({ openPeople }: Ports, visit: Visit, contact: Subject) {
  const { subjects, checks } = await openPeople();
  const owner = { organisationId: visit.organisation.id, live: visit.session.live };
  const parts = await subjects.find(owner, subjects.hashesOf(owner, contactsOf(contact)));
  const ids = [...new Set(parts.map(({ checkId }) => checkId))].toSorted().toReversed();
  const files = await Promise.all(ids.slice(0, readsPerPage).map(checks.load));
  const seen = files.filter((file) => file !== null).filter((file) => maySeeCheck(file, visit));
  return { files: seen.slice(0, usualPageSize), isMore: seen.length > usualPageSize || ids.length > readsPerPage };
}

/** What a posted search finds of the checks that this visit sees; with no word, all of them. */
export async function searchChecks(ports: Ports, visit: Visit): Promise<HttpResponse> {
  const words = fieldValue(visit.form, 'words');
  if (words === '') return redirect(pathIn(visit, 'checks'));
  const contact = contactIn(visit, words);
  const { files, isMore } =
    contact === null
      ? await ports.finder.find(ownerOf(visit), words, {
          limit: usualPageSize,
          isSeen: (file) => maySeeCheck(file, visit),
        })
      : await findByContact(ports, visit, contact);
  const { title, found, foundMore, showAll } = visit.texts.overview;
  return renderDesk(
    { ...frameOf(visit), title },
    <main id="main">
      <div class="head">
        <h1>{title}</h1>
        <FindForm visit={visit} words={words} />
      </div>
      <p class="gap" role="status">
        <b>{isMore ? foundMore({ count: files.length }) : found({ count: files.length })}</b>{' '}
        <a href={pathIn(visit, 'checks')}>{showAll}</a>
      </p>
      <div class="gap">
        <SectionPanels visit={visit} files={files} />
      </div>
    </main>,
  );
}
