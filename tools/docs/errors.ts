/** `docs/errors.md`: every code of an error, with its cause and what to do. */
import type { ErrorCode } from '../../src/errors.js';
import { code, table } from './markdown.js';

interface Told {
  readonly cause: string;
  readonly remedy: string;
}

const INPUT = {
  'input-missing': {
    cause: 'A file or folder that was named is not there, or cannot be opened.',
    remedy: 'Check the path: relative ones begin in the folder in which the program runs.',
  },
  'input-unreadable': {
    cause: 'A file, a folder or a link was found, but cannot be read.',
    remedy: 'Check its rights, and that a link leads somewhere. The other inputs of the run were read.',
  },
  'input-no-texts': {
    cause: 'Nothing that was given holds what the command reads: texts, gold or fixtures.',
    remedy: 'Give a folder or a glob with such files in it; the message names the formats.',
  },
  'input-no-records': {
    cause: 'Nothing that was given holds records.',
    remedy: 'Give the output folder of `wirecopy run`, a file of records, or `-` for standard input.',
  },
  'input-binary': {
    cause: 'The file is no text, and no format that is read.',
    remedy: 'Convert it, or leave it out. `wirecopy run --help` lists the formats.',
  },
  'input-encoding': {
    cause: 'The characters are in no encoding that fits.',
    remedy: 'Convert the file to UTF-8, for example with `iconv -f WINDOWS-1252 -t UTF-8`.',
  },
  'input-changed': {
    cause: 'The file grew or shrank while it was read.',
    remedy: 'Run again when nobody writes to it.',
  },
  'input-damaged': {
    cause: 'A packed file, or a file of many documents, breaks off or is broken inside.',
    remedy: 'What stands before the place was read. Fetch the file again, or mend the place that the message names.',
  },
  'input-format': {
    cause: 'The file is not what its name, its first bytes or `--as` say.',
    remedy: 'Say with `--as` what it is, leave `--as` out, or mend the place that the message names.',
  },
  'input-too-large': {
    cause:
      'A document is larger than `limits.bytes`, or a packed file unpacks to more than `limits.unpackRatio` times its size.',
    remedy: 'Split it, or raise the limit in a file for `--config`.',
  },
  'row-malformed': {
    cause: 'A row of JSON lines, JSON or CSV cannot be read, or has no text.',
    remedy:
      'Mend the row that the message names; the rows before and after it were read. `--field text=NAME` names another column.',
  },
} as const satisfies Partial<Record<ErrorCode, Told>>;

const RUNNING = {
  'time-exceeded': {
    cause: 'A document took more processor time than `limits.seconds`.',
    remedy: 'Please report the text. Raise the limit and use `--retry-quarantined` to try it again.',
  },
  'record-too-large': {
    cause: 'The record of a document is larger than `limits.recordBytes`.',
    remedy: 'Split the text, or raise the limit.',
  },
  'worker-died': {
    cause: 'The thread that worked on a document ended, mostly for want of memory. Only this document failed.',
    remedy: 'Split the text. If it is short, please report it.',
  },
  'record-invalid': {
    cause: 'A record breaks a promise of the format. This is a defect of Wirecopy, never of the text.',
    remedy: 'Please report it with the text.',
  },
  'model-damaged': {
    cause: 'A file of weights that comes with the package is missing or altered.',
    remedy: 'Install Wirecopy again; in a clone run `git checkout -- models`.',
  },
  defect: {
    cause: 'Something happened that nobody foresaw.',
    remedy: 'Please report it with the input and the command.',
  },
} as const satisfies Partial<Record<ErrorCode, Told>>;

const ASKING = {
  'date-invalid': {
    cause: 'A day of publication is no calendar date.',
    remedy: 'Give ISO 8601: `2024-02-01`, `2024-02-01T09:30`.',
  },
  'config-invalid': {
    cause: 'A setting is unknown or has a value that it cannot have.',
    remedy: '`wirecopy config` prints all settings with what they mean, as a file to begin with.',
  },
  'option-invalid': {
    cause: 'An option is unknown, lacks its value, has one that it cannot have, or does not go with another.',
    remedy: '`wirecopy COMMAND --help` lists them; [commands.md](commands.md) has them all.',
  },
} as const satisfies Partial<Record<ErrorCode, Told>>;

const OUTPUT = {
  'output-unwritable': {
    cause: 'Results cannot be written: no right, no room, or the reader of a pipe has gone.',
    remedy: 'Make room or choose another place. A run goes on where it stopped when it is started again.',
  },
  'output-busy': {
    cause: 'Another process works on the same folder.',
    remedy:
      'Wait until it has ended, or choose another folder. If its machine is gone for good, take the lock file away that the message names.',
  },
  'output-occupied': {
    cause:
      'A file stands where results would go, and no run of Wirecopy wrote it, or it holds results of something else.',
    remedy: 'Move it away, choose another folder, or, where the command has it, use `--overwrite`.',
  },
  'journal-unreadable': {
    cause: 'A newer Wirecopy wrote into this output folder.',
    remedy: 'Use that version, or choose another folder.',
  },
  'shard-damaged': {
    cause: 'A file of records was changed or cut short after it was written.',
    remedy: 'Take it away: the next run writes its records again.',
  },
} as const satisfies Partial<Record<ErrorCode, Told>>;

const RECORDS = {
  'record-format': {
    cause:
      'What was given as a record is none of a version that can be read; or, in an export to CoNLL-U, it was made by another version than this.',
    remedy: 'Annotate the texts again; `--skip-invalid` leaves such rows out and counts them.',
  },
  'record-repeated': {
    cause: 'Two records have one id.',
    remedy: 'Give each record once; `--force` takes both.',
  },
  'records-mixed': {
    cause: 'The records were made with different settings.',
    remedy: 'Make them with the same settings; `--force` takes them as they are.',
  },
  'register-invalid': {
    cause: 'A register of people, organisations and places cannot be read, or names something twice.',
    remedy: 'Mend the line that the message names; [register.md](register.md) says what a register holds.',
  },
  'fixture-corrupt': {
    cause: 'A fixture, or the list of known differences, is not written as expected.',
    remedy: 'Mend the line that the message names.',
  },
  'gold-format': {
    cause:
      'Gold, or a file of annotations that is imported, is not written as its format asks, or its spans do not fit its text.',
    remedy:
      'Mend the place that the message names; [evaluate.md](evaluate.md) and [exports.md](exports.md) say what each format holds.',
  },
} as const satisfies Partial<Record<ErrorCode, Told>>;

/** Every code has its place: one that is forgotten does not compile. */
const ALL: Readonly<Record<ErrorCode, Told>> = { ...INPUT, ...RUNNING, ...ASKING, ...OUTPUT, ...RECORDS };

const SECTIONS = {
  'Reading inputs': INPUT,
  Annotating: RUNNING,
  'Options and settings': ASKING,
  Writing: OUTPUT,
  'Records, gold and fixtures': RECORDS,
};

export function errorsPage(): string {
  const sections = Object.entries(SECTIONS).map(([title, errors]) => {
    const rows = Object.entries(errors).map(([name, { cause, remedy }]) => [code(name), cause, remedy]);
    return `## ${title}\n\n${table(['code', 'cause', 'what to do'], rows)}`;
  });
  return `# Errors

Every error has a code, a message that names the place and what was expected, and a hint. On the command line they are printed on standard error; in
\`quarantine.jsonl\`, in the rows of \`wirecopy annotate\` and in the library (\`WirecopyError\`) they are fields. There are ${Object.keys(ALL).length} codes.

${sections.join('\n\n')}
`;
}
