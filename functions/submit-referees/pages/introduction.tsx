import type { ComponentChildren } from 'preact';
import { visibleTitle } from '#shared/domain/check/check.ts';
import { countReferees, minutesToName } from '#shared/domain/check/counts.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import { monthsToldTo } from '#shared/domain/retention/promises.ts';
import { formatDay } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { Details } from '#shared/web/components/blocks.tsx';
import { Facts } from '#shared/web/components/lists.tsx';
import { type CandidateView, recruiterName } from '../candidate-view.ts';
import type { QuestionsAsked } from '../questions-for.ts';

/** The text with this part of it in bold; plain when the part is null or not in it. */
function withBold(text: string, part: string | null): ComponentChildren {
  const at = part === null ? -1 : text.indexOf(part);
  if (part === null || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b>{part}</b>
      {text.slice(at + part.length)}
    </>
  );
}

/** Who asks, for what, by when, what happens then and how long it is kept: before the first field. */
export function Introduction({ view, asked }: Readonly<{ view: CandidateView; asked: QuestionsAsked }>) {
  const { texts, organisation, file, reading } = view;
  const { check } = file;
  const title = visibleTitle(check);
  const recruiter = recruiterName(view);
  const { minutes, questions } = asked;
  const count = Math.max(1, countReferees(check, file.referees).remainingToSubmit);
  const { candidate } = check;
  const names = { name: keepTogether(candidate.firstName), fullName: keepTogether(fullName(candidate)) };
  const lead = texts.lead({ ...names, recruiter, count, title });
  const extra = check.settings.additionalText;
  return (
    <div class="flow">
      <h1>{texts.title}</h1>
      <p class="lead">{withBold(lead, title)}</p>
      {extra === null || extra === '' ? null : (
        <div class="flow">
          <p>{texts.recruiterWrites({ recruiter })}</p>
          <p class="copy own-lines">{extra}</p>
        </div>
      )}
      <Facts
        facts={[
          {
            label: texts.time.label,
            value: texts.time.text({
              minutes: minutesToName(count),
              day: formatDay(check.submitBy, organisation.offsetChanges, reading.language),
            }),
          },
          { label: texts.afterwards.label, value: texts.afterwards.text },
          {
            label: texts.kept.label,
            value: `${texts.kept.text({ months: monthsToldTo(file, 'candidate', organisation.retentionMonths) })} ${reading.texts.keptLonger}`,
          },
        ]}
      />
      <p class="small quiet">{view.signals.noted.candidate}</p>
      <Details summary={texts.askFirst.summary}>
        <div class="flow small">
          <p>{texts.askFirst.intro}</p>
          <p class="copy">
            {texts.askFirst.text({
              organisation: organisation.name,
              recruiter,
              minutes,
              channel: check.settings.refereeChannel,
            })}
          </p>
        </div>
      </Details>
      {questions.length === 0 ? null : (
        <Details summary={texts.questions.summary}>
          <div class="flow small">
            <p>{texts.questions.intro({ count: questions.length, minutes })}</p>
            <ol class="list" lang={asked.language === reading.language ? undefined : asked.language}>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </div>
        </Details>
      )}
    </div>
  );
}
