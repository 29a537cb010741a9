import type { DoneCode } from '#shared/i18n/recruiter/check/texts.ts';
import { Icon } from '#shared/web/components/icon.tsx';
import type { CheckView } from './check-view.ts';

const isDoneCode = (texts: CheckView['texts'], code: string): code is DoneCode => Object.hasOwn(texts.done, code);

/** What the last step did, in words, after its redirect. */
export function DoneNotice({ view }: Readonly<{ view: CheckView }>) {
  const code = view.visit.request.query['done'] ?? '';
  if (!isDoneCode(view.texts, code)) return null;
  return (
    <p class="saved" role="status">
      <Icon name="check" /> {view.texts.done[code]}
    </p>
  );
}
