import { mayObject, objectToAnswers, objectToCheck } from '#shared/domain/decisions/object-to-data.ts';
import { objectedHeldUntil } from '#shared/domain/retention/deletion-times.ts';
import { newObjection } from '#shared/domain/retention/objection.ts';
import { formatDayYear } from '#shared/i18n/dates.ts';
import { Actions, Button, LinkButton } from '../components/blocks.tsx';
import { type HttpResponse, redirect } from '../http/http.ts';
import { ownPage } from './own-page.tsx';
import { type OwnDataPorts, type OwnPage, ownLink } from './own-visit.ts';

/** What follows from an objection, before it is made. Where none can be made, the first page says how it stands. */
export function askObjection(page: OwnPage): HttpResponse {
  const { texts, person, file, now, organisation, reading } = page;
  if (!mayObject(file, person.id, now)) return redirect(ownLink(page));
  const { keep, [person.role]: words } = texts.objection;
  const objection = newObjection(now);
  const dayOf = (time: string): string => formatDayYear(time, organisation.offsetChanges, reading.language);
  const about = { organisation: organisation.name, day: dayOf(objection.decideBy) };
  const until = objectedHeldUntil(file.check, objection, now);
  return ownPage(
    page,
    { title: words.title },
    <main id="main" class="flow">
      <h1>{words.title}</h1>
      <p class="lead">{until === null ? words.lead(about) : words.leadHeld({ ...about, until: dayOf(until) })}</p>
      <form method="post" action={ownLink(page, '/object')}>
        <Actions>
          <Button kind="bad" text={words.button} />
          <LinkButton kind="text" text={keep} href={ownLink(page)} />
        </Actions>
      </form>
    </main>,
  );
}

/** Writes it down, once, and leads to where it stands. */
export async function takeObjection(ports: OwnDataPorts, page: OwnPage): Promise<HttpResponse> {
  const { file, person, now } = page;
  const context = { now, newId: ports.newId };
  await ports.checks.change(file, (current) =>
    person.role === 'candidate' ? objectToCheck(current, context) : objectToAnswers(current, person.id, context),
  );
  return redirect(ownLink(page));
}
