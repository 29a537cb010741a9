import type { FindTemplate, TemplateStore, TemplateSummary } from '#shared/domain/ports/template-store.ts';
import { builtInTemplate } from '#shared/domain/templates/built-in-templates.ts';
import { bytesOfTemplate, isBuiltIn, type QuestionTemplate } from '#shared/domain/templates/question-template.ts';

/** For tests in which nobody has made a template. */
export const findBuiltIn: FindTemplate = (_, id, version) => Promise.resolve(builtInTemplate(id, version));

type Kept = Readonly<{ organisationId: string; versions: readonly QuestionTemplate[]; removed: boolean }>;

const newestOf = ({ versions }: Kept): QuestionTemplate | null => versions.at(-1) ?? null;

const summaryOf = (template: QuestionTemplate): TemplateSummary => {
  const { id, version, name, languages, minutes, questions } = template;
  return { id, version, name, languages, minutes, questions: questions.length, bytes: bytesOfTemplate(template) };
};

/** Templates in memory. */
export function fakeTemplateStore(): TemplateStore {
  const all = new Map<string, Kept>();
  const keyOf = (organisationId: string, id: string): string => `${organisationId} ${id}`;
  return {
    find: (organisationId, id, version) => {
      if (isBuiltIn(id)) return findBuiltIn(organisationId, id, version);
      const kept = all.get(keyOf(organisationId, id));
      if (kept === undefined) return Promise.resolve(null);
      if (version === undefined) return Promise.resolve(kept.removed ? null : newestOf(kept));
      return Promise.resolve(kept.versions.find((each) => each.version === version) ?? null);
    },
    list: (organisationId, { limit, after }) => {
      const own = [...all.values()]
        .filter((each) => each.organisationId === organisationId && !each.removed)
        .flatMap((each) => newestOf(each) ?? [])
        .toSorted((one, other) => (one.id < other.id ? 1 : -1))
        .filter(({ id }) => after === null || id < after);
      const page = own.slice(0, limit);
      return Promise.resolve({
        templates: page.map(summaryOf),
        after: own.length > limit ? (page.at(-1)?.id ?? null) : null,
      });
    },
    create: (organisationId, template) => {
      const key = keyOf(organisationId, template.id);
      if (all.has(key)) return Promise.resolve('exists');
      all.set(key, { organisationId, versions: [template], removed: false });
      return Promise.resolve('created');
    },
    saveVersion: (organisationId, template) => {
      const key = keyOf(organisationId, template.id);
      const kept = all.get(key);
      if (kept === undefined || kept.removed || newestOf(kept)?.version !== template.version - 1) {
        return Promise.resolve('changed_meanwhile');
      }
      all.set(key, { ...kept, versions: [...kept.versions, template] });
      return Promise.resolve('saved');
    },
    remove: (organisationId, id) => {
      const kept = all.get(keyOf(organisationId, id));
      if (kept === undefined || kept.removed) return Promise.resolve('not_found');
      all.set(keyOf(organisationId, id), { ...kept, removed: true });
      return Promise.resolve('removed');
    },
    restore: (organisationId, id) => {
      const kept = all.get(keyOf(organisationId, id));
      if (kept === undefined || !kept.removed) return Promise.resolve('not_found');
      all.set(keyOf(organisationId, id), { ...kept, removed: false });
      return Promise.resolve('restored');
    },
    findRemoved: (organisationId, id) => {
      const kept = all.get(keyOf(organisationId, id));
      const newest = kept?.removed === true ? newestOf(kept) : null;
      return Promise.resolve(newest === null ? null : summaryOf(newest));
    },
  };
}
