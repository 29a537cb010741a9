import { holdOf } from '#shared/domain/retention/hold.ts';
import { formatDayYear } from '#shared/i18n/dates.ts';
import { holdWords } from '#shared/i18n/hold-words.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { CheckView } from './check-view.ts';

/** That the check is kept longer than was told, why, and who sees it meanwhile. */
export function HoldNotice({ view }: Readonly<{ view: CheckView }>) {
  const { visit, file, texts } = view;
  const hold = holdOf(file.check, visit.now);
  if (hold === null) return null;
  const { language } = visit.reading;
  const day = formatDayYear(hold.until, visit.organisation.offsetChanges, language);
  return (
    <Notice kind="warn" title={texts.held.title({ day })}>
      <p>{texts.held.text({ reason: holdWords[language].reasons[hold.reason] })}</p>
      {hold.note === null ? null : <p class="own-lines">{hold.note}</p>}
    </Notice>
  );
}
