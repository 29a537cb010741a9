import { readsPerPage } from '#shared/domain/limits.ts';
import type { TemplateSummary } from '#shared/domain/ports/template-store.ts';
import type { Ports } from '../ports.ts';
import type { Visit } from '../visit.ts';

/** What lists and choices say of a template. */
export type OfferedTemplate = Pick<TemplateSummary, 'id' | 'version' | 'name' | 'languages' | 'minutes' | 'questions'>;

/** Built-in templates' texts are large, and only pages about templates need them. */
export async function builtInOffered(): Promise<readonly OfferedTemplate[]> {
  const { builtInTemplates } = await import('#shared/domain/templates/built-in-templates.ts');
  return builtInTemplates.map((each) => ({ ...each, questions: each.questions.length }));
}

const mostPages = 10;

/** Every template that can be chosen, built-in ones first. A list of more than a thousand is no use to anybody. */
export async function allOffered(
  { templates }: Pick<Ports, 'templates'>,
  visit: Visit,
): Promise<readonly OfferedTemplate[]> {
  const found: OfferedTemplate[] = [...(await builtInOffered())];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const own = await templates.list(visit.organisation.id, { limit: readsPerPage, after });
    found.push(...own.templates);
    after = own.after;
    if (after === null) break;
  }
  return found;
}
