import type { Draft } from '#shared/domain/questionnaire/answer.ts';
import { formatClock } from '#shared/i18n/dates.ts';
import { Actions, Button, LinkButton } from '#shared/web/components/blocks.tsx';
import { Icon } from '#shared/web/components/icon.tsx';
import { partNumber, pathOf, type Step, stepBefore } from '../steps.ts';
import { linkTo, type Visit } from '../visit.ts';

type Props = Readonly<{ visit: Visit; step: Step; forReview: boolean }>;

function backOf({ visit, step, forReview }: Props): Readonly<{ text: string; href: string }> {
  const { question } = visit.texts;
  if (forReview) return { text: question.backToReview, href: linkTo(visit, '/review') };
  const before = stepBefore(visit, step);
  if (before === null) return { text: question.backToStart, href: linkTo(visit) };
  return { text: question.backToPart({ part: partNumber(visit, before) }), href: linkTo(visit, pathOf(before)) };
}

/** Whoever has only begun has nothing that is saved. */
const isWritten = ({ relation, typedRelation, answers }: Draft): boolean =>
  relation !== null || typedRelation !== undefined || Object.keys(answers).length > 0;

/** Save and go on, save and leave, back; and what is saved already. The script writes its own line there. */
export function PartActions(props: Props) {
  const { visit, forReview } = props;
  const { draft, organisation, reading } = visit;
  const { question } = visit.texts;
  const back = backOf(props);
  const clock =
    draft === null || !isWritten(draft)
      ? null
      : formatClock(draft.savedAt, organisation.offsetChanges, reading.language);
  return (
    <>
      <Actions>
        <Button kind="main" text={forReview ? question.saveChange : question.save} />
        <LinkButton kind="text" text={back.text} href={back.href} />
        {forReview ? null : <Button kind="text" text={question.later} name="later" value="1" />}
      </Actions>
      {clock === null ? (
        <p class="small quiet" data-saved aria-live="polite">
          {question.keptHere}
        </p>
      ) : (
        <p class="saved">
          <Icon name="check" />{' '}
          <span data-saved aria-live="polite">
            {question.saved({ clock })}
          </span>
        </p>
      )}
    </>
  );
}
