import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** What most readers do not need. Never an error, the time it takes, who reads, or how long it is kept. */
export const Details = ({ summary, children }: Readonly<{ summary: string; children: ComponentChildren }>) => (
  <details class="more">
    <summary>
      <span>{summary}</span>
    </summary>
    {children}
  </details>
);

export const Card = ({ children }: Readonly<{ children: ComponentChildren }>) => (
  <section class="card">{children}</section>
);

/** A noun beside a name. */
export const Tag = ({ kind = 'plain', text }: Readonly<{ kind?: 'plain' | 'status' | 'warn'; text: string }>) => (
  <span class={kind === 'plain' ? 'tag' : `tag tag-${kind}`}>{text}</span>
);

/** How far one has come: thick for done and current. The words beside it say the same. */
export const Bar = ({ done, of }: Readonly<{ done: number; of: number }>) => (
  <div class="bar" aria-hidden="true">
    {Array.from({ length: of }, (_, index) => (
      <i key={index} class={index < done ? 'on' : undefined} />
    ))}
  </div>
);

/** That something is saved, on the page after a post. */
export const Saved = ({ text }: Readonly<{ text: string }>) => (
  <p class="saved">
    <Icon name="check" /> {text}
  </p>
);

/** The row of buttons below a form or text. */
export const Actions = ({ children }: Readonly<{ children: ComponentChildren }>) => <div class="acts">{children}</div>;

type ButtonProps = Readonly<{
  kind: 'main' | 'plain' | 'bad' | 'text';
  text: string;
  name?: string;
  value?: string;
  /** Another address than the form's. */
  action?: string;
}>;

const buttonClasses = { main: 'btn btn-main', plain: 'btn', bad: 'btn btn-bad', text: 'btn-text' } as const;

export const Button = ({ kind, text, name, value, action }: ButtonProps) => (
  <button type="submit" class={buttonClasses[kind]} name={name} value={value} formAction={action}>
    {text}
  </button>
);

export const LinkButton = ({
  kind,
  text,
  href,
}: Readonly<{ kind: ButtonProps['kind']; text: string; href: string }>) => (
  <a class={buttonClasses[kind]} href={href}>
    {text}
  </a>
);
