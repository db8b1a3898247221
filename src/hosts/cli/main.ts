import { declineCommand } from './decline-command';
import { readCommand } from './read-command';
import { reviewCommand } from './review-command';
import { showCommand } from './show-command';

const usage = `decline-politely: reads an interview invitation and writes a polite, true decline. Nothing is sent.

  read FILE|FOLDER|- ...    what each letter says, one JSON object a line (-: paths on standard input)
  show FILE                 one letter and its reply, laid out for people
  decline FILE              the reply
      --intent decline|move|one-line   --tone formal|warm   --language en|de|fr|…   --now ISO   --json
      --slot 2026-03-10T10:00   a time to propose, up to three, with --intent move
      --reason none|other-offer|not-a-fit|current-role|project-deadline|personal|change-of-direction|other-path
  review LETTER DRAFT       the twelve manners of a draft (--now ISO, --intent …, --json)
`;

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  read: readCommand,
  show: showCommand,
  decline: declineCommand,
  review: reviewCommand,
};

const main = async (): Promise<void> => {
  const [name = '', ...words] = process.argv.slice(2);
  const command = Object.prototype.hasOwnProperty.call(commands, name) ? commands[name] : undefined;
  if (!command) {
    const asked = ['help', '--help', '-h'].includes(name);
    (asked ? process.stdout : process.stderr).write(
      name && !asked ? `There is no command "${name}".\n\n${usage}` : usage,
    );
    process.exitCode = asked ? 0 : 2;
    return;
  }
  process.exitCode = await command(words);
};

// A reader that closes early ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
