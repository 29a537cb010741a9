import type { ComponentChildren } from 'preact';

type Props = Readonly<{ id: string; title: ComponentChildren; note?: ComponentChildren; children: ComponentChildren }>;

/** A white area with a heading, and a note at its other end. */
export const Panel = ({ id, title, note, children }: Props) => (
  <section class="panel" aria-labelledby={id}>
    {note === undefined ? (
      <h2 id={id}>{title}</h2>
    ) : (
      <div class="panel-h">
        <h2 id={id}>{title}</h2>
        <span class="meta">{note}</span>
      </div>
    )}
    {children}
  </section>
);
