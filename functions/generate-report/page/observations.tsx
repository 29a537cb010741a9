import type { Observed } from '../describe/report-document.ts';

/** What was seen, with whose letters, and what was said to it. */
export const Observations = ({ block: { observations } }: Readonly<{ block: Observed }>) => (
  <>
    {observations.map(({ letters, title, text, said }, index) => (
      <div key={index} class="says">
        {letters.slice(0, 1).map((letter) => (
          <span key={letter} class="who-key" aria-hidden="true">
            {letter}
          </span>
        ))}
        <h3>{title}</h3>
        <p>{text}</p>
        {said.map(({ by, text: words }) => (
          <p key={by} class="meta">
            {by}
            {words === '' ? null : (
              <>
                {' '}
                <q class="own-lines">{words}</q>
              </>
            )}
          </p>
        ))}
      </div>
    ))}
  </>
);
