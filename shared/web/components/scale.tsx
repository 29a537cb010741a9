import type { QuestionOf } from '#shared/domain/templates/question-template.ts';
import type { FieldProps } from './field-parts.tsx';
import { Group } from './group.tsx';
import { Pick, pickId } from './picks.tsx';

type Props = Omit<FieldProps, 'id'> &
  Readonly<{
    max: QuestionOf<'scale'>['max'];
    ends: Readonly<{ low: string; high: string }>;
    /** `1` to `max`, `cannot_judge`, or empty. */
    value: string;
    cannotJudge: string;
    spacing?: 'normal' | 'tight' | 'first';
    number?: string | null;
    lang?: string;
  }>;

/** Points in a row with the ends' labels above, and "cannot judge" below, as large. No default. */
export function Scale({ max, ends, value, cannotJudge, ...group }: Props) {
  const points = Array.from({ length: max }, (_, index) => String(index + 1));
  const endOf = (index: number): string | null => (index === 0 ? ends.low : index === max - 1 ? ends.high : null);
  return (
    <Group {...group} firstId={pickId(group.name, 0)}>
      <div class="ends" aria-hidden="true">
        <span>{ends.low}</span> <span>{ends.high}</span>
      </div>
      <div class={max === 10 ? 'scale scale-10' : 'scale'}>
        {points.map((point, index) => (
          <div class="pt" key={point}>
            <input
              class="dot"
              type="radio"
              name={group.name}
              id={pickId(group.name, index)}
              value={point}
              checked={value === point}
            />
            <label for={pickId(group.name, index)}>
              {point}
              {endOf(index) === null ? null : <span class="vh"> {endOf(index)}</span>}
            </label>
          </div>
        ))}
      </div>
      <Pick
        kind="radio"
        name={group.name}
        id={`${group.name}-0`}
        option={{ value: 'cannot_judge', text: cannotJudge }}
        checked={value === 'cannot_judge'}
      />
    </Group>
  );
}
