import type { QuestionTemplate } from './question-template.ts';

/** As `builtInTemplate`. The templates' texts are large, so they are read when the first is asked for. */
export async function findTemplate(id: string, version?: number): Promise<QuestionTemplate | null> {
  const { builtInTemplate } = await import('./built-in-templates.ts');
  return builtInTemplate(id, version);
}
