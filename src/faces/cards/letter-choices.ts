import type { Reason } from '../../core/blocks/block';
import type { LanguageCode } from '../../core/languages/code';
import { isTyped } from '../../core/session/session';
import { button } from './action';
import { paragraph, type Widget } from './card';
import type { Drawing } from './drawing';
import { unset } from './field';
import { buttons, oneOf, textField } from './widget';
import { word } from './word';

export const intents = ['decline', 'move', 'one-line'] as const;
const tones = ['warm', 'formal'] as const;
export const reasons: readonly Reason[] = [
  'none',
  'other-offer',
  'not-a-fit',
  'current-role',
  'project-deadline',
  'personal',
  'change-of-direction',
  'other-path',
];

/** What is wanted, why, and in what tone: each change writes the reply anew. */
export const choiceWidgets = ({ session, around: { words }, again }: Drawing): readonly Widget[] => [
  oneOf(
    'intent',
    word(words, 'cards.intent'),
    intents.map((value) => ({ value, text: word(words, `reply.intent.${value}`) })),
    session.wish.intent,
    { onChange: again() },
  ),
  oneOf(
    'reason',
    word(words, 'cards.reason'),
    reasons.map((value) => ({ value, text: word(words, `reply.reason.${value}`) })),
    session.wish.reason,
    { onChange: again() },
  ),
  oneOf(
    'tone',
    word(words, 'cards.tone'),
    tones.map((value) => ({ value, text: word(words, `reply.tone.${value}`) })),
    session.wish.tone,
    { onChange: again() },
  ),
];

/** The reply itself. Once it was typed in, it is the person's: nothing but Reset writes it anew. */
export const replyWidgets = ({ session, around: { words }, again, before }: Drawing): readonly (Widget | null)[] => [
  textField('preview', word(words, 'cards.reply'), session.text, { lines: true }),
  isTyped(session) ? paragraph(word(words, 'cards.typed')) : null,
  isTyped(session) ? buttons(button(word(words, 'cards.reset'), again({ patch: '{"typed":null}' }))) : null,
  before !== null && !isTyped(session)
    ? buttons(button(word(words, 'cards.take-back'), again({ patch: JSON.stringify({ typed: before }) })))
    : null,
];

/** The language of the reply: the letter's own, or another one at hand. */
export const languageWidget = ({ session, around: { words, languages }, again }: Drawing): Widget =>
  oneOf(
    'language',
    word(words, 'cards.language'),
    [
      { value: unset, text: word(words, 'cards.language.letter') },
      ...(Object.keys(languages) as LanguageCode[]).map((code) => ({
        value: code,
        text: languages[code]?.name ?? code,
      })),
    ],
    session.wish.language ?? unset,
    { onChange: again() },
  );
