import type { ReaderProofs, ReaderState } from '#shared/domain/ports/proof-store.ts';
import { maskEmail } from '#shared/domain/subjects/own-data.ts';
import type { ReaderTexts } from '#shared/i18n/reader/texts.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import { linkIn, type Reading } from '#shared/web/http/reading.ts';
import type { ReportPlace } from '../open-report.ts';

/** Somebody with a report link that asks for a code, who has shown none. */
export type ReaderVisit = Readonly<{
  proofs: ReaderProofs;
  request: HttpRequest;
  reading: Reading;
  texts: ReaderTexts;
  place: ReportPlace;
  state: ReaderState;
  now: string;
}>;

export const proofPlaceOf = ({ file, link }: Pick<ReportPlace, 'file' | 'link'>) => ({
  organisationId: file.check.organisationId,
  checkId: file.check.id,
  person: link.id,
});

/** An address of these pages, in the language that the reader picked. */
export const readerLink = ({ reading, place }: Pick<ReaderVisit, 'reading' | 'place'>, path = ''): string =>
  linkIn(reading, `${place.base}${path}`);

/** The address that the link is for, as far as it is shown; null of a link for a domain. */
export const maskedAddress = ({ link }: Pick<ReportPlace, 'link'>): string | null =>
  link.access === 'named' && link.email !== undefined ? maskEmail(link.email) : null;
