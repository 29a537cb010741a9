import { entryOfCheck } from '#shared/domain/audit/audit-entry.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { longestText } from '#shared/domain/limits.ts';
import type { CheckNote } from '#shared/domain/ports/check-notes.ts';
import { cutText } from '#shared/domain/text/clean-text.ts';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Panel } from '#shared/web/desk/panel.tsx';
import { fieldValue } from '#shared/web/forms/form-body.ts';
import { type HttpResponse, redirect } from '#shared/web/http/http.ts';
import { dayTimeOf } from '../overview/row-texts.ts';
import type { Ports } from '../ports.ts';
import { pathIn, type Visit } from '../visit.ts';
import { type CheckView, underCheck } from './check-view.ts';

/** What colleagues have written to each other, the newest first, and room for more. */
export function NotesPanel({ view, notes }: Readonly<{ view: CheckView; notes: readonly CheckNote[] }>) {
  const { visit, texts } = view;
  const words = texts.notes;
  return (
    <Panel id="h-notes" title={words.title}>
      <div class="in-panel">
        {notes.map((note) => (
          <div key={note.id} class="gap-s">
            <p class="meta">{words.by({ name: note.by, when: dayTimeOf(visit, note.at) })}</p>
            <p class="said" dir="auto">
              {note.text}
            </p>
          </div>
        ))}
        <form method="post" action={underCheck(view, 'notes')} noValidate>
          <Hidden values={{ token: visit.session.formToken }} />
          <div class="field">
            <label for="note-text">{words.label}</label>
            <span class="hint" id="note-text-h">
              {words.hint}
            </span>
            <textarea class="in" id="note-text" name="text" rows={2} dir="auto" aria-describedby="note-text-h" />
          </div>
          <p class="gap-s">
            <button type="submit" class="btn btn-s">
              {words.add}
            </button>
          </p>
        </form>
      </div>
    </Panel>
  );
}

/** Keeps a note, of as many characters as there is room for; nothing where nothing was written. */
export async function addNote(ports: Ports, visit: Visit, file: CheckFile): Promise<HttpResponse> {
  const { check } = file;
  const text = cutText(fieldValue(visit.form, 'text'), longestText);
  if (text !== '') {
    const note = { id: ports.newId('not'), text, by: visit.session.name, at: visit.now };
    await ports.notes.add(check, note);
    await ports.audit.note(entryOfCheck(check, 'check.note_written', visit.actor, visit.now));
  }
  return redirect(`${pathIn(visit, `checks/${check.id}`)}#h-notes`);
}
