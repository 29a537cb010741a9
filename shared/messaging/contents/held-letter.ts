import { fullName } from '#shared/domain/check/referee.ts';
import { letter, paragraph, signature, toPerson, type WriteContent } from './letter.ts';

/** To one of those whom a check is about: it is kept longer than they were told; their page says why. */
export const heldLetter: WriteContent = (facts, texts) => {
  const { check, candidate, referee, organisation } = facts;
  const words = texts.held;
  const day = facts.date(check.hold?.until ?? facts.sentAt);
  return letter(
    { to: toPerson(referee ?? candidate), subject: words.subject({ organisation }) },
    [
      paragraph(
        referee === null
          ? words.toCandidate({ organisation, day })
          : words.toReferee({ organisation, candidate: fullName(candidate), day }),
      ),
      paragraph(words.readers),
      { kind: 'button', label: words.button, url: `${facts.url}/data`, writeAddress: texts.writeAddress },
      ...signature(facts, texts),
    ],
    facts,
    texts,
  );
};
