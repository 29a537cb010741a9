import type { ComponentChildren } from 'preact';

/** The text with this part of it in bold; plain when the part is null or not in it. */
export function withBold(text: string, part: string | null): ComponentChildren {
  const at = part === null ? -1 : text.indexOf(part);
  if (part === null || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <b>{part}</b>
      {text.slice(at + part.length)}
    </>
  );
}
