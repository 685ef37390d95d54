import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AppError } from '../../shared/app-error';
import { isWhole, type Survey } from '../../shared/keeping/survey';
import type { Language, Wording } from '../../shared/language';
import type { Instant } from '../../shared/time/plain-date';
import { openJournal } from '../journal/journal';
import { openProfile } from '../profile/data-folder';
import { takeLock } from '../profile/lock';
import { commandWords, refusalWords } from './command-words';
import { isSealed } from './container';
import { portsOf } from './job-board';
import { type JobOrder, type JobPorts, refusalOf, runJob } from './jobs';
import type { OnProgress } from './progress';
import { scratchFor, verifyBackup } from './verify-backup';

export type CommandParts = {
  readonly language: Language;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** How far it has come; what was told before no longer holds. */
  readonly tell: (line: string) => void;
  /** Asks on the terminal without showing what is typed; null where there is nobody to ask. */
  readonly askPassphrase: (question: string) => Promise<string | null>;
  readonly passphrase: string | undefined;
  readonly now: () => Instant;
  /** Where relative paths were typed. */
  readonly folder: string;
};

/** All is there; could not be done; wrong use; held by the running app; something is missing. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

const verbs = ['verify', 'restore', 'export'] as const;

type Asked = {
  readonly verb: (typeof verbs)[number];
  readonly file: string;
  readonly to: string | null;
  readonly isDryRun: boolean;
};

/** Null where it was used wrongly. */
function readArguments(operands: readonly string[], folder: string): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...operands],
      allowPositionals: true,
      options: { to: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    });
    const [verbTyped, file, ...more] = positionals;
    const verb = verbs.find((one) => one === verbTyped);
    if (verb === undefined || file === undefined || more.length > 0) return null;
    if (verb !== 'verify' && values.to === undefined) return null;
    if (verb === 'verify' && (values.to !== undefined || values['dry-run'])) return null;
    if (verb === 'export' && values['dry-run']) return null;
    const to = values.to === undefined ? null : resolve(folder, values.to);
    return { verb, file: resolve(folder, file), to, isDryRun: values['dry-run'] };
  } catch {
    return null;
  }
}

export async function runCommand(operands: readonly string[], parts: CommandParts): Promise<ExitCode> {
  const word = (wording: Wording) => wording[parts.language];
  const line = (wording: Wording, value: string | number) => parts.say(`${word(wording)}: ${value}`);
  if (operands.includes('--help')) {
    parts.say(word(commandWords.usage));
    return 0;
  }
  const asked = readArguments(operands, parts.folder);
  if (asked === null) {
    parts.complain(word(commandWords.usage));
    return 2;
  }

  const onProgress: OnProgress = ({ stage, done, total }) => {
    const come = total === null ? `${done}` : `${Math.floor((100 * done) / Math.max(1, total))} %`;
    parts.tell(`${word(commandWords[stage])}: ${come}`);
  };

  function refuse(error: AppError): ExitCode {
    const words = refusalWords[error.kind];
    parts.complain(`${words === undefined ? error.kind : word(words)} ${asked?.file ?? ''}`);
    if (error.detail !== undefined) parts.complain(error.detail);
    return 1;
  }

  function sayFaults(survey: Survey): ExitCode {
    const { faults } = survey;
    if (faults.missingFiles > 0) line(commandWords.missingFiles, faults.missingFiles);
    if (isWhole(survey)) {
      parts.say(word(commandWords.whole));
      return 0;
    }
    parts.complain(word(commandWords.notWhole));
    const counts = ['missingLines', 'unreachableLines', 'unknownEvents', 'damagedFiles'] as const;
    if (faults.damagedLine !== null)
      parts.complain(`  ${word(commandWords.damagedLine)}: ${faults.damagedLine}`);
    for (const name of counts)
      if (faults[name] > 0) parts.complain(`  ${word(commandWords[name])}: ${faults[name]}`);
    if (faults.stoppedBy !== null) parts.complain(`  ${word(commandWords[faults.stoppedBy])}`);
    return 4;
  }

  function sayCounts(survey: Survey): void {
    for (const name of ['cases', 'customers', 'events', 'files'] as const)
      line(commandWords[name], survey[name]);
    if (survey.madeAt !== null) line(commandWords.madeAt, survey.madeAt);
    if (survey.firstAt !== null) line(commandWords.span, `${survey.firstAt} - ${survey.lastAt}`);
  }

  async function passphraseFor(path: string): Promise<string | null> {
    if (parts.passphrase !== undefined && parts.passphrase !== '') return parts.passphrase;
    const sealed = await isSealed(path).catch(() => false);
    return sealed ? parts.askPassphrase(word(commandWords.passphrase)) : null;
  }

  async function verify(file: string, passphrase: string | null): Promise<ExitCode> {
    // What is sealed is written down nowhere on its way.
    const scratch = passphrase === null ? await mkdtemp(join(tmpdir(), 'naoshi-verify-')) : null;
    try {
      const roomy = scratch && (await scratchFor(file, scratch));
      const { survey, rebuiltCases, isProved, why } = await verifyBackup(file, passphrase, onProgress, roomy);
      sayCounts(survey);
      line(commandWords.rebuilt, rebuiltCases);
      const code = sayFaults(survey);
      if (code !== 0 || isProved) return code;
      parts.complain(why);
      return 4;
    } catch (cause) {
      return refuse(refusalOf(cause));
    } finally {
      if (scratch !== null) await rm(scratch, { recursive: true, force: true });
    }
  }

  async function restore(
    { file, isDryRun }: Asked,
    to: string,
    passphrase: string | null,
  ): Promise<ExitCode> {
    const profile = openProfile(to);
    const held = await takeLock(profile.lock, 'browser');
    if (!held.taken) {
      parts.complain(`${word(commandWords.running)} ${to}`);
      return 3;
    }
    const journalFolder = profile.journal('shop');
    const journal = openJournal({ folder: journalFolder, log: { warn: () => undefined } });
    try {
      const kind = isDryRun ? 'look-through' : 'restore';
      const order: JobOrder = { kind, path: file, passphrase, journalFolder };
      const outcome = await runJob(order, portsOf(journal, onProgress));
      if (outcome.kind === 'refused') return refuse(outcome.error);
      if (outcome.kind === 'looked-through') {
        const { fresh } = outcome.survey;
        parts.say(`${word(commandWords.wouldCome)}:`);
        for (const name of ['cases', 'customers', 'events', 'files'] as const)
          parts.say(`  ${word(commandWords[name])}: ${fresh?.[name] ?? 0}`);
        return sayFaults(outcome.survey);
      }
      if (outcome.kind !== 'restored') return 1;
      parts.say(`${word(commandWords.cameBack)}:`);
      parts.say(`  ${word(commandWords.events)}: ${outcome.writtenEvents}`);
      parts.say(`  ${word(commandWords.files)}: ${outcome.writtenFiles}`);
      return sayFaults(outcome.survey);
    } finally {
      await journal.close();
      held.lock.release();
    }
  }

  async function exportTo(file: string, to: string, passphrase: string | null): Promise<ExitCode> {
    await mkdir(to, { recursive: true });
    const target = join(to, `naoshi-export-${parts.now().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`);
    const nothing: JobPorts = { onProgress, lacks: async () => [], append: async () => 0 };
    const outcome = await runJob({ kind: 'export', path: file, passphrase, target }, nothing);
    if (outcome.kind === 'refused') return refuse(outcome.error);
    if (outcome.kind !== 'exported') return 1;
    line(commandWords.cases, outcome.cases);
    line(commandWords.customers, outcome.customers);
    line(commandWords.events, outcome.events);
    line(commandWords.files, outcome.photos);
    line(commandWords.written, outcome.folder);
    return sayFaults(outcome.survey);
  }

  const passphrase = await passphraseFor(asked.file);
  switch (asked.verb) {
    case 'verify':
      return verify(asked.file, passphrase);
    case 'restore':
      return restore(asked, asked.to ?? '', passphrase);
    case 'export':
      return exportTo(asked.file, asked.to ?? '', passphrase);
  }
}
