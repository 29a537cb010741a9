import { visibleTitle } from '#shared/domain/check/check.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { hasIdShape } from '#shared/domain/ids.ts';
import { keptOf, newErasure } from '#shared/domain/subjects/erasure.ts';
import { partsToErase, type SubjectPart } from '#shared/domain/subjects/look-up.ts';
import { contactsOf } from '#shared/domain/subjects/people-of.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { loadCopyTexts } from '#shared/i18n/subject-copy/load.ts';
import type { CopyTexts } from '#shared/i18n/subject-copy/texts.ts';
import { Actions, Button, LinkButton } from '../components/blocks.tsx';
import { Hidden } from '../components/field-parts.tsx';
import { fieldValue, parseForm } from '../forms/form-body.ts';
import type { HttpResponse } from '../http/http.ts';
import { findOwn, ownEntry, ownerOf, type provenOf } from './own-copy.tsx';
import { ownPage } from './own-page.tsx';
import { type OwnDataPorts, type OwnPage, ownLink } from './own-visit.ts';

type Proven = NonNullable<ReturnType<typeof provenOf>>;

/** What goes and what stays, before anything is done. */
export async function askErasure(ports: OwnDataPorts, page: OwnPage, proven: Proven): Promise<HttpResponse> {
  const { parts } = await findOwn(ports, page, proven.subject);
  const copy = await loadCopyTexts(page.reading.language);
  const { erase } = page.texts;
  const going = parts.filter((part) => !isHeld(page, part));
  const staying = parts.flatMap((part) => heldLine(page, copy, part));
  return ownPage(
    page,
    { title: erase.title },
    <main id="main" class="flow">
      <h1>{erase.title}</h1>
      <p class="lead">{erase.lead({ to: proven.to })}</p>
      {going.length === 0 ? null : (
        <>
          <h2>{erase.goes}</h2>
          <List lines={going.map((part) => goingLine(page, part))} />
        </>
      )}
      <h2>{erase.stays}</h2>
      <List lines={[...staying, ...erase.always]} />
      <form method="post" action={ownLink(page, '/delete')}>
        <Hidden values={{ request: ports.newId('ers') }} />
        <Actions>
          <Button kind="bad" text={erase.button} />
          <LinkButton kind="text" text={erase.keep} href={ownLink(page)} />
        </Actions>
      </form>
    </main>,
  );
}

/** Writes the wish down; the lane that deletes carries it out within minutes. Pressed twice it is one. */
export async function takeErasure(ports: OwnDataPorts, page: OwnPage, { subject }: Proven): Promise<HttpResponse> {
  const found = await findOwn(ports, page, subject);
  const posted = fieldValue(parseForm(page.request.body), 'request');
  const id = hasIdShape('ers', posted) ? posted : ports.newId('ers');
  const owner = ownerOf(page);
  const hashes = ports.subjects.hashesOf(owner, contactsOf(subject));
  const wish = { id, ...owner, hashes, askedBy: 'person', note: null } as const;
  const made = await ports.erasures.create(newErasure(wish, partsToErase(found), page.now));
  if (made === 'created') await ports.audit.note(ownEntry(page, 'subject.erasure_asked', id));
  const { erase } = page.texts;
  const { title, text } = found.parts.some((part) => isHeld(page, part)) ? erase.some : erase.done;
  return ownPage(
    page,
    { title },
    <main id="main" class="flow">
      <h1>{title}</h1>
      <p class="lead">{text}</p>
    </main>,
  );
}

const List = ({ lines }: Readonly<{ lines: readonly string[] }>) => (
  <ul class="list">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const isHeld = ({ now }: OwnPage, { file, person }: SubjectPart): boolean => keptOf(file, person, now) !== null;

function goingLine({ texts }: OwnPage, { file, person }: SubjectPart): string {
  const { erase } = texts;
  if (person.role === 'referee') return erase.part({ candidate: keepTogether(fullName(file.check.candidate)) });
  if (person.role !== 'candidate') return erase.reader;
  const whole = erase.whole({ title: visibleTitle(file.check) });
  return isUnderWay(file.check.status) ? `${whole} ${erase.running}` : whole;
}

function heldLine(page: OwnPage, copy: CopyTexts, { file, person }: SubjectPart): readonly string[] {
  const kept = keptOf(file, person, page.now);
  if (kept === null) return [];
  const { organisation, reading, texts } = page;
  const why = copy.kept[kept.reason];
  const until = kept.until === null ? null : formatDate(kept.until, organisation.offsetChanges, reading.language);
  return [texts.erase.held({ why: until === null ? why : copy.keptUntil({ why, day: until }) })];
}
