import { readFile, stat } from 'node:fs/promises';
import type { Message } from '../../core/message/message';
import { letter } from '../../eml/letter';

/** A letter larger than this is not a letter: the file is refused before it is read into memory. 64 MiB. */
const tooLarge = 64 * 1024 * 1024;

/** Reads a file as a letter. Throws an Error with one clear sentence. */
export const letterFile = async (path: string): Promise<Message> => {
  const { size } = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? 'There is no such file.' : `The file cannot be opened (${error.code}).`);
  });
  if (size > tooLarge) throw new Error('The file is larger than 64 MB: this is not a letter.');
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`The file cannot be read (${error.code}).`);
  });
  return letter(bytes);
};
