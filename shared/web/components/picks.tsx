import type { FieldProps } from './field-parts.tsx';
import { Group } from './group.tsx';

export type PickOption = Readonly<{ value: string; text: string; note?: string | null; lang?: string }>;

type PickProps = Readonly<{
  kind: 'radio' | 'checkbox';
  name: string;
  id: string;
  option: PickOption;
  checked: boolean;
}>;

/** One choice: the whole row is the target. */
export const Pick = ({ kind, name, id, option, checked }: PickProps) => (
  <div class="pick">
    <input
      class={kind === 'radio' ? 'dot' : 'box'}
      type={kind}
      name={name}
      id={id}
      value={option.value}
      checked={checked}
    />
    <label for={id} lang={option.lang}>
      {option.text}
      {option.note === undefined || option.note === null ? null : <span>{option.note}</span>}
    </label>
  </div>
);

/** id of a group's control number `index` (from 0). */
export const pickId = (name: string, index: number): string => `${name}-${index + 1}`;

type Props = Omit<FieldProps, 'id'> &
  Readonly<{
    kind: 'radio' | 'checkbox';
    options: readonly PickOption[];
    /** Values that are chosen; at most one of a radio group. */
    chosen: readonly string[];
    spacing?: 'normal' | 'tight' | 'first';
    number?: string | null;
    lang?: string;
  }>;

/** A question with choices. No default. */
export function Picks({ kind, options, chosen, ...group }: Props) {
  return (
    <Group {...group} firstId={pickId(group.name, 0)}>
      {options.map((option, index) => (
        <Pick
          key={option.value}
          kind={kind}
          name={group.name}
          id={pickId(group.name, index)}
          option={option}
          checked={chosen.includes(option.value)}
        />
      ))}
    </Group>
  );
}
