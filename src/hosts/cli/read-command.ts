import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readingLine } from '../../faces/text/reading-line';
import { readWhole } from './languages';
import { letterFile } from './letter-file';
import { options } from './options';

/** `read FILE|FOLDER|- ...`: one JSON object a line; a file that cannot be read says so on its line and the rest go on. Exit status 2 then. */
export const readCommand = async (words: readonly string[]): Promise<number> => {
  const { files, now } = options(words);
  if (files.length === 0) throw new Error('read takes files, folders, or - for paths on standard input.');
  let status = 0;
  for await (const path of paths(files)) {
    const line = await oneLine(path, now);
    if ('error' in line) status = 2;
    // One after another, and never faster than they are taken: 10,000 letters need no more memory than one.
    if (!process.stdout.write(`${JSON.stringify(line)}\n`))
      await new Promise((done) => process.stdout.once('drain', done));
  }
  return status;
};

const oneLine = async (file: string, now: string): Promise<object> => {
  try {
    const message = await letterFile(file);
    return readingLine(file, await readWhole(message, now));
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
};

async function* paths(words: readonly string[]): AsyncGenerator<string> {
  for (const word of words) {
    if (word === '-') yield* lines(process.stdin);
    else if ((await stat(word).catch(() => null))?.isDirectory()) yield* lettersIn(word);
    else yield word;
  }
}

async function* lines(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') yield line.trim();
}

/** The .eml files of a folder and of the folders in it, by name. Names only are held in memory. */
async function* lettersIn(folder: string): AsyncGenerator<string> {
  const names: { name: string; folder: boolean }[] = [];
  for await (const entry of await opendir(folder)) names.push({ name: entry.name, folder: entry.isDirectory() });
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of names) {
    if (entry.folder) yield* lettersIn(join(folder, entry.name));
    else if (/\.eml$/i.test(entry.name)) yield join(folder, entry.name);
  }
}
