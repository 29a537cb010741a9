import type { Referee } from '#shared/domain/check/referee.ts';
import { formatClock } from '#shared/i18n/dates.ts';
import { Saved } from '#shared/web/components/blocks.tsx';
import { Facts } from '#shared/web/components/lists.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { type CandidateView, nameOf } from '../candidate-view.ts';
import { Lines, refereeLines } from './referee-lines.tsx';

/** Another window saved meanwhile: what is stored now, above the form with what was typed here. */
export function EditedNotice({ view, stored }: Readonly<{ view: CandidateView; stored: Referee | null }>) {
  const { title, text } = view.reading.texts.pages.editedMeanwhile;
  return (
    <>
      <Notice kind="warn" title={title}>
        <p>{text}</p>
      </Notice>
      {stored === null ? null : (
        <Facts
          facts={[
            { label: view.texts.storedNow, value: nameOf(stored), note: <Lines lines={refereeLines(view, stored)} /> },
          ]}
        />
      )}
    </>
  );
}

/** The store was too busy to take it; nothing that was typed is lost. */
export function BusyNotice({ view }: Readonly<{ view: CandidateView }>) {
  const { title, text } = view.texts.busy;
  return (
    <Notice kind="warn" title={title}>
      <p>{text}</p>
    </Notice>
  );
}

/** "What you wrote was saved at 13:10." */
export const savedLine = (view: CandidateView) => {
  const { file, organisation, reading } = view;
  const clock = formatClock(file.check.updatedAt, organisation.offsetChanges, reading.language);
  return <Saved text={reading.texts.savedMeanwhile({ clock })} />;
};
