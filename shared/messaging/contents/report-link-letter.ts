import { fullName } from '#shared/domain/check/referee.ts';
import type { ReportLink } from '#shared/domain/report/report-link.ts';
import { recruiterMailTexts } from '#shared/i18n/recruiter/mails.ts';
import { button, letter, paragraph, toColleague, type WriteContent } from './letter.ts';

const careOf = (access: ReportLink['access']): 'care' | 'code' | 'codeDomain' => {
  if (access === undefined) return 'care';
  return access === 'named' ? 'code' : 'codeDomain';
};

/** To the named reader of a report link. */
export const reportLinkLetter: WriteContent = (facts, texts) => {
  const words = recruiterMailTexts[facts.language].reportLink;
  const about = {
    candidate: fullName(facts.candidate),
    sender: facts.recruiter,
    organisation: facts.organisation,
    day: facts.reportLink === null ? '' : facts.day(facts.reportLink.expiresAt),
  };
  return letter(
    { to: toColleague(facts.reportLink?.name ?? ''), subject: words.subject(about) },
    [
      paragraph(words.text(about)),
      button(words.button, facts, texts),
      paragraph(words[careOf(facts.reportLink?.access)]),
    ],
    facts,
    texts,
  );
};
