import { fullName } from '#shared/domain/check/referee.ts';
import { objectedHeldUntil } from '#shared/domain/retention/deletion-times.ts';
import { button, letter, paragraph, signature, toColleague, toPerson, type WriteContent } from './letter.ts';

/** To the recruiter: what is objected to is deleted or kept, as they decide. */
export const objectionNotice: WriteContent = (facts, texts) => {
  const words = texts.objection;
  const candidate = fullName(facts.candidate);
  const { about, check } = facts;
  const person = about === null ? candidate : fullName(about);
  const { objection } = about ?? check;
  const day = facts.date(objection?.decideBy ?? facts.sentAt);
  const heldUntil = objection === undefined ? null : objectedHeldUntil(check, objection, facts.sentAt);
  const until = heldUntil === null ? null : facts.date(heldUntil);
  const byCandidate =
    until === null ? words.byCandidate({ candidate, day }) : words.byCandidateHeld({ candidate, day, until });
  const of = { person, candidate, day };
  const byReferee = until === null ? words.byReferee(of) : words.byRefereeHeld({ ...of, until });
  return letter(
    { to: toColleague(facts.recruiter), subject: words.subject({ person }) },
    [paragraph(about === null ? byCandidate : byReferee), button(words.decide, facts, texts)],
    facts,
    texts,
  );
};

/** To the one who objected: what the employer has decided. */
export const objectionAnswer: WriteContent = (facts, texts) => {
  const { check, candidate, referee, organisation } = facts;
  const words = texts.objection;
  const { objection } = referee ?? check;
  const isKept = objection?.keptFor != null;
  const heldUntil = objection === undefined || isKept ? null : objectedHeldUntil(check, objection, facts.sentAt);
  const deleted = referee === null ? words.checkDeleted : words.answersDeleted;
  const answer =
    heldUntil === null
      ? (isKept ? words.kept : deleted)({ organisation })
      : words.afterHold({ organisation, day: facts.date(heldUntil) });
  return letter(
    { to: toPerson(referee ?? candidate), subject: words.answer },
    [
      paragraph(answer),
      { kind: 'button', label: words.button, url: `${facts.url}/data`, writeAddress: texts.writeAddress },
      ...signature(facts, texts),
    ],
    facts,
    texts,
  );
};
