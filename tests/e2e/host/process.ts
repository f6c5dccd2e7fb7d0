import type { ChildProcess } from 'node:child_process';

/** The process group of a program that was started as the head of one. */
export function groupOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('The program was not started');
  return pid;
}

/** Kills every process of a group at once, as a power cut does, and waits until they are gone. */
export async function endGroup(group: number): Promise<void> {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    return;
  }
  for (let waited = 0; waited < 5000; waited += 20) {
    try {
      process.kill(-group, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The processes of group ${group} did not end`);
}
