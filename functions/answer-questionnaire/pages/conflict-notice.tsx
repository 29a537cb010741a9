import { Notice } from '#shared/web/components/notice.tsx';
import type { Visit } from '../visit.ts';

/** Someone saved the same page in another window: nothing is lost, both versions stand here. */
export function ConflictNotice({ visit }: Readonly<{ visit: Visit }>) {
  const { title, text } = visit.reading.texts.pages.editedMeanwhile;
  return (
    <Notice kind="warn" title={title}>
      <p>{text}</p>
    </Notice>
  );
}

/** The version that is saved, below the field that holds the other one. */
export const SavedElsewhere = ({ visit, words }: Readonly<{ visit: Visit; words: readonly string[] }>) => (
  <div class="field">
    <div class="copy small">
      <p>
        <b>{visit.texts.question.savedElsewhere}</b>
      </p>
      {(words.length === 0 ? [visit.texts.question.noAnswer] : words).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  </div>
);
