import type { Sayings as Block } from '../describe/report-document.ts';

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** What referees wrote, as they wrote it. */
export const Sayings = ({ block: { question, sayings, notes } }: Readonly<{ block: Block }>) => (
  <>
    {question === null ? null : (
      <h3 class="ask" lang={question.lang ?? undefined}>
        {question.text}
      </h3>
    )}
    {sayings.map(({ letter, words, by }) => (
      <div key={letter} class="says">
        <span class="who-key" aria-hidden="true">
          {letter}
        </span>
        {paragraphsOf(words.text).map((paragraph, index) => (
          <p key={index} lang={words.lang ?? undefined} dir={words.dir}>
            {paragraph}
          </p>
        ))}
        <p class="meta">{by}</p>
      </div>
    ))}
    {notes.map((note) => (
      <p key={note} class="says meta">
        {note}
      </p>
    ))}
  </>
);
