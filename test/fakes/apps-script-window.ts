import { type FakeScript, runCode } from './apps-script';
import { jsonOf, kindOf } from './card-service';
import type { FakeDraft } from './gmail-app';

type Json = Record<string, unknown>;
type Values = Record<string, { stringInputs?: { value: string[] }; dateInput?: Json; timeInput?: Json }>;

/** Gmail's side panel as the add-on meets it: a stack of cards with the values the person typed, and calls of the script. */
export interface GmailWindow {
  /** Opens a letter with the panel open: the contextual trigger runs, without an interaction. */
  readonly open: (id: string) => void;
  /** Opens the panel in a reply window, where this text already stands. */
  readonly compose: (text?: string) => void;
  readonly home: () => void;
  /** Chooses the entry of the add-on's menu. */
  readonly menu: (name: string) => void;
  readonly click: (words: string) => void;
  /** Types into a field by name; choices run their action. null clears it. */
  readonly type: (name: string, value: string | null) => void;
  readonly toggle: (name: string, on: boolean) => void;
  readonly pickDay: (name: string, day: string) => void;
  readonly pickTime: (name: string, time: string) => void;
  /** The card on top, as JSON. */
  readonly card: () => Json;
  /** Every text a person can read on it, in order. */
  readonly texts: () => readonly string[];
  readonly value: (name: string) => string | null;
  readonly depth: () => number;
  /** What the last click led to. */
  readonly last: { notification: string | null; draft: FakeDraft | null; body: string | null; error: string | null };
}

interface Page {
  readonly card: Json;
  values: Values;
}

export const gmailWindow = (code: string, script: FakeScript, parameters: Json = {}): GmailWindow => {
  const run = runCode(code, script);
  const last: GmailWindow['last'] = { notification: null, draft: null, body: null, error: null };
  let stack: Page[] = [];
  let letter: string | null = null;
  let body: string | null = null;
  let clicks = 0;
  const top = (): Page => stack[stack.length - 1] ?? fail('There is no card.');
  const show = (card: Json): Page => ({ card, values: initial(card) });

  const call = (name: string, interaction: boolean, action: Json = {}): unknown => {
    const id = letter;
    if (id !== null && !script.faults.has('token')) script.box.tokens.set(id, `token-${id}-${++clicks}`);
    script.box.interaction = interaction;
    const given = (action.parameters ?? []) as readonly { key: string; value: string }[];
    const event = {
      commonEventObject: {
        hostApp: 'GMAIL',
        platform: 'WEB',
        userLocale: script.locale,
        timeZone: { id: 'Europe/Berlin', offset: '3600000' },
        parameters: Object.fromEntries(given.map(({ key, value }) => [key, value])),
        ...(interaction && stack.length > 0 ? { formInputs: sent(top().values) } : {}),
        ...parameters,
      },
      ...(id === null
        ? {}
        : {
            gmail: {
              messageId: id,
              threadId: `t-${id}`,
              accessToken: script.faults.get('token') ?? `token-${id}-${clicks}`,
            },
          }),
    };
    return run(name, event);
  };

  const trigger = (name: string): void => {
    const cards = call(name, false);
    stack = [cards].flat().map((card) => show(jsonOf(card)));
  };

  const act = (action: Json, compose: boolean): void => {
    Object.assign(last, { notification: null, draft: null, body: null, error: null });
    let response: unknown;
    try {
      response = call(String(action.function), true, action);
    } catch (error) {
      // Gmail shows a sentence of its own, never the exception.
      last.error = String(error);
      return;
    }
    const json = jsonOf(response);
    const kind = kindOf(response);
    if (compose !== (kind === 'ComposeActionResponse')) fail(`${String(action.function)} answered with ${kind}`);
    if (kind === 'ComposeActionResponse') {
      const id = (json.draft as { getId: () => string }).getId();
      last.draft = script.box.drafts.find((draft) => draft.id === id) ?? null;
    } else if (kind === 'UpdateDraftActionResponse') {
      const update = json.updateBody as { type: string; contents: readonly { content: string }[] };
      const html = update.contents.map((each) => each.content).join('');
      body = update.type === 'INSERT_AT_START' ? `${html}${body ?? ''}` : `${body ?? ''}[${update.type}]${html}`;
      last.body = body;
    } else {
      last.notification = ((json.notification as Json | undefined)?.text as string) ?? null;
      for (const step of ((json.navigation as Json | undefined)?.steps ?? []) as readonly Json[])
        navigate(step, action);
    }
  };

  const navigate = (step: Json, action: Json): void => {
    if (step.pushCard) stack = [...stack, show(step.pushCard as Json)];
    else if (step.pop) stack = stack.slice(0, -1);
    else if (step.popToRoot) stack = stack.slice(0, 1);
    else if (step.updateCard) {
      const page = show(step.updateCard as Json);
      // Persisted values win over those of the card that comes back.
      if (action.persistValues) page.values = { ...page.values, ...top().values };
      stack = [...stack.slice(0, -1), page];
    }
  };

  const change = (name: string, value: Values[string] | null): void => {
    const field = find(top().card, name) ?? fail(`There is no field ${name}.`);
    if (value === null) delete top().values[name];
    else top().values[name] = value;
    const onChange = field.onChangeAction as Json | undefined;
    if (onChange) act(onChange, false);
  };

  return {
    last,
    open: (id) => {
      letter = id;
      body = null;
      trigger('onMessageOpen');
    },
    compose: (text = '') => {
      letter = null;
      body = text;
      trigger('onCompose');
    },
    home: () => {
      letter = null;
      trigger('onHomepage');
    },
    menu: (name) => {
      const json = jsonOf(call(name, true));
      stack = (json.cards as readonly Json[]).map(show);
    },
    click: (words) => {
      const button = buttons(top().card).find((each) => each.text === words) ?? fail(`There is no button "${words}".`);
      if (button.disabled) fail(`The button "${words}" is disabled.`);
      act((button.onClick as Json).action as Json, button['x-compose'] !== undefined);
    },
    type: (name, value) => change(name, value === null || value === '' ? null : { stringInputs: { value: [value] } }),
    toggle: (name, on) => change(name, on ? { stringInputs: { value: ['on'] } } : null),
    pickDay: (name, day) => change(name, { dateInput: { msSinceEpoch: Date.parse(`${day}T00:00:00Z`) } }),
    pickTime: (name, time) =>
      change(name, { timeInput: { hours: Number(time.slice(0, 2)), minutes: Number(time.slice(3)) } }),
    card: () => top().card,
    texts: () => texts(top().card),
    value: (name) => top().values[name]?.stringInputs?.value[0] ?? null,
    depth: () => stack.length,
  };
};

const fail = (why: string): never => {
  throw new Error(why);
};

const parts = (json: unknown): readonly Json[] =>
  Array.isArray(json)
    ? json.flatMap(parts)
    : typeof json === 'object' && json !== null
      ? [json as Json, ...Object.values(json).flatMap(parts)]
      : [];

const find = (card: Json, name: string): Json | null =>
  parts(card).find((part) => part.name === name && part !== card) ?? null;

const buttons = (card: Json): readonly Json[] =>
  parts(card).filter((part) => part.onClick !== undefined && part.text !== undefined);

const texts = (card: Json): readonly string[] =>
  parts(card).flatMap((part) =>
    ['title', 'header', 'topLabel', 'text', 'bottomLabel', 'label', 'value', 'hintText'].flatMap((name) =>
      typeof part[name] === 'string' && part.key === undefined ? [part[name] as string] : [],
    ),
  );

/** The values a fresh card starts with. */
const initial = (card: Json): Values => {
  const values: Values = {};
  for (const part of parts(card)) {
    const input = part.textInput as Json | undefined;
    if (input?.value) values[String(input.name)] = { stringInputs: { value: [String(input.value)] } };
    const choice = part.selectionInput as Json | undefined;
    const chosen = ((choice?.items ?? []) as readonly Json[]).filter((item) => item.selected);
    if (choice && chosen.length)
      values[String(choice.name)] = { stringInputs: { value: chosen.map((item) => String(item.value)) } };
    // A dropdown without a choice shows its first entry.
    else if (choice?.type === 'DROPDOWN')
      values[String(choice.name)] = { stringInputs: { value: [String((choice.items as readonly Json[])[0]?.value)] } };
    const toggle = part.switchControl as Json | undefined;
    if (toggle?.selected) values[String(toggle.name)] = { stringInputs: { value: [String(toggle.value)] } };
    const picker = part.dateTimePicker as Json | undefined;
    if (picker?.valueMsEpoch !== undefined) {
      const epoch = Number(picker.valueMsEpoch);
      values[String(picker.name)] =
        picker.type === 'DATE_ONLY'
          ? { dateInput: { msSinceEpoch: epoch } }
          : { timeInput: { hours: Math.floor(epoch / 3_600_000), minutes: Math.floor(epoch / 60_000) % 60 } };
    }
  }
  return values;
};

/** What Google sends: a text area's line ends as the browser has them, and nothing that is empty. */
const sent = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value.stringInputs
        ? { stringInputs: { value: value.stringInputs.value.map((each) => each.replace(/\n/g, '\r\n')) } }
        : value,
    ]),
  );
