import type { ComponentChildren } from 'preact';

export type Fact = Readonly<{ label: string; value: ComponentChildren; note?: ComponentChildren }>;

/** Label over value on phones, beside it on wider windows. */
export const Facts = ({ facts }: Readonly<{ facts: readonly Fact[] }>) => (
  <dl class="facts facts-wide">
    {facts.map(({ label, value, note }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {value}
          {note === undefined ? null : <span>{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);

/** A way onward that says aloud what it is about: "Change<hidden> the details of Bo Ahl</hidden>". */
export type HiddenLink = Readonly<{ href: string; text: string; hidden: string }>;

export const LinkTo = ({ link, small }: Readonly<{ link: HiddenLink; small?: boolean }>) => (
  <a href={link.href} class={small === true ? 'small tap' : undefined}>
    {link.text}
    <span class="vh"> {link.hidden}</span>
  </a>
);

export type SummaryRow = Readonly<{
  key: string;
  term: ComponentChildren;
  lines: readonly ComponentChildren[];
  change: HiddenLink | null;
}>;

/** Rows with a way to change each. `names`: the terms are people. */
export const SummaryList = ({ rows, names }: Readonly<{ rows: readonly SummaryRow[]; names?: boolean }>) => (
  <dl class={names === true ? 'sum sum-names' : 'sum'}>
    {rows.map(({ key, term, lines, change }) => (
      <div key={key}>
        <dt>{term}</dt>
        {lines.map((line, index) => (
          <dd key={String(index)}>{line}</dd>
        ))}
        {change === null ? null : (
          <dd class="go">
            <LinkTo link={change} />
          </dd>
        )}
      </div>
    ))}
  </dl>
);

export type Way = Readonly<{ href: string; title: string; note: string }>;

/** Equal alternatives with what each means; the whole row is the target. */
export const Ways = ({ ways }: Readonly<{ ways: readonly Way[] }>) => (
  <ul class="ways">
    {ways.map(({ href, title, note }) => (
      <li key={href}>
        <a href={href}>
          <span>
            <b>{title}</b>
            <span>{note}</span>
          </span>
        </a>
      </li>
    ))}
  </ul>
);
