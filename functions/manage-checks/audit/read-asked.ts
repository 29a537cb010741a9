import { auditKinds } from '#shared/domain/audit/audit-acts.ts';
import { parseEmail } from '#shared/domain/contact/parse-email.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import type { AuditFilter } from '#shared/domain/ports/audit-trail.ts';
import { foldWords } from '#shared/domain/text/fold-words.ts';
import type { AuditTexts } from '#shared/i18n/recruiter/audit/texts.ts';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { readPeriod } from '../period/read-period.ts';
import type { Ports } from '../ports.ts';
import type { Visit } from '../visit.ts';

export const filterFields = ['who', 'what', 'check', 'from', 'to'] as const;

type Written = Readonly<Record<(typeof filterFields)[number], string>>;

/** What somebody asked for: as it was written, and as it is looked for. No address of anybody is in it. */
export type Asked = Readonly<{ written: Written; filter: AuditFilter; errors: FieldErrors }>;

const actorShape = /^[a-z]{3}_[\w-]{1,60}$/;

/** Of what was pasted: the id alone, or the address of the check's page. */
const checkIn = (text: string): string | null => /\bchk_[0-9A-Z]{26}\b/.exec(text)?.[0] ?? null;

/** Who has this address, this name among those who lead the organisation, or this id; null: nobody who could be meant. */
function actorIn({ auditActors }: Pick<Ports, 'auditActors'>, visit: Visit, text: string): string | null {
  const { organisation, session } = visit;
  const idOf = (email: string): string | null =>
    auditActors.ofSession({ organisationId: organisation.id, live: session.live, email }).id;
  if (text.includes('@')) {
    const email = parseEmail(text);
    return email === null ? null : idOf(email);
  }
  if (actorShape.test(text)) return text;
  const name = foldWords(text).join(' ');
  const named = [...organisation.administrators, ...organisation.callHandlers].find(
    (each) => name !== '' && foldWords(each.name).join(' ') === name,
  );
  return named === undefined ? null : idOf(named.email);
}

function readFilter(ports: Pick<Ports, 'auditActors'>, visit: Visit, written: Written, texts: AuditTexts): Asked {
  const words = texts.filter;
  const { who, what, check } = written;
  const { period, errors } = readPeriod(written, visit.organisation.offsetChanges, words);
  const actor = who === '' ? null : actorIn(ports, visit, who);
  const checkId = check === '' ? null : checkIn(check);
  const isNobody = who !== '' && actor === null;
  const isNoCheck = check !== '' && (checkId === null || !hasIdShape('chk', checkId));
  return {
    written,
    filter: {
      actor,
      checkId: isNoCheck ? null : checkId,
      kind: auditKinds.find((each) => each === what) ?? null,
      from: period.from,
      to: period.until,
    },
    errors: [
      ...(isNobody ? [{ field: 'who', message: words.noSuchPerson }] : []),
      ...(isNoCheck ? [{ field: 'check', message: words.noSuchCheck }] : []),
      ...errors,
    ],
  };
}

const writtenBy = (read: (name: string) => string): Written => ({
  who: read('who').trim(),
  what: read('what'),
  check: read('check').trim(),
  from: read('from'),
  to: read('to'),
});

/** As the address says, where people stand by their pseudonym alone. */
export const readQuery = (ports: Pick<Ports, 'auditActors'>, visit: Visit, texts: AuditTexts): Asked =>
  readFilter(
    ports,
    visit,
    writtenBy((name) => visit.request.query[name] ?? ''),
    texts,
  );

/** As it was typed, which may be somebody's address. A name that stood there, and was left, is whoever it stood for. */
export function readForm(ports: Pick<Ports, 'auditActors'>, visit: Visit, texts: AuditTexts): Asked {
  const read = (name: string): string => fieldValue(visit.form, name);
  const written = writtenBy(read);
  const isLeft = written.who !== '' && written.who === read('shown').trim();
  return readFilter(ports, visit, isLeft ? { ...written, who: read('actor') } : written, texts);
}

/** What was asked for in the query of an address. */
export const queryOf = ({ written, filter }: Asked): Readonly<Record<string, string>> => {
  const { what, from, to } = written;
  const query = { who: filter.actor ?? '', what, check: filter.checkId ?? '', from, to };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
};
