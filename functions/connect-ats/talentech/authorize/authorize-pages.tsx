import type { Grant } from '#shared/domain/connections/connection.ts';
import { standingConsent } from '#shared/domain/connections/standing-consent.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { AtsTexts, ConsentTexts } from '#shared/i18n/ats/texts.ts';
import type { PlainPage } from '#shared/i18n/common/texts.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { loadCodeTexts } from '#shared/i18n/sign-in/load.ts';
import { Actions, Button } from '#shared/web/components/blocks.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { mayLeadTo } from '#shared/web/http/may-lead-to.ts';
import type { Reading } from '#shared/web/http/reading.ts';
import { addressPage } from '#shared/web/pages/address-page.tsx';
import { codePage } from '#shared/web/pages/code-page.tsx';
import { messagePage } from '#shared/web/pages/message-page.tsx';
import type { Visitor } from './find-visitors.ts';

/** How the pages are read; `organisation` null where nobody may learn whose they are. `here`: this address, query and all. */
export type Place = Readonly<{
  reading: Reading;
  texts: AtsTexts;
  organisation: Organisation | null;
  here: string;
}>;

const wordsOf = ({ texts }: Place): ConsentTexts => texts.consent;

/** Asks for the work address; the same whoever asks, and whatever it is. */
export function askPage(place: Place, email: string, errors: FieldErrors): HttpResponse {
  const { reading, organisation, here } = place;
  const { title, lead, ...words } = wordsOf(place).ask;
  return addressPage({ reading, organisation, title, lead, action: here, words, email, errors });
}

/** Says the same whatever the address, and takes the code of the mail. */
export async function mailedPage(place: Place, email: string, errors: FieldErrors): Promise<HttpResponse> {
  const { title, lead, more } = wordsOf(place).ask.sent;
  const { reading, organisation, here } = place;
  const texts = await loadCodeTexts(reading.language);
  const asked = { title, lead: lead({ email }), action: here, hidden: { email }, errors, more: <p>{more}</p> };
  return codePage({ reading, organisation, texts, ...asked });
}

/** Several may be meant: each leads to its own consent. */
export function choosePage(place: Place, visitors: readonly Visitor[]): HttpResponse {
  const { title, lead } = wordsOf(place).choose;
  const { reading, here } = place;
  return messagePage(
    { status: 200, reading, organisation: null, title, lead },
    <ul class="list">
      {visitors.map(({ organisation, connection }) => (
        <li key={connection.id}>
          <a href={`${here}&connection=${connection.id}`}>
            {organisation.name}, {connection.name}
          </a>
        </li>
      ))}
    </ul>,
  );
}

function standingText(place: Place, organisation: Organisation, { grantedAt, grantedBy }: Grant): string {
  const { reading } = place;
  const day = formatDate(grantedAt, organisation.offsetChanges, reading.language);
  return wordsOf(place).consent.replace.lead({ day, name: keepTogether(grantedBy.name) });
}

/** Asks an administrator for the consent, or whether it shall replace the one that stands. Its form may lead on to the ATS, which browsers refuse unless told. */
export function consentPage(
  place: Place,
  { organisation, connection, session }: Visitor,
  backTo: string,
): HttpResponse {
  const { title, lead, may, mayNot, signedIn, replace, allow, deny } = wordsOf(place).consent;
  const { reading, here } = place;
  const { grant } = connection;
  const named = { organisation: organisation.name };
  const heading = grant === null ? title(named) : replace.title(named);
  const standing = grant === null ? null : standingText(place, organisation, grant);
  const page = messagePage(
    { status: 200, reading, organisation, title: heading, lead: standing ?? lead },
    <>
      {standing === null ? null : <p>{lead}</p>}
      <ul class="list">
        {may.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{mayNot}</p>
      <form method="post" action={here}>
        <Hidden
          values={{ token: session.formToken, connection: connection.id, replaces: standingConsent(connection) }}
        />
        <Actions>
          <Button kind="main" text={grant === null ? allow : replace.allow} name="answer" value="allow" />
          <Button kind="plain" text={deny} name="answer" value="deny" />
        </Actions>
      </form>
      <p class="quiet">{signedIn({ name: keepTogether(session.name), email: session.email })}</p>
    </>,
  );
  return mayLeadTo(page, new URL(backTo).origin);
}

export const plainPage = ({ reading, organisation }: Place, status: number, { title, text }: PlainPage): HttpResponse =>
  messagePage({ status, reading, organisation, title, lead: text });
