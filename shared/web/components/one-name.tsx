import { Pick } from './picks.tsx';

type Props = Readonly<{ name: string; text: string; isOne: boolean }>;

/** Below the fields of a name: whoever has one name has no last name to write. */
export const OneName = ({ name, text, isOne }: Props) => (
  <div class="field">
    <Pick kind="checkbox" name={name} id={name} option={{ value: 'yes', text }} checked={isOne} />
  </div>
);
