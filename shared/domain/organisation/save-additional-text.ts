import { type AuditActor, entryOf } from '../audit/audit-entry.ts';
import type { Language } from '../language.ts';
import type { OrganisationStore } from '../ports/organisation-store.ts';
import { retryOnConflict } from '../retry-on-conflict.ts';
import type { Organisation } from './organisation.ts';

function withText(organisation: Organisation, language: Language, text: string): Organisation {
  const texts = new Map(Object.entries(organisation.additionalTexts));
  if (text === '') texts.delete(language);
  else texts.set(language, text);
  return { ...organisation, additionalTexts: Object.fromEntries(texts) };
}

/** Keeps a text as the organisation's default for candidates of this language; an empty one removes it. */
export async function saveAdditionalText(
  organisations: Pick<OrganisationStore, 'load' | 'save'>,
  organisationId: string,
  { language, text }: Readonly<{ language: Language; text: string }>,
  { by, now }: Readonly<{ by: AuditActor; now: string }>,
): Promise<void> {
  await retryOnConflict(async () => {
    const organisation = await organisations.load(organisationId);
    if (organisation === null) return 'is_gone';
    const entry = entryOf({ organisationId, live: true }, 'settings.changed', by, now, 'additionalTexts');
    const saved = await organisations.save(withText(organisation, language, text), entry);
    return saved === 'saved' ? saved : 'conflict';
  });
}
