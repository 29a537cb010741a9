import type { AuditAct } from '#shared/domain/audit/audit-acts.ts';
import { entryOf } from '#shared/domain/audit/audit-entry.ts';
import type { Language } from '#shared/domain/language.ts';
import { settledLanguages } from '#shared/domain/presets/settled-languages.ts';
import { releaseOf, restOf } from '#shared/domain/templates/drafts/publish-draft.ts';
import type { TemplateDraft } from '#shared/domain/templates/drafts/template-draft.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { readDraft } from '#shared/web/requests/read-draft.ts';
import { type Editing, nextVersion } from './editing.ts';

export const entryBy = ({ visit, id }: Pick<Editing, 'visit' | 'id'>, act: AuditAct) =>
  entryOf({ organisationId: visit.organisation.id, live: true }, act, visit.actor, visit.now, id);

/** The languages in which new checks are made with it now. */
export async function languagesInUse({ ports, visit, id }: Editing): Promise<readonly Language[]> {
  const presets = await (await ports.openPresets()).list(visit.organisation.id);
  return settledLanguages(visit.organisation, presets, id);
}

/** The version that the draft would become. Null while something stands in its way. */
export function versionOf(editing: Editing): QuestionTemplate | null {
  const read = readDraft(editing.content);
  return 'errors' in read ? null : { ...read.content, id: editing.id, version: nextVersion(editing) };
}

/** Languages that the settings use, and that the version would lack. */
export const languagesMissed = async (editing: Editing, version: QuestionTemplate): Promise<readonly Language[]> =>
  (await languagesInUse(editing)).filter((language) => !version.languages.includes(language));

/** Makes the draft the next version. `seen`: the draft's revision that somebody looked at. */
export async function publish(
  editing: Editing,
  draft: TemplateDraft,
  { template, note, seen }: Readonly<{ template: QuestionTemplate; note: string | null; seen: number }>,
): Promise<'published' | 'changed_meanwhile'> {
  const { visit, drafts } = editing;
  if (draft.revision !== seen) return 'changed_meanwhile';
  const { signOff: _before, ...unsigned } = template;
  const signed = draft.signOff === null ? unsigned : { ...unsigned, signOff: draft.signOff };
  const release = releaseOf(draft, template.version, note, { by: visit.actor, at: visit.now });
  const left = { revision: seen, rest: restOf(draft, template) };
  return drafts.publish(visit.organisation.id, signed, release, left, entryBy(editing, 'template.published'));
}
