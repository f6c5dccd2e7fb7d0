import { CommanderError, type Command } from 'commander';
import { GalleyError } from '../core/error';
import { say } from './speech';

/** Commander's codes for a call that was typed wrongly, and the error text for each. */
const CODES: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'usage-unknown-command',
  'commander.unknownOption': 'usage-unknown-option',
  'commander.missingArgument': 'usage-missing-argument',
  'commander.optionMissingArgument': 'usage-missing-value',
  'commander.missingMandatoryOptionValue': 'usage-missing-option',
  'commander.excessArguments': 'usage-too-many',
  'commander.conflictingOption': 'usage-conflict',
  'commander.help': 'usage-no-command',
};

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'heading.usage',
  'Arguments:': 'heading.arguments',
  'Options:': 'heading.options',
  'Commands:': 'heading.commands',
};

/** Makes a command speak the user's language and throw its errors rather than print them. Subcommands inherit it. */
export function localise(command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => (HEADINGS[title] === undefined ? title : say(HEADINGS[title])),
      subcommandTerm: (subcommand) => `${subcommand.name()} ${subcommand.usage()}`,
    })
    .helpOption('-h, --help', say('option.help'))
    .helpCommand(false);
}

/** What a thrown value means: nothing when help or the version was asked for and printed. */
export function usageError(thrown: unknown): unknown {
  if (!(thrown instanceof CommanderError)) return thrown;
  if (thrown.exitCode === 0) return undefined;
  const code = CODES[thrown.code];
  if (code === undefined) return thrown;
  // Commander says what is concerned in single quotes, and nowhere else.
  const what = /'([^']*)'/.exec(thrown.message)?.[1] ?? '';
  return new GalleyError(code, { what });
}
