import type { CheckFile } from '../check/check-file.ts';
import type { LinkMaker } from '../ports/link-store.ts';
import { opensReport } from '../retention/hold.ts';

/** Where the report is read, by the link that came with the first answer; null while there is none that works. */
export function reportAddress({ check, reportLinks }: CheckFile, links: LinkMaker, now: string): string | null {
  const link = reportLinks.find((each) => each.name === null && opensReport(check, each, now));
  if (link === undefined) return null;
  const { id: checkId, organisationId } = check;
  return links.urlOf({
    purpose: 'report',
    organisationId,
    checkId,
    person: link.id,
    generation: link.linkGeneration,
    keyVersion: check.linkKeyVersion,
  });
}
