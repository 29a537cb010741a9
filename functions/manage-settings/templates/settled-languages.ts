import type { Language } from '#shared/domain/language.ts';
import { settledLanguages as settledIn } from '#shared/domain/presets/settled-languages.ts';
import { type Asked, ownerOf } from '../asked.ts';

/** The languages in which the organisation's settings, or a preset, make new checks with this template. */
export async function settledLanguages(asked: Asked, id: string): Promise<readonly Language[]> {
  const [organisation, presets] = await Promise.all([
    ownerOf(asked),
    asked.ports.presets.list(asked.key.organisationId),
  ]);
  return settledIn(organisation, presets, id);
}
