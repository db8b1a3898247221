import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLanguages } from '../../src/core/languages/all';
import type { Message } from '../../src/core/message/message';
import type { Insertion } from '../../src/core/ports';
import { insertion } from '../../src/core/session/insertion';
import type { Session } from '../../src/core/session/session';
import { letter } from '../../src/eml/letter';
import { begun } from '../core/session/begun';

// One list for all hosts: the same letter gives the same reply, to the letter, wherever it is opened. Each host's test
// opens these with the clock at `present`, no name under the reply and no other setting.

const folder = join(__dirname, '../../src/hosts/playground/letters');

/** The sample letters, by file name. */
export const samples: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.eml'));

export const samplePath = (name: string): string => join(folder, name);

export const sample = (name: string): Promise<Message> => letter(readFileSync(samplePath(name)));

/** The clock of every host in these tests. */
export const present = '2026-11-23T10:00:00Z';

/** The letter read and answered by core alone. */
export const sampleSession = (message: Message): Session =>
  begun({ message, languages: allLanguages, now: present, standing: {}, review: null });

/** What must stand in the draft, whichever the host. */
export const sampleReply = (message: Message): Insertion => insertion(sampleSession(message));
