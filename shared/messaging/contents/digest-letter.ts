import { isWithoutAnswers } from '#shared/domain/check/check.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { fullName } from '#shared/domain/check/referee.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { Digest } from '#shared/domain/ports/courier.ts';
import type { Called, Need } from '#shared/domain/queue/need-of.ts';
import { formatDay, formatDayTime } from '#shared/i18n/dates.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { joinNames } from '#shared/i18n/join-names.ts';
import type { MessageTexts } from '#shared/i18n/messages/texts.ts';
import { loadDeskTexts } from '#shared/i18n/recruiter/desk/load.ts';
import type { DeskTexts } from '#shared/i18n/recruiter/desk/texts.ts';
import { digestTexts } from '#shared/i18n/recruiter/digest.ts';
import type { MailBlock, MailContent } from '../mail/mail-content.ts';
import { paragraph, toColleague } from './letter.ts';

type Facts = Digest & Readonly<{ organisation: Organisation; texts: MessageTexts; baseUrl: string; now: string }>;

/** So many stand in the mail; the others are counted, and behind the link. */
const mostLines = 6;

function needLine(need: Need, { check }: CheckFile, organisation: Organisation, texts: DeskTexts): string {
  const { needs } = texts.overview;
  const { offsetChanges, language } = organisation;
  const day = (time: string): string => formatDay(time, offsetChanges, language);
  const call = ({ referee, call: booked }: Called) => ({
    referee: keepTogether(fullName(referee)),
    caller: keepTogether(booked.handler.name),
    when: formatDayTime(booked.at, offsetChanges, language),
  });
  switch (need.kind) {
    case 'objection':
      return needs.objection({ name: keepTogether(need.name), day: day(need.day) });
    case 'expired':
      return needs.expired(need);
    case 'nothing_sent':
      return needs.nothingSent;
    case 'ends_by_itself':
      return needs.endsByItself({ day: day(need.day) });
    case 'to_send':
      return needs.toSend(need);
    case 'candidate_unreachable':
      return needs.candidateUnreachable({ firstName: check.candidate.firstName });
    case 'referees_unreachable': {
      const names = need.referees.map((referee) => keepTogether(fullName(referee)));
      return needs.refereeUnreachable({ names: joinNames(names, texts.and), count: names.length });
    }
    case 'last_day_soon':
      return needs.lastDaySoon({ day: day(need.day), persons: need.persons });
    case 'nobody_missing':
      return needs.nobodyMissing;
    case 'call_proposed':
      return needs.callProposed(call(need.called));
    case 'call_soon':
      return needs.callSoon(call(need.called));
    case 'call_to_write':
      return needs.callToWrite(call(need.called));
    case 'caller_unreachable':
      return needs.callerUnreachable(call(need.called));
  }
}

/** How a check ended, as the mail about it alone would be called. */
function endedLine({ check }: CheckFile, { recruiterNotices }: MessageTexts): string {
  const candidate = keepTogether(fullName(check.candidate));
  if (check.status === 'expired') return recruiterNotices.expired.subject({ candidate });
  if (check.status === 'failed') return recruiterNotices.failed.subject({ candidate });
  if (check.status !== 'declined') return recruiterNotices.erased.subject({ candidate });
  const ending = isWithoutAnswers(check) ? 'withdrawn' : 'declinedByCandidate';
  return recruiterNotices[ending].subject({ candidate });
}

/** A recruiter's mail of the morning: one screen, whatever there is. No answers, and no link that opens without signing in. */
export async function digestLetter(facts: Facts): Promise<MailContent> {
  const { file, needs, ended, way, organisation, texts, baseUrl, now } = facts;
  const { language } = organisation;
  const words = digestTexts[language];
  const desk = await loadDeskTexts(language);
  const home = `${baseUrl}/o/${organisation.id}`;
  const shown = needs.slice(0, mostLines);
  const told = ended.slice(0, mostLines);
  const lines: readonly MailBlock[] = [
    ...(needs.length === 0 ? [] : [paragraph(words.needs)]),
    ...shown.map((each) =>
      paragraph(
        `${keepTogether(fullName(each.file.check.candidate))}: ${needLine(each.need, each.file, organisation, desk)}.`,
      ),
    ),
    ...(needs.length > shown.length ? [paragraph(words.more({ count: needs.length - shown.length }))] : []),
    ...told.map((each) => paragraph(`${endedLine(each, texts)}.`)),
    ...(ended.length > told.length ? [paragraph(words.more({ count: ended.length - told.length }))] : []),
  ];
  return {
    language,
    subject: words.subject({ count: needs.length }),
    organisation: organisation.name,
    blocks: [
      paragraph(texts.greeting(toColleague(file.check.recruiter.name))),
      paragraph(words.lead({ when: formatDayTime(now, organisation.offsetChanges, language) })),
      ...lines,
      { kind: 'button', label: words.button, url: `${home}/checks`, writeAddress: texts.writeAddress },
      ...(way === 0 ? [] : [paragraph(words.way({ count: way }))]),
      { kind: 'links', heading: words.why, links: [{ text: words.choose, url: `${home}/sessions` }] },
    ],
  };
}
