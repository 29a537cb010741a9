import type { FindTemplate } from '../ports/template-store.ts';
import type { QuestionTemplate } from './question-template.ts';
import { isRoleTemplate } from './roles/role-ids.ts';

/** What a copy is made of: any template that the organisation can choose, or one of those for a role. */
export async function findSource(
  { find }: Readonly<{ find: FindTemplate }>,
  organisationId: string,
  id: string,
): Promise<QuestionTemplate | null> {
  if (!isRoleTemplate(id)) return find(organisationId, id);
  const { roleTemplate } = await import('./roles/role-templates.ts');
  return roleTemplate(id);
}
