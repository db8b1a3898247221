import { button } from './action';
import { paragraph, type Widget } from './card';
import { daysBetween } from './day';
import type { Drawing } from './drawing';
import { asksWho } from './letter-shown';
import { sayDate } from './letter-summary';
import { whoWidgets } from './letter-who';
import { buttons } from './widget';
import { word, wordOr } from './word';

/** What is special about this letter, each in one line, worst first. */
export const noteWidgets = (drawing: Drawing): readonly (Widget | null)[] =>
  // In a reply window there is no letter to say anything about; whether it invites the person can tell.
  drawing.session.given.message.view === 'compose'
    ? stranger(drawing)
    : [
        ...warnings(drawing),
        ...stranger(drawing),
        ...gaps(drawing),
        ...route(drawing),
        ...answered(drawing),
        ...(asksWho(drawing.session) ? whoWidgets(drawing) : []),
        ...time(drawing),
      ];

const warnings = ({ session, around: { words } }: Drawing): readonly Widget[] =>
  session.reading.warnings.slice(0, 3).map((warning) => paragraph(wordOr(words, warning.value, warning.value)));

/** Not an invitation, as far as we can see: the person knows better. */
const stranger = ({ session, around: { words }, again }: Drawing): readonly Widget[] => {
  if (session.reading.isInterviewInvitation) return [];
  const patch = JSON.stringify({ corrections: { invitation: true } });
  return [
    ...(session.given.message.view === 'compose' ? [] : [paragraph(word(words, 'cards.other'))]),
    buttons(button(word(words, 'cards.it-is-one'), again({ patch }))),
  ];
};

/** What could not be read. */
export const gaps = ({ session, around: { words } }: Pick<Drawing, 'session' | 'around'>): readonly Widget[] =>
  [...session.reading.gaps, ...(session.given.message.trouble ? [session.given.message.trouble] : [])]
    .slice(0, 3)
    .map((gap) => paragraph(wordOr(words, gap, wordOr(words, `cards.gap.${gap}`, word(words, 'cards.gap')))));

/** An address nobody reads: another one that stands in the letter, or the link in it. */
const route = ({ session, around: { words }, again }: Drawing): readonly (Widget | null)[] => {
  const { reading, reply, given } = session;
  const from = given.message.from?.address ?? '';
  const kind = session.asRead.route.value.kind;
  if (kind !== 'no-reply' && kind !== 'portal') {
    const usual = given.message.replyTo[0]?.address ?? from;
    return reply.to !== null && usual !== '' && reply.to.toLowerCase() !== usual.toLowerCase()
      ? [paragraph(word(words, 'cards.elsewhere', { address: reply.to }))]
      : [];
  }
  const other = [reply.to, reading.recruiter?.value.email].find((each) => each && each !== from) ?? null;
  const link = session.asRead.route.value.link;
  if (other === null)
    return [
      paragraph(word(words, 'cards.no-reply', { address: from })),
      link ? paragraph(word(words, 'cards.portal', { link: link.slice(0, 500) })) : null,
    ];
  return [
    paragraph(word(words, 'cards.no-reply.other', { address: from, other })),
    reply.to === other
      ? paragraph(word(words, 'cards.elsewhere', { address: other }))
      : buttons(
          button(word(words, 'cards.use-it'), again({ patch: JSON.stringify({ corrections: { address: other } }) })),
        ),
  ];
};

const answered = ({ session, around }: Drawing): readonly (Widget | null)[] => [
  session.given.message.answeredAt
    ? paragraph(
        word(around.words, 'cards.answered', { date: sayDate(session.given.message.answeredAt.slice(0, 10), around) }),
      )
    : null,
  around.draftedAt ? paragraph(word(around.words, 'cards.drafted')) : null,
  session.reading.situation.pushback ? paragraph(word(around.words, 'cards.pushback')) : null,
];

const time = ({ session, around, again }: Drawing): readonly (Widget | null)[] => {
  const late = session.reply.parts.find((part) => part.move === 'lateness');
  const days = session.reading.receivedAt ? daysBetween(session.reading.receivedAt, around.now) : null;
  return [
    session.reply.over ? paragraph(word(around.words, 'cards.over')) : null,
    late
      ? paragraph(
          days !== null && days >= 2
            ? word(around.words, 'cards.late', { days, text: late.text })
            : word(around.words, 'cards.late.added', { text: late.text }),
        )
      : null,
    late
      ? buttons(
          button(
            word(around.words, 'cards.remove'),
            again({ patch: JSON.stringify({ wish: { switches: { [late.block]: false } } }) }),
          ),
        )
      : null,
  ];
};
