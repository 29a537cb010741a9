import type { Passage } from '#shared/domain/questionnaire/passage.ts';
import { groundNames } from '#shared/i18n/guard/load.ts';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { Picks } from '#shared/web/components/picks.tsx';
import { TextField } from '#shared/web/components/text-field.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { type FormValues, fieldValue } from '#shared/web/forms/form-body.ts';
import { questionLink } from '../pages/question-link.ts';
import { linkTo, type Visit } from '../visit.ts';
import { choiceField, longestReason, type OwnPassage, type OwnPassages, reasonField } from './own-passages.ts';

type Props = Readonly<{ visit: Visit; passages: OwnPassages }>;

/** Where a passage is changed. */
export const changeHref = (visit: Visit, { question }: Passage): string =>
  (question === null ? null : questionLink(visit, question)) ?? `${linkTo(visit, '/review')}#context`;

/** What was written, and that it has no place in a reference. */
export function PassageNotice({ visit, passages: { open, texts } }: Props) {
  if (open.length === 0) return null;
  const { read } = texts;
  return (
    <Notice kind="plain" title={read.heading({ count: open.length })}>
      {open.map(({ passage, words, key }) => (
        <div key={key}>
          <p>
            {read.wrote.before}
            <b dir="auto">{words}</b>
            {read.wrote.after} {read.noPlace({ of: texts.grounds[passage.grounds[0] ?? 'health'] })}
          </p>
          <p>
            <a class="tap" href={changeHref(visit, passage)}>
              {read.toAnswer}
              <span class="vh">: {words}</span>
            </a>
          </p>
        </div>
      ))}
    </Notice>
  );
}

function Choice({
  visit,
  texts,
  own,
  typed,
}: Readonly<{ visit: Visit; texts: OwnPassages['texts']; own: OwnPassage; typed: FormValues | null }>) {
  const { reading, names } = visit;
  const { read } = texts;
  const { passage, words, key } = own;
  const typedIn = (name: string): string => (typed === null ? '' : fieldValue(typed, name));
  return (
    <>
      <Picks
        reading={reading}
        errors={noErrors}
        kind="radio"
        name={choiceField(key)}
        label={read.choose({ of: groundNames(texts, passage.grounds) })}
        hint={`”${words}”`}
        options={[
          { value: 'change', text: read.change, note: read.changeHint },
          { value: 'keep', text: read.keep, note: read.keepHint({ recruiter: names.recruiter }) },
        ]}
        chosen={[typedIn(choiceField(key))]}
      />
      <TextField
        reading={reading}
        errors={noErrors}
        name={reasonField(key)}
        label={
          <>
            {read.why}
            <span class="vh"> {words}</span>
          </>
        }
        hint={read.whyOptional}
        optional
        value={typedIn(reasonField(key))}
        maxLength={longestReason}
      />
    </>
  );
}

/** What the referee wants to do with each of them; nothing need be chosen. */
export function PassageChoices({ visit, passages, typed }: Props & Readonly<{ typed: FormValues | null }>) {
  const { open, texts } = passages;
  if (open.length === 0) return null;
  return (
    <>
      <Hidden values={{ passages: open.map(({ key }) => key).join(' ') }} />
      {open.map((own) => (
        <Choice key={own.key} visit={visit} texts={texts} own={own} typed={typed} />
      ))}
      <p class="small quiet">{texts.read.nothing({ asker: visit.names.asker })}</p>
    </>
  );
}
