import { fullName } from '#shared/domain/check/referee.ts';
import { button, letter, paragraph, signature, toColleague, toPerson, type WriteContent } from './letter.ts';

/** To the recruiter: what is objected to is deleted or kept, as they decide. */
export const objectionNotice: WriteContent = (facts, texts) => {
  const words = texts.objection;
  const candidate = fullName(facts.candidate);
  const { about, check } = facts;
  const person = about === null ? candidate : fullName(about);
  const { objection } = about ?? check;
  const day = facts.date(objection?.decideBy ?? facts.sentAt);
  return letter(
    { to: toColleague(facts.recruiter), subject: words.subject({ person }) },
    [
      paragraph(about === null ? words.byCandidate({ candidate, day }) : words.byReferee({ person, candidate, day })),
      button(words.decide, facts, texts),
    ],
    facts,
    texts,
  );
};

/** To the one who objected: what the employer has decided. */
export const objectionAnswer: WriteContent = (facts, texts) => {
  const { check, candidate, referee, organisation } = facts;
  const words = texts.objection;
  const isKept = (referee ?? check).objection?.keptFor != null;
  const deleted = referee === null ? words.checkDeleted : words.answersDeleted;
  return letter(
    { to: toPerson(referee ?? candidate), subject: words.answer },
    [
      paragraph((isKept ? words.kept : deleted)({ organisation })),
      { kind: 'button', label: words.button, url: `${facts.url}/data`, writeAddress: texts.writeAddress },
      ...signature(facts, texts),
    ],
    facts,
    texts,
  );
};
