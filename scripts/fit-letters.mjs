// What the scripts that fit weights share: labelled letters, made ready as the reader makes them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../bench/bundle.mjs';
import { root } from './webpack-base.mjs';

/** The folders of ../shared/corpus, first of all that is fitted on. */
export const shared = ['dev', 'dev-b'].map((name) => join(root, '..', 'shared', 'corpus', name));

/** The labels of a folder, one a letter; none where there is no such folder. */
export const labelsIn = (folder) =>
  existsSync(folder)
    ? readFileSync(join(folder, 'labels.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line))
    : [];

/** The lines of a .jsonl of short letters, as [label, message]. */
export const shortLetters = (file, emptyMessage) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((label) => [label, { ...emptyMessage, subject: label.subject, text: label.text }]);

/** The parts of the reader that every such script takes, and those of its own (`exports`: lines of a module). */
export const parts = async (name, exports) => {
  const all = await bundle(name, [
    "export { clues, firmNames } from '../../src/core/reading/facts/company-clues';",
    "export { eastern } from '../../src/core/reading/facts/eastern';",
    "export { prepare } from '../../src/core/reading/prepare';",
    "export { calendar } from '../../src/core/reading/calendar';",
    "export { jsonLd } from '../../src/core/reading/json-ld';",
    "export { letter } from '../../src/eml/letter';",
    "export { emptyMessage } from '../../src/core/message/message';",
    "export { allLanguages } from '../../src/core/languages/all';",
    "export { fold } from '../../src/core/message/fold';",
    "export { recruiter } from '../../src/core/reading/facts/recruiter';",
    "export { namesPost, role, shownRole } from '../../src/core/reading/facts/role';",
    "export { roleNames } from '../../src/core/reading/facts/role-names';",
    "export { tagged } from '../../src/core/reading/facts/tagger';",
    ...exports,
  ]);
  const {
    prepare,
    calendar,
    jsonLd,
    allLanguages,
    eastern,
    letter,
    tagged,
    role,
    namesPost,
    roleNames,
    recruiter,
    clues,
    firmNames,
    fold,
  } = all;
  const tagsOf = (mail) => tagged(mail, firmNames(clues(mail)));
  return {
    ...all,
    /** What the tagger takes for names in a letter. */
    tagsOf,
    /** A message as the finders look at it. */
    ready: (message) =>
      prepare(
        message,
        allLanguages,
        message.receivedAt ?? '2026-01-01T00:00:00Z',
        { calendar: calendar(message.calendar), jsonLd: jsonLd(message.html) },
        eastern,
      ).letter,
    /** The post and the writer of a letter, as the reader of kinds is told of them. */
    factsOf: (mail) => {
      const houses = firmNames(clues(mail));
      const tags = tagsOf(mail);
      const posts = roleNames(mail, houses);
      const post = role(mail, posts, tags);
      return {
        name: post?.value.name ?? null,
        post: namesPost(post, posts),
        person: recruiter(mail, tags)?.sure ?? null,
        title: fold(post?.value.name ?? ''),
      };
    },
    /** The message of a file. */
    open: (file) => letter(readFileSync(file)),
  };
};
