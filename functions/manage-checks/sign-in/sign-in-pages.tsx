import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { SignIn } from '#shared/domain/ports/session-store.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { PlainPage } from '#shared/i18n/common/texts.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { loadDeskTexts } from '#shared/i18n/recruiter/desk/load.ts';
import type { DeskTexts } from '#shared/i18n/recruiter/desk/texts.ts';
import { loadCodeTexts } from '#shared/i18n/sign-in/load.ts';
import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import type { FieldErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpRequest, HttpResponse } from '#shared/web/http/http.ts';
import { linkIn, type Reading, readingOf } from '#shared/web/http/reading.ts';
import { addressPage } from '#shared/web/pages/address-page.tsx';
import { codePage } from '#shared/web/pages/code-page.tsx';
import { messagePage } from '#shared/web/pages/message-page.tsx';

/** A request by somebody who has not signed in. */
export type Guest = Readonly<{ reading: Reading; texts: DeskTexts; organisation: Organisation }>;

export async function openGuest(request: HttpRequest, organisation: Organisation): Promise<Guest> {
  const reading = await readingOf(request, organisation.language, loadCommonTexts);
  return { reading, organisation, texts: await loadDeskTexts(reading.language) };
}

type Asked = Readonly<{ email: string; checkId: string | null; errors: FieldErrors }>;

/** Asks for the work address. The same for every check, whether it exists or not. */
export function askAddressPage(
  { reading, texts, organisation }: Guest,
  { email, checkId, errors }: Asked,
): HttpResponse {
  const { title, lead, ...words } = texts.signIn;
  return addressPage({
    reading,
    organisation,
    title,
    lead: lead({ organisation: organisation.name }),
    action: linkIn(reading, `/o/${organisation.id}/sign-in`),
    hidden: ofCheck(checkId),
    words,
    email,
    errors,
  });
}

const ofCheck = (checkId: string | null) => (checkId === null ? {} : { check: checkId });

/** Says the same whatever the address, and takes the code of the mail. */
export async function mailedPage(guest: Guest, { email, checkId, errors }: Asked): Promise<HttpResponse> {
  const { reading, organisation } = guest;
  const { title, lead, more } = guest.texts.signIn.sent;
  return codePage({
    reading,
    organisation,
    texts: await loadCodeTexts(reading.language),
    title,
    lead: lead({ email }),
    action: linkIn(reading, `/o/${organisation.id}/sign-in/code`),
    hidden: { email, ...ofCheck(checkId) },
    errors,
    more: <p>{more}</p>,
  });
}

/** What a sign-in link opens: one button, since a mail scanner opens links too. */
export const useLinkPage = ({ reading, texts, organisation }: Guest, signIn: SignIn): HttpResponse =>
  messagePage(
    {
      status: 200,
      reading,
      organisation,
      title: texts.signIn.use.title,
      lead: texts.signIn.use.lead({ name: keepTogether(signIn.name), organisation: organisation.name }),
    },
    <form method="post" action={linkIn(reading, reading.path)}>
      <Actions>
        <Button kind="main" text={texts.signIn.use.button} />
      </Actions>
    </form>,
  );

type Message = Readonly<{ status: number; page: PlainPage; again?: string }>;

/** One thing to say to somebody without a session, and a way to sign in. */
export const guestMessage = ({ reading, texts, organisation }: Guest, { status, page, again }: Message): HttpResponse =>
  messagePage(
    { status, reading, organisation, title: page.title, lead: page.text },
    again === undefined ? null : (
      <Actions>
        <LinkButton kind="plain" text={texts.signIn.again} href={again} />
      </Actions>
    ),
  );
