import type { TemplateStore } from '#shared/domain/ports/template-store.ts';
import { builtInIds } from '#shared/domain/templates/question-template.ts';
import type { ListedTemplate } from './custom-fields.ts';

/** No dialog can show more. */
const most = 200;

/** All that can be chosen: the built-in ones, then the organisation's own, the latest made first. */
export async function listTemplates(
  { find, list }: Pick<TemplateStore, 'find' | 'list'>,
  organisationId: string,
): Promise<readonly ListedTemplate[]> {
  const builtIn = await Promise.all(builtInIds.map((id) => find(organisationId, id)));
  const own: ListedTemplate[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<TemplateStore['list']>> = await list(organisationId, { limit: 50, after });
    own.push(...page.templates);
    after = page.after;
  } while (after !== null && own.length < most);
  return [
    ...builtIn.flatMap((each) => (each === null ? [] : [{ ...each, questions: each.questions.length }])),
    ...own.slice(0, most),
  ];
}
