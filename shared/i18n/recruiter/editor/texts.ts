import type { QuestionType } from '#shared/domain/templates/question-template.ts';
import type { GroundNames } from '../../guard/texts.ts';

type V = Readonly<{ version: number }>;
type Q = Readonly<{ number: number }>;

/** The pages on which administrators write question templates. */
export type EditorTexts = Readonly<{
  back: string;
  newTemplate: string;
  edit: string;
  goOn: string;
  copy: string;
  file: string;
  archive: string;
  drafts: string;
  archived: string;
  restore: string;
  findings: (of: Readonly<{ count: number }>) => string;

  untitled: string;
  draftOf: (of: V) => string;
  stays: (of: V) => string;
  newest: (of: V) => string;
  minutes: (of: Readonly<{ minutes: number }>) => string;
  preview: string;
  compare: (of: V) => string;
  publish: (of: V) => string;
  send: string;
  approve: string;
  waitsFor: (of: Readonly<{ names: readonly string[]; when: string }>) => string;
  waitsForYou: (of: Readonly<{ when: string }>) => string;
  waits: (of: Readonly<{ name: string; when: string }>) => string;
  returned: (of: Readonly<{ name: string }>) => string;
  someone: string;
  languages: string;
  count: (of: Readonly<{ written: number; of: number }>) => string;
  show: string;
  hide: string;

  head: string;
  name: string;
  nameHint: string;
  areas: string;
  areasHint: string;
  area: string;
  newArea: string;
  addArea: string;
  minutesLabel: string;
  minutesHint: string;

  types: Readonly<Record<QuestionType, string>>;
  type: string;
  max: string;
  required: string;
  question: string;
  help: string;
  why: string;
  means: (of: Q) => string;
  option: (of: Q) => string;
  addOption: string;
  removeOption: (of: Q) => string;
  more: string;
  cannotJudge: string;
  comment: string;
  condition: string;
  always: string;
  onlyIf: string;
  conditionHint: string;
  pickQuestion: string;
  pickAnswers: string;
  noEarlier: string;
  addCondition: string;
  removeCondition: string;
  up: string;
  down: string;
  duplicate: string;
  remove: string;
  addAfter: string;
  add: string;
  ofQuestion: (of: Q) => string;
  keys: string;

  save: string;
  saved: (of: Readonly<{ clock: string }>) => string;
  notSaved: string;
  /** Of a save in between that came to nothing, whatever was in its way. */
  unsaved: string;
  conflictT: string;
  conflictX: (of: Readonly<{ name: string; when: string }>) => string;
  conflictHere: string;
  conflictGone: string;
  stored: string;

  found: (of: Readonly<{ ground: string }>) => string;
  foundWords: (of: Readonly<{ words: string }>) => string;
  grounds: GroundNames;
  ground: string;
  rule: string;
  better: string;
  use: string;
  keepLabel: string;
  keepHint: string;
  keep: string;
  kept: (of: Readonly<{ ground: string; reason: string }>) => string;
  unkeep: string;
  keepError: string;

  errors: Readonly<{
    tooLong: (of: Readonly<{ most: number }>) => string;
    tooLarge: string;
    full: (of: Readonly<{ most: number }>) => string;
    fullOptions: (of: Readonly<{ most: number }>) => string;
    number: string;
    name: string;
    file: string;
    note: string;
    day: string;
    who: string;
    words: string;
  }>;

  missingT: string;
  missing: Readonly<{
    text: (of: Readonly<{ number: number; language: string }>) => string;
    head: (of: Readonly<{ language: string }>) => string;
    options: (of: Q) => string;
    condition: (of: Q) => string;
    other: (of: Q) => string;
    none: string;
    language: string;
  }>;

  newT: string;
  newLead: string;
  startFrom: string;
  empty: string;
  roles: string;
  others: string;
  newName: string;
  create: string;
  /** What is wrong in a file, after the place where it is; `json` and `large` stand by themselves. */
  fileFaults: Readonly<{
    title: (of: Readonly<{ count: number }>) => string;
    json: (of: Readonly<{ line: number; column: number }>) => string;
    required: string;
    type: string;
    value: string;
    long: string;
    many: string;
    range: string;
    twice: string;
    id: string;
    large: string;
  }>;
  importT: string;
  importHint: string;
  importFile: string;
  import: string;
  roleNote: string;

  previewT: string;
  previewNote: string;

  compareT: (of: V) => string;
  noChanges: string;
  changes: (of: Readonly<{ count: number }>) => string;
  unchanged: (of: Readonly<{ count: number }>) => string;
  columns: Readonly<{ question: string; before: string; draft: string; why: string }>;
  changed: string;
  added: string;
  removed: string;
  moved: string;
  notThere: string;
  notAnyMore: string;
  settingsChanged: string;
  time: string;
  timeChange: (of: Readonly<{ after: number; before: number }>) => string;
  goOnWriting: string;

  publishT: (of: Readonly<{ version: number; name: string }>) => string;
  publishLead: string;
  sendLead: string;
  alone: string;
  note: string;
  noteHint: string;
  signOff: string;
  signOffHint: string;
  signOffWho: string;
  signOffOn: string;
  signOffNote: string;
  facts: Readonly<{
    changes: string;
    findings: string;
    languages: string;
    later: string;
    note: string;
  }>;
  noFindings: string;
  openFindings: (of: Readonly<{ count: number }>) => string;
  keptFinding: (of: Readonly<{ number: number; ground: string; reason: string }>) => string;
  notOffered: (of: Readonly<{ languages: string }>) => string;
  thenNew: (of: V) => string;
  thenOld: string;
  inUse: (of: Readonly<{ languages: string }>) => string;

  approveT: (of: Readonly<{ version: number; name: string }>) => string;
  approveLead: (of: Readonly<{ name: string; when: string }>) => string;
  own: Readonly<{ title: string; text: string }>;
  words: string;
  wordsHint: string;
  approveDo: (of: V) => string;
  sendBack: string;
  changedSince: Readonly<{ title: string; text: string }>;

  versions: string;
  versionColumns: Readonly<{ version: string; when: string; by: string; note: string }>;
  approvedBy: (of: Readonly<{ name: string }>) => string;

  archiveT: (of: Readonly<{ name: string }>) => string;
  archiveText: string;
  archiveInUse: string;
  archiveDo: string;
  discard: string;
  discardT: (of: Readonly<{ name: string }>) => string;
  discardText: (of: V) => string;
  discardNew: string;
  discardDo: string;
  keepIt: string;
}>;
