import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

const icons = { plain: 'info', good: 'done', warn: 'warning', bad: 'problem' } as const;

type Props = Readonly<{
  kind: keyof typeof icons;
  title: string;
  /** 2 above the page's heading or straight below it, else 3. */
  level?: 2 | 3;
  children: ComponentChildren;
}>;

/** A short heading, one or two sentences, the action as a link. */
export function Notice({ kind, title, level = 2, children }: Props) {
  return (
    <div class={kind === 'plain' ? 'note' : `note note-${kind}`}>
      <Icon name={icons[kind]} />
      <div>
        {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
        {children}
      </div>
    </div>
  );
}
