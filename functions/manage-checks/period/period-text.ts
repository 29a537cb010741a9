import type { Language } from '#shared/domain/language.ts';
import { addSeconds } from '#shared/domain/time.ts';
import type { OffsetChange } from '#shared/domain/zones/zone-time.ts';
import { formatDate } from '#shared/i18n/dates.ts';
import type { DeletionTexts } from '#shared/i18n/recruiter/deletions/texts.ts';
import type { Period } from './read-period.ts';

type In = Readonly<{ zone: readonly OffsetChange[]; language: Language; texts: DeletionTexts['period'] }>;

/** From when to when, both days counted in. */
export function periodText({ from, until }: Period, { zone, language, texts }: In): string {
  const first = from === null ? null : formatDate(from, zone, language);
  const last = until === null ? null : formatDate(addSeconds(until, -1), zone, language);
  if (first !== null && last !== null) return texts.between({ from: first, to: last });
  if (first !== null) return texts.since({ day: first });
  return last === null ? texts.whole : texts.until({ day: last });
}
