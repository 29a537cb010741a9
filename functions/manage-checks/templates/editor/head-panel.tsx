import { headPart } from '#shared/domain/templates/drafts/merge-draft.ts';
import type { DraftContent } from '#shared/domain/templates/drafts/template-draft.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { TextField } from '#shared/web/components/text-field.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { noErrors } from '#shared/web/forms/field-errors.ts';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import type { EditorView } from './editor-view.ts';
import { LineIn } from './line-in.tsx';

/** In the order in which the questions come to them; the table keeps none. */
function areasOf(content: DraftContent, called: DraftContent['competencies']) {
  const keys = [...new Set([...content.questions.map(({ competency }) => competency), ...Object.keys(called)])];
  return keys.flatMap((key) => (called[key] === undefined ? [] : [[key, called[key]] as const]));
}

/** What holds for the whole template: its name, its areas, how long it takes. */
export function HeadPanel({ view }: Readonly<{ view: EditorView }>) {
  const { editing, shown, errors = noErrors, conflicts = [], posted } = view;
  const { texts, visit } = editing;
  const head = conflicts.includes(headPart) && posted !== undefined ? posted : view.content;
  const minutes = errors.some(({ field }) => field === 'minutes')
    ? fieldValue(visit.form, 'minutes')
    : String(head.minutes ?? '');
  return (
    <Panel
      id="head"
      title={texts.head}
      note={conflicts.includes(headPart) ? <strong>{texts.conflictHere}</strong> : ''}
    >
      <div class="in-panel">
        <div class="langs">
          {shown.map((language) => (
            <div key={language}>
              <LineIn view={view} name={`name.${language}`} language={language} label={texts.name} text={head.name} />
            </div>
          ))}
        </div>
        <p class="small quiet after-tabs">{texts.nameHint}</p>
        <fieldset class="q q-tight">
          <legend>{texts.areas}</legend>
          <span class="hint">{texts.areasHint}</span>
          {areasOf(view.content, head.competencies).map(([key, called], place) => (
            <div class="langs after-tabs" key={key}>
              <input type="hidden" name="area" value={key} />
              {shown.map((language) => (
                <div key={language}>
                  <LineIn
                    view={view}
                    name={`area.${place}.${language}`}
                    language={language}
                    label={`${texts.area} ${place + 1}`}
                    text={called}
                  />
                </div>
              ))}
            </div>
          ))}
          <div class="field narrow">
            <label for="newArea">
              {texts.newArea}
              {shown[0] === undefined ? null : (
                <>
                  , <span lang={shown[0]}>{languageNames[shown[0]]}</span>
                </>
              )}
            </label>
            <input class="in" id="newArea" name="newArea" autocomplete="off" lang={shown[0]} />
          </div>
          <div class="acts acts-inline acts-s">
            <button type="submit" class="btn btn-s" name="do" value="addArea">
              {texts.addArea}
            </button>
          </div>
        </fieldset>
        <TextField
          reading={visit.reading}
          errors={errors}
          name="minutes"
          kind="year"
          label={texts.minutesLabel}
          hint={texts.minutesHint}
          value={minutes}
        />
      </div>
    </Panel>
  );
}
