import type { Observed } from '../describe/report-document.ts';

/** What was seen, behind the letter of whom it is about, and what was said to it. */
export const Observations = ({ block: { observations } }: Readonly<{ block: Observed }>) => (
  <>
    {observations.map(({ letter, title, text, said }, index) => (
      <div key={index} class="says">
        {letter === null ? null : (
          <span class="who-key" aria-hidden="true">
            {letter}
          </span>
        )}
        <h3>{title}</h3>
        <p>{text}</p>
        {said.map(({ by, text: words }) => (
          <p key={by} class={words === '' ? 'meta' : undefined}>
            {by}
            {words === '' ? null : (
              <>
                {' '}
                <q class="own-lines" dir="auto">
                  {words}
                </q>
              </>
            )}
          </p>
        ))}
      </div>
    ))}
  </>
);
