import { createHash } from 'node:crypto';
import type { Check } from '#shared/domain/check/check.ts';
import type { ReportDocument } from './describe/report-document.ts';

/** Raise it when the same words are drawn in another way, so that no PDF of the old kind is served. */
const drawing = 1;

/**
 * Where the PDF of exactly this content stands. Two that build it at once write the same object, and a correction makes
 * another one.
 */
export function reportKey(check: Check, report: ReportDocument, brand: string | null): string {
  const hash = createHash('sha256').update(JSON.stringify({ drawing, report, brand }));
  return `${check.organisationId}/${check.id}/${hash.digest('base64url')}.pdf`;
}
