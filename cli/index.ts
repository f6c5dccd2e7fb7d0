import { program } from './program';
import { sayError } from './speech';
import { usageError } from './usage';

/** Whoever read our output has seen enough (`galley segment | head`): no reason to complain. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  fail(error);
});

function fail(thrown: unknown): void {
  process.stderr.write(`galley: ${sayError(thrown)}\n`);
  process.exitCode = 1;
}

program()
  .parseAsync()
  .catch((thrown: unknown) => {
    const error = usageError(thrown);
    if (error !== undefined) fail(error);
  });
