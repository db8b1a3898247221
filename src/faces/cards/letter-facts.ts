import type { Candidate, Fact } from '../../core/reading/fact';
import type { Corrections } from '../../core/session/correction';
import { button } from './action';
import { folded, paragraph, type Section, section, type Widget } from './card';
import type { Drawing } from './drawing';
import { switchName, texts, unset } from './field';
import { asksEveryone, asksWho } from './letter-shown';
import { whereWords, whoWidgets } from './letter-who';
import { everyoneSwitch } from './shown';
import { buttons, dayPicker, oneOf, switched, textField, timePicker } from './widget';
import { word } from './word';

/** What was read, each fact with the words it came from, to be put right by hand. Open where something is unsure. */
export const factSection = (drawing: Drawing): Section => {
  const { session, around } = drawing;
  const { words } = around;
  const { reading } = session;
  const date = reading.dates[0] ?? null;
  const start = date?.value.start ?? null;
  const widgets = [
    ...(asksWho(session) ? [] : whoWidgets(drawing)),
    ...field('recruiter', reading.recruiter, reading.recruiter?.value.name, drawing),
    ...field('role', reading.role, reading.role?.value.name, drawing),
    ...field('company', reading.company, reading.company?.value, drawing),
    dayPicker('day', word(words, 'cards.day'), start),
    timePicker('time', word(words, 'cards.time'), start === null ? null : start.slice(11, 16)),
    date ? evidence(date, drawing) : null,
    textField('address', word(words, 'cards.address'), session.reply.to ?? ''),
    asksEveryone(session)
      ? switched(switchName(everyoneSwitch), word(words, 'cards.everyone'), session.doings.everyone)
      : null,
    occasionWidget(drawing),
  ];
  // Without a letter all of it is typed by hand.
  if (session.given.message.view === 'compose') return section(widgets, word(words, 'cards.fill-in'));
  const unsure = [reading.recruiter, reading.role, reading.company].some((fact) => fact?.sure === 'unsure');
  return folded(widgets, word(words, 'cards.facts'), unsure ? Math.min(widgets.filter(Boolean).length, 8) : 0);
};

const field = (
  name: 'recruiter' | 'role' | 'company',
  fact: Fact<unknown> | null,
  value: string | undefined,
  drawing: Drawing,
): readonly (Widget | null)[] => {
  const { words } = drawing.around;
  const unsure = fact?.sure === 'unsure';
  const take: Partial<Record<string, Corrections>> = { corrections: { [name]: value } };
  return [
    textField(name, word(words, `cards.${name}`), texts.find((each) => each.name === name)?.of(drawing.session) ?? '', {
      ...(unsure ? { hint: word(words, 'cards.please-check') } : {}),
    }),
    fact ? evidence(fact, drawing) : null,
    unsure && value
      ? buttons(button(word(words, 'cards.it-is-right'), drawing.again({ patch: JSON.stringify(take) })))
      : null,
  ];
};

const evidence = (fact: Candidate<unknown>, { around: { words } }: Drawing): Widget | null =>
  fact.words === '' || fact.where === 'person' ? null : paragraph(`${whereWords(fact, words)}: “${cut(fact.words)}”`);

const cut = (text: string): string => (text.length > 200 ? `${[...text.slice(0, 200)].slice(0, -1).join('')}…` : text);

const occasions = ['invitation', 'confirmed', 'pushback', 'format', 'bulk'] as const;

const occasionWidget = ({ session, around: { words }, again }: Drawing): Widget =>
  oneOf(
    'occasion',
    word(words, 'cards.occasion'),
    [
      { value: unset, text: word(words, 'cards.occasion.letter') },
      ...occasions.map((value) => ({ value, text: word(words, `reply.occasion.${value}`) })),
    ],
    session.wish.occasion ?? unset,
    { onChange: again() },
  );
