import { sameValue } from '#shared/domain/questionnaire/fingerprint.ts';
import { firstValue, type PostedFields } from '#shared/domain/questionnaire/posted-fields.ts';
import { postedRelation, readRelation, relationFieldNames } from '#shared/domain/questionnaire/read-relation.ts';
import { cutText } from '#shared/domain/text/clean-text.ts';
import { monthIn } from '#shared/domain/zones/zone-time.ts';
import { formatClock } from '#shared/i18n/dates.ts';
import { autosaved } from '#shared/web/forms/autosaved.ts';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue, isAutosave } from '#shared/web/forms/form-body.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { relationErrors } from '../fields/relation-errors.ts';
import { relationFingerprint, relationPage, storedRelation } from '../pages/relation-page.tsx';
import type { AnswerPorts } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { againIfEdited } from './again-if-edited.ts';
import { refusedPage } from './refused-page.ts';
import { saveWritten } from './save-written.ts';
import { goingOf, whereNext } from './where-next.ts';

const longestTyped = 400;

const typedOf = (fields: PostedFields): Readonly<Record<string, string>> =>
  Object.fromEntries(relationFieldNames.map((name) => [name, cutText(firstValue(fields, name), longestTyped)]));

/** Takes in the referee's account of the relation; one that is not whole is kept as it was typed. */
export async function saveRelation(ports: AnswerPorts, visit: Visit, form: FormValues): Promise<HttpResponse> {
  const typed = typedOf(form);
  const { organisation, now } = visit;
  const { relation, faults } = readRelation(postedRelation(form), {
    offered: organisation.relationshipTypes,
    thisMonth: monthIn(organisation.offsetChanges, now),
  });
  const { after, isConflict } = await againIfEdited(ports, visit, async (current) => {
    const isSame = sameValue(typed, typedOf(storedRelation(current)));
    const isEdited = fieldValue(form, 'fingerprint') !== relationFingerprint(current);
    if (isSame || isEdited) return { after: current, isConflict: !isSame };
    const kept = relation === null ? { relation, typedRelation: typed } : { relation };
    const saved = await saveWritten(ports, current, { ...current.written, ...kept });
    return saved === 'edited_meanwhile' ? saved : { after: saved, isConflict: false };
  });
  if (after === null) return refusedPage(visit);
  if (isAutosave(form)) {
    const clock = formatClock(
      after.draft?.savedAt ?? after.now,
      after.organisation.offsetChanges,
      after.reading.language,
    );
    const fingerprint = isConflict ? fieldValue(form, 'fingerprint') : relationFingerprint(after);
    return autosaved({ saved: after.texts.question.saved({ clock }), fingerprint });
  }
  const going = goingOf(form);
  const errors = going.later ? noErrors : relationErrors(after, faults);
  if (isConflict || errors.length > 0) {
    return relationPage(after, { forReview: going.forReview, returned: { fields: form, errors, isConflict } });
  }
  return whereNext(after, { kind: 'relation' }, going);
}
