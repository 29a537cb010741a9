import { mailtoOf } from '#shared/domain/contact/mailto.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { ExpiredTexts } from '#shared/i18n/common/texts.ts';
import { formatDayYear } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { Facts } from '../components/lists.tsx';
import { Ring } from '../components/ring.tsx';
import type { HttpResponse } from '../http/http.ts';
import type { Reading } from '../http/reading.ts';
import { messagePage } from './message-page.tsx';

type Expired = Readonly<{
  reading: Reading;
  organisation: Organisation;
  /** When the link stopped, RFC 3339. */
  stoppedAt: string;
  recruiter: Readonly<{ name: string; email: string }>;
}>;

/** A report link whose thirty days are over, or that was withdrawn. Never says whose report it was. */
export function expiredReportPage({ reading, organisation, stoppedAt, recruiter }: Expired): HttpResponse {
  const texts: ExpiredTexts = reading.texts.expired;
  const day = formatDayYear(stoppedAt, organisation.offsetChanges, reading.language);
  return messagePage(
    {
      status: 410,
      reading,
      organisation,
      title: texts.title,
      lead: texts.lead({ day }),
      symbol: <Ring status="expired" counts={{ answered: 0, expected: 1 }} size={64} />,
      foot: texts.foot,
    },
    <>
      <p>{texts.text}</p>
      <Facts
        facts={[
          { label: reading.texts.recruiter, value: keepTogether(recruiter.name) },
          { label: reading.texts.mail, value: <a href={mailtoOf(recruiter.email)}>{recruiter.email}</a> },
        ]}
      />
      <p class="small quiet">{texts.recruiterHint({ organisation: organisation.name })}</p>
    </>,
  );
}
