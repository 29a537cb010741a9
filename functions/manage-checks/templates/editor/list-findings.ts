import { findInTemplate } from '#shared/domain/guard/find-in-template.ts';
import type { TemplateSummary } from '#shared/domain/ports/template-store.ts';
import { loadEditorTexts } from '#shared/i18n/recruiter/editor/load.ts';
import type { Ports } from '../../ports.ts';
import type { Visit } from '../../visit.ts';

/** A list reads so much of its templates at most; the rest say it on their own page. */
const mostBytes = 500_000;
const mostRemembered = 500;

/** By organisation, template and version: a version is never changed. */
const remembered = new Map<string, number>();

async function countOf(ports: Ports, organisationId: string, { id, version }: TemplateSummary): Promise<number> {
  const key = `${organisationId} ${id} ${version}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const template = await ports.templates.find(organisationId, id, version);
  const found = template === null ? [] : findInTemplate(template);
  const count = new Set(found.map(({ questionId, ground }) => `${questionId} ${ground}`)).size;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, count);
  return count;
}

function withinBytes(templates: readonly TemplateSummary[]): readonly TemplateSummary[] {
  let left = mostBytes;
  return templates.filter(({ bytes }) => {
    left -= bytes;
    return left >= 0;
  });
}

/** What the guard finds in an organisation's own templates, in words, by their ids. Of those without findings, nothing. */
export async function listFindings(
  ports: Ports,
  visit: Visit,
  own: readonly TemplateSummary[],
): Promise<ReadonlyMap<string, string>> {
  const texts = await loadEditorTexts(visit.reading.language);
  const counted = await Promise.all(
    withinBytes(own).map(
      async (template) => [template.id, await countOf(ports, visit.organisation.id, template)] as const,
    ),
  );
  return new Map(counted.flatMap(([id, count]) => (count === 0 ? [] : [[id, texts.findings({ count })]])));
}
