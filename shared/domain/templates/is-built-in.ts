/** Templates that every organisation has, in the order in which they are listed. */
export const builtInIds: readonly string[] = ['tpl_short', 'tpl_standard', 'tpl_leader', 'tpl_facts'];

/** Told by the id alone, so that nobody needs the templates' texts to know. */
export const isBuiltIn = (id: string): boolean => builtInIds.includes(id);
