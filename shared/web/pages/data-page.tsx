import type { Recruiter } from '#shared/domain/check/check.ts';
import { mailtoOf } from '#shared/domain/contact/mailto.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Hold } from '#shared/domain/retention/hold.ts';
import type { DataAudience, DataTexts } from '#shared/i18n/data-handling/texts.ts';
import { formatDayYear } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { holdWords } from '#shared/i18n/hold-words.ts';
import { Notice } from '../components/notice.tsx';
import { renderPage } from '../frame/render-page.tsx';
import { personStyle } from '../generated/person-style.ts';
import type { HttpResponse } from '../http/http.ts';
import type { Reading } from '../http/reading.ts';

type DataPage = Readonly<{
  reading: Reading;
  /** From `loadDataTexts`. */
  texts: DataTexts;
  audience: DataAudience;
  organisation: Organisation;
  recruiter: Recruiter;
  /** What is noted of the reader when they begin or send. */
  noted: string;
  /** How long the reader was told that things are kept. */
  months: number;
  /** Where the reader sees, fetches and deletes what is kept of them; absent for whom nothing is. */
  own?: string;
  /** Why it is kept longer than that, and until when. */
  hold: Hold | null;
  /** Where the reader came from. */
  back: string;
}>;

/** That the data are kept longer than was told: why, until when, and who reads them. */
function HeldPart({
  reading,
  organisation,
  hold,
  texts,
}: Pick<DataPage, 'reading' | 'organisation' | 'hold' | 'texts'>) {
  if (hold === null) return null;
  const day = formatDayYear(hold.until, organisation.offsetChanges, reading.language);
  return (
    <Notice kind="warn" title={texts.held.title}>
      <p>{texts.held.text({ reason: holdWords[reading.language].reasons[hold.reason], day })}</p>
      <p>{texts.held.readers({ organisation: organisation.name })}</p>
    </Notice>
  );
}

/** How the data are handled, and the reader's rights: the link in every foot. */
export function dataPage(page: DataPage): HttpResponse {
  const { reading, texts, audience, organisation, recruiter, noted, months, own, hold, back } = page;
  const { disclosureText } = organisation;
  const names = { organisation: organisation.name, recruiter: keepTogether(recruiter.name) };
  return renderPage(
    { title: texts.title, reading, organisation, style: personStyle },
    <main id="main" class="flow">
      <h1>{texts.title}</h1>
      <p class="lead">
        {texts.responsible(names)} <a href={mailtoOf(recruiter.email)}>{recruiter.email}</a>
      </p>
      <HeldPart reading={reading} organisation={organisation} hold={hold} texts={texts} />
      <h2>{texts.what.heading}</h2>
      <p>
        {texts.what.text[audience]} {noted}
      </p>
      <h2>{texts.why.heading}</h2>
      <p>{texts.why.text}</p>
      <h2>{texts.readers.heading}</h2>
      <p>{texts.readers.text[audience]}</p>
      <h2>{texts.kept.heading}</h2>
      <p>
        {texts.kept.text({ months })} {reading.texts.keptLonger}
      </p>
      <h2>{texts.rights.heading}</h2>
      <p>{texts.rights.text}</p>
      {own === undefined ? null : (
        <p>
          <a class="tap" href={own}>
            {reading.texts.ownData}
          </a>
        </p>
      )}
      <p>{texts.rights.authority}</p>
      {disclosureText === null ? null : (
        <>
          <h2>{texts.more}</h2>
          <p class="own-lines">{disclosureText}</p>
        </>
      )}
      <p>
        <a class="tap" href={back}>
          {reading.texts.goBack}
        </a>
      </p>
    </main>,
  );
}
