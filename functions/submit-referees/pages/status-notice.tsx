import { countReferees } from '#shared/domain/check/counts.ts';
import { isOutForGood } from '#shared/domain/check/referee.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import { smsText } from '../asked-text.ts';
import { type CandidateView, linkTo, nameOf, recruiterName, refereePath } from '../candidate-view.ts';
import { returnedReferee } from '../referee-state.ts';

/** At most one: a mail that came back, else a referee who is missing, else that all is sent. */
export function StatusNotice({ view, sent }: Readonly<{ view: CandidateView; sent: boolean }>) {
  const { texts, file } = view;
  const returned = returnedReferee(view);
  if (returned !== null) {
    const sms = smsText(view, returned);
    return (
      <Notice kind="warn" title={texts.bounce.title({ name: nameOf(returned) })}>
        <p>
          {texts.bounce.text({ address: returned.email ?? '' })}
          {sms === null ? '' : ` ${sms}.`}
        </p>
        <p>
          <a class="tap" href={linkTo(view, refereePath(returned))}>
            {texts.bounce.correct}
          </a>
        </p>
      </Notice>
    );
  }
  const recruiter = recruiterName(view);
  const missing = countReferees(file.check, file.referees).remainingToSubmit;
  if (missing > 0) {
    const { oneMore } = texts.status;
    return (
      <Notice kind="warn" title={oneMore.title({ count: missing })}>
        <p>
          {file.referees.some(isOutForGood) ? `${oneMore.why} ` : ''}
          {oneMore.text({ count: missing, recruiter })}
        </p>
        <p>
          <a class="tap" href={linkTo(view, '/new')}>
            {texts.status.addOne}
          </a>
        </p>
      </Notice>
    );
  }
  if (!sent) return null;
  return (
    <Notice kind="good" title={texts.status.sent.title}>
      <p>{texts.status.sent.text({ recruiter })}</p>
    </Notice>
  );
}
