import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { leftOutWords } from '#shared/i18n/left-out.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { CheckView } from './check-view.ts';

/** Whom the ATS named as referees and nobody asks, while something can be done about it. */
export function LeftOutNotice({ view }: Readonly<{ view: CheckView }>) {
  const { leftOut = [], status } = view.file.check;
  if (leftOut.length === 0 || !isUnderWay(status)) return null;
  const { title, lines } = leftOutWords(leftOut, view.visit.reading.language);
  return (
    <Notice kind="warn" title={title}>
      <ul class="gap-s">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
