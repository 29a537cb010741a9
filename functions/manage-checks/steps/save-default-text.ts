import type { Language } from '#shared/domain/language.ts';
import { withAdditionalText } from '#shared/domain/organisation/with-additional-text.ts';
import type { Ports } from '../ports.ts';

const tries = 4;

/** Keeps a text as the organisation's default for candidates of this language; an empty one removes it. */
export async function saveDefaultText(
  { organisations }: Pick<Ports, 'organisations'>,
  organisationId: string,
  language: Language,
  text: string,
): Promise<void> {
  for (let tried = 0; tried < tries; tried += 1) {
    const organisation = await organisations.load(organisationId);
    if (organisation === null) return;
    if ((await organisations.save(withAdditionalText(organisation, language, text))) === 'saved') return;
  }
}
