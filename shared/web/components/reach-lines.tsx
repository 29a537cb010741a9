import type { Recruiter } from '#shared/domain/check/check.ts';
import { mailtoOf } from '#shared/domain/contact/mailto.ts';

type Props = Readonly<{ recruiter: Recruiter; organisation?: string }>;

/** Below the name of whoever asks: what they are, for whom, and how they can be reached. */
export const ReachLines = ({ recruiter: { title, phone, email }, organisation }: Props) => (
  <>
    {[title, organisation].map((line) =>
      line === undefined ? null : (
        <>
          <br />
          {line}
        </>
      ),
    )}
    {phone === undefined ? null : (
      <>
        <br />
        <a href={`tel:${phone}`}>{phone}</a>
      </>
    )}
    <br />
    <a href={mailtoOf(email)}>{email}</a>
  </>
);
