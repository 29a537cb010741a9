import { closesAt, isClosed, isWithoutAnswers } from '#shared/domain/check/check.ts';
import { countReferees, expiresAt, isConcludedEarly } from '#shared/domain/check/counts.ts';
import { hasAnswered, isAwaited, isGone } from '#shared/domain/check/referee.ts';
import { toBeAskedAt } from '#shared/domain/messages/going-out.ts';
import { isOutOfReach } from '#shared/domain/queue/need-of.ts';
import { dayOf, dayTimeOf, namesOf, timesOf } from '../overview/row-texts.ts';
import type { CheckView } from './check-view.ts';

/** The state of a check in one bold sentence and what follows from it. */
export type HeroSentence = Readonly<{ first: string; more: readonly string[] }>;

function underWay({ visit, file, texts }: CheckView): HeroSentence {
  const { check, referees } = file;
  const counts = countReferees(check, referees);
  const awaited = referees.filter((referee) => isAwaited(referee) && referee.invitedAt !== null);
  const lost = referees.filter(
    (referee) => referee.status === 'unreachable' || (isAwaited(referee) && isOutOfReach(file, referee.id)),
  );
  const reached = awaited.filter((referee) => !lost.includes(referee));
  const persons = counts.remainingToSubmit;
  const { hero } = texts;
  return {
    first: hero.answers(counts),
    more: [
      ...(reached.length > 0 ? [hero.waitingFor({ names: namesOf(visit, reached) })] : []),
      ...(lost.length > 0 ? [hero.outOfReach({ names: namesOf(visit, lost) })] : []),
      ...(persons > 0 ? [hero.toName({ firstName: check.candidate.firstName, persons })] : []),
    ],
  };
}

function complete({ visit, file, texts }: CheckView): HeroSentence {
  const { check, referees } = file;
  const counts = countReferees(check, referees);
  const { hero } = texts;
  const closed = isClosed(check, visit.now) || check.completedAt === null;
  return {
    first: isConcludedEarly(counts) ? hero.concludedEarly(counts) : hero.complete(counts),
    more: [closed ? hero.closed : hero.correctable({ day: dayOf(visit, closesAt(check.completedAt ?? '')) })],
  };
}

export function heroSentence(view: CheckView): HeroSentence {
  const { visit, file, texts } = view;
  const { check, referees } = file;
  const { hero } = texts;
  const { firstName } = check.candidate;
  const only = (first: string): HeroSentence => ({ first, more: [] });
  switch (check.status) {
    case 'accepted':
      return only(hero.accepted);
    case 'candidate_invited': {
      const later = toBeAskedAt(file.messages, 'candidate', timesOf(visit));
      if (later !== null) return only(hero.toBeAsked({ firstName, when: dayTimeOf(visit, later) }));
      const asked = hero.invited({ firstName, day: dayOf(visit, check.candidateAskedAt ?? check.createdAt) });
      return { first: asked, more: isOutOfReach(file, 'candidate') ? [hero.outOfReach({ names: firstName })] : [] };
    }
    case 'collecting':
      return underWay(view);
    case 'completed':
      return complete(view);
    case 'expired':
      return only(
        expiresAt(check, referees) === null ? hero.expiredUnasked : hero.expired(countReferees(check, referees)),
      );
    case 'declined': {
      if (isWithoutAnswers(check)) return only(hero.allWithdrawn);
      const allDeclined = referees.some((referee) => !isGone(referee) && referee.status === 'declined');
      return only(
        allDeclined && !referees.some(hasAnswered) ? hero.allDeclined : hero.candidateDeclined({ firstName }),
      );
    }
    case 'failed':
      return only(hero.failed);
    case 'cancelled':
      return only(hero.cancelled);
  }
}
