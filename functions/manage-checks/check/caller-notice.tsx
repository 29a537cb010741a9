import { openCall } from '#shared/domain/call/call.ts';
import { isUnderWay } from '#shared/domain/check/lifecycle.ts';
import { isAwaited } from '#shared/domain/check/referee.ts';
import { isCallerLost } from '#shared/domain/queue/need-of.ts';
import { keepTogether } from '#shared/i18n/hard-spaces.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import { pathIn } from '../visit.ts';
import type { CheckView } from './check-view.ts';

/** That whoever is to call a referee has not got the mail about it. */
export function CallerNotices({ view }: Readonly<{ view: CheckView }>) {
  const { visit, file, texts } = view;
  if (!isUnderWay(file.check.status)) return null;
  const lost = file.referees.flatMap((referee) => {
    const call = openCall(referee);
    return call !== null && isAwaited(referee) && isCallerLost(file, { referee, call }) ? [{ referee, call }] : [];
  });
  if (lost.length === 0) return null;
  return (
    <div class="flow gap-s">
      {lost.map(({ referee, call }) => {
        const caller = keepTogether(call.handler.name);
        return (
          <Notice key={referee.id} kind="warn" title={texts.callerLost.title({ caller })}>
            <p>{texts.callerLost.text({ caller, email: call.handler.email })}</p>
            <p>
              <a href={pathIn(visit, `checks/${file.check.id}/calls/${referee.id}`)}>
                {texts.referees.openCall}
                <span class="vh">, {caller}</span>
              </a>
            </p>
            {visit.isAdministrator ? (
              <p>
                <a href={pathIn(visit, 'settings/callers')}>{texts.callerLost.setting}</a>
              </p>
            ) : null}
          </Notice>
        );
      })}
    </div>
  );
}
