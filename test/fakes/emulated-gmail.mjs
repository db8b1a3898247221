// Starts the pinned `emulate` (a public emulator of the Gmail API, a process of its own because it is ESM only) with the
// mailbox given as JSON on the command line, prints its address, and ends with its standard input.
import { createEmulator } from 'emulate';

const google = JSON.parse(process.argv[2] ?? '{}');
const emulator = await createEmulator({ service: 'google', port: 0, seed: { google } });
process.stdout.write(`${emulator.url}\n`);
process.stdin.on('end', () => emulator.close().then(() => process.exit(0)));
process.stdin.resume();
