import { Command, Option } from 'commander';
import { version } from '../package.json';
import { GalleyError } from '../core/error';
import { languageTag } from './arguments';
import type { AlignCall } from './commands/align';
import type { CheckCall } from './commands/check-files';
import type { LearnCall } from './commands/lexicon-learn';
import type { ReportCall } from './commands/report';
import type { ReviewCall } from './commands/review';
import { say } from './speech';
import { localise } from './usage';

/** The command line as data; what each call does is read only when it is called. */
export function program(): Command {
  const galley = localise(new Command('galley'))
    .usage(say('usage'))
    .description(say('about'))
    .version(version, '-V, --version', say('option.version'))
    .addHelpText('after', () => `\n${say('more')}`);

  command(galley, 'review')
    .argument('<source>', say('review.source'))
    .argument('[target]', say('review.target'))
    .addOption(language('source'))
    .addOption(language('target'))
    .addOption(encoding('source'))
    .addOption(encoding('target'))
    .addOption(lexicon())
    .option('--title <text>', say('review.title'))
    .addOption(output(say('review.output')))
    .action(async (source: string, target: string | undefined, options: ReviewCall) => {
      const { review } = await import('./commands/review');
      await review(source, target, options);
    });

  command(galley, 'report')
    .argument('<file>', say('report.file'))
    .option('--format <format>', say('report.format'))
    .option('--language <language>', say('report.language'))
    .option('--reviewer <name>', say('report.reviewer'))
    .addOption(output(say('report.output')))
    .action(async (file: string, options: ReportCall) => {
      const { report } = await import('./commands/report');
      await report(file, options);
    });

  command(galley, 'score')
    .argument('<file>', say('score.file'))
    .action(async (file: string) => {
      const { score } = await import('./commands/score');
      await score(file);
    });

  command(galley, 'segment').action(async () => {
    const { segment } = await import('./commands/segment');
    await segment();
  });

  command(galley, 'align')
    .argument('<source>', say('align.source'))
    .argument('<target>', say('align.target'))
    .option('--segmented', say('align.segmented'))
    .addOption(language('source'))
    .addOption(language('target'))
    .addOption(encoding('source'))
    .addOption(encoding('target'))
    .addOption(lexicon())
    .action(async (source: string, target: string, options: AlignCall) => {
      const { alignFiles } = await import('./commands/align');
      await alignFiles(source, target, options);
    });

  command(galley, 'check')
    .argument('[source]', say('check.source'))
    .argument('[target]', say('check.target'))
    .addOption(language('source'))
    .addOption(language('target'))
    .addOption(encoding('source'))
    .addOption(encoding('target'))
    .addOption(lexicon())
    .option('--json', say('check.json'))
    .addOption(new Option('--sarif', say('check.sarif')).conflicts('json'))
    .option('--fail-on <severity>', say('check.fail-on'))
    .action(async (source: string | undefined, target: string | undefined, options: CheckCall) => {
      if (source === undefined) {
        const { checkLines } = await import('./commands/check-lines');
        await checkLines();
        return;
      }
      if (target === undefined) throw new GalleyError('usage-missing-argument', { what: 'target' });
      const { checkFiles } = await import('./commands/check-files');
      await checkFiles(source, target, options);
    });

  const own = command(galley, 'lexicon');
  command(own, 'learn', 'lexicon.learn')
    .argument('<source>', say('lexicon.learn.source'))
    .argument('[target]', say('lexicon.learn.target'))
    .addOption(language('source'))
    .addOption(language('target'))
    .addOption(encoding('source'))
    .addOption(encoding('target'))
    .addOption(output(say('lexicon.learn.output')))
    .action(async (source: string, target: string | undefined, options: LearnCall) => {
      const { learn } = await import('./commands/lexicon-learn');
      await learn(source, target, options);
    });
  return galley;
}

/** @param texts key of its texts */
function command(galley: Command, name: string, texts = name): Command {
  const call = localise(galley.command(name))
    .usage(say(`${texts}.usage`))
    .description(say(`${texts}.about`));
  return call.summary(say(`${texts}.summary`)).addHelpText('after', () => `\n${say(`${texts}.more`)}`);
}

function language(side: 'source' | 'target'): Option {
  return new Option(`--${side}-lang <tag>`, say(`option.${side}-lang`)).argParser(languageTag);
}

function encoding(side: 'source' | 'target'): Option {
  return new Option(`--${side}-encoding <name>`, say(`option.${side}-encoding`));
}

function lexicon(): Option {
  return new Option('--lexicon <file>', say('option.lexicon'));
}

function output(description: string): Option {
  return new Option('-o, --output <file>', description).makeOptionMandatory();
}
