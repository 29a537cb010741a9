import { formatClock } from '#shared/i18n/dates.ts';
import { Saved } from '#shared/web/components/blocks.tsx';
import type { CandidateView } from '../candidate-view.ts';

/** "What you wrote was saved at 13:10." */
export const savedLine = (view: CandidateView) => {
  const { file, organisation, reading } = view;
  const clock = formatClock(file.check.updatedAt, organisation.offsetChanges, reading.language);
  return <Saved text={reading.texts.savedMeanwhile({ clock })} />;
};
