// CardService as far as a Gmail add-on may use it: Google's names, types, enum values and limits, and nothing else.
// What Google would refuse or silently drop throws here. `jsonOf` shows what was built as google.apps.card.v1 JSON.

type Json = Record<string, unknown>;
type Test = (value: unknown) => boolean;
type Method = { readonly takes: readonly Test[]; readonly does: (json: Json, ...values: never[]) => void };
type Kind = { readonly methods: Readonly<Record<string, Method>>; readonly whole?: (json: Json) => void };

const built = new WeakMap<object, { readonly kind: string; readonly json: Json }>();

/** What was built, as plain JSON. */
export const jsonOf = (object: unknown): Json => {
  const found = typeof object === 'object' && object !== null ? built.get(object) : undefined;
  if (!found) throw new TypeError('This was not built by CardService.');
  return found.json;
};
export const kindOf = (object: unknown): string | null =>
  typeof object === 'object' && object !== null ? (built.get(object)?.kind ?? null) : null;

const text: Test = (value) => typeof value === 'string';
const flag: Test = (value) => typeof value === 'boolean';
const number: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const whole: Test = (value) => number(value) && Number.isInteger(value);
const a =
  (...kinds: readonly string[]): Test =>
  (value) =>
    kinds.includes(kindOf(value) ?? '');
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const parametersTest: Test = (value) =>
  typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');
const enumTest =
  (name: string): Test =>
  (value) =>
    value instanceof EnumValue && value.of === name;

class EnumValue {
  constructor(
    readonly of: string,
    readonly name: string,
  ) {}
  toString(): string {
    return this.name;
  }
}

const enumNames: Readonly<Record<string, readonly string[]>> = {
  ComposedEmailType: ['REPLY_AS_DRAFT', 'STANDALONE_DRAFT'],
  ContentType: ['TEXT', 'MUTABLE_HTML', 'IMMUTABLE_HTML'],
  LoadIndicator: ['SPINNER', 'NONE'],
  SelectionInputType: ['CHECK_BOX', 'RADIO_BUTTON', 'DROPDOWN', 'SWITCH', 'MULTI_SELECT'],
  SwitchControlType: ['SWITCH', 'CHECK_BOX'],
  TextButtonStyle: ['OUTLINED', 'FILLED', 'FILLED_TONAL', 'BORDERLESS'],
  UpdateDraftBodyType: ['IN_PLACE_INSERT', 'INSERT_AT_START', 'INSERT_AT_END'],
  Interaction: ['INTERACTION_UNSPECIFIED', 'OPEN_DIALOG'],
};

/** A setter: `put('text', text)` sets the member `text`. */
const put = (member: string, test: Test, shape: (value: never) => unknown = (value) => value): Method => ({
  takes: [test],
  does: (json, value: never) => {
    json[member] = value !== null && typeof value === 'object' && built.has(value) ? jsonOf(value) : shape(value);
  },
});
const named = (value: EnumValue): string => value.name;

const refuse = (why: string): never => {
  throw new Error(`Exception: ${why}`);
};
const need = (json: Json, what: string, ...members: readonly string[]): void => {
  for (const member of members)
    if (json[member] === undefined || json[member] === '') refuse(`${what} without ${member}`);
};
const once = (json: Json, member: string, what: string): void => {
  if (json[member] !== undefined) refuse(`${what}: a second click handler`);
};

const click = (what: string): Readonly<Record<string, Method>> => ({
  setOnClickAction: {
    takes: [a('Action')],
    does: (json, action: never) => {
      once(json, 'onClick', what);
      json.onClick = { action: jsonOf(action) };
    },
  },
  setOpenLink: {
    takes: [a('OpenLink')],
    does: (json, link: never) => {
      once(json, 'onClick', what);
      json.onClick = { openLink: jsonOf(link) };
    },
  },
  setComposeAction: {
    takes: [a('Action'), enumTest('ComposedEmailType')],
    does: (json, action: never, type: never) => {
      once(json, 'onClick', what);
      json.onClick = { action: jsonOf(action) };
      json['x-compose'] = named(type);
    },
  },
});

const widget = (kind: string): Test => a(...kind.split(' '));
const widgets =
  'TextParagraph DecoratedText ButtonSet TextButton TextInput SelectionInput DatePicker TimePicker Divider';
const member: Readonly<Record<string, string>> = {
  TextParagraph: 'textParagraph',
  DecoratedText: 'decoratedText',
  ButtonSet: 'buttonList',
  TextInput: 'textInput',
  SelectionInput: 'selectionInput',
  DatePicker: 'dateTimePicker',
  TimePicker: 'dateTimePicker',
};

const push = (json: Json, name: string, value: unknown, most: number): void => {
  const list = [...((json[name] as unknown[]) ?? []), value];
  if (list.length > most) refuse(`more than ${most} ${name}`);
  json[name] = list;
};

const kinds: Readonly<Record<string, Kind>> = {
  Action: {
    methods: {
      setFunctionName: put('function', text),
      setParameters: put('parameters', parametersTest, (value: Record<string, string>) =>
        Object.entries(value).map(([key, each]) => ({ key, value: each })),
      ),
      setLoadIndicator: put('loadIndicator', enumTest('LoadIndicator'), named),
      setPersistValues: put('persistValues', flag),
    },
    whole: (json) => need(json, 'An action', 'function'),
  },
  OpenLink: { methods: { setUrl: put('url', text) }, whole: (json) => need(json, 'A link', 'url') },
  TextParagraph: { methods: { setText: put('text', text) }, whole: (json) => need(json, 'A paragraph', 'text') },
  TextButton: {
    methods: {
      setText: put('text', text),
      setTextButtonStyle: put('type', enumTest('TextButtonStyle'), named),
      setDisabled: put('disabled', flag),
      setAltText: put('altText', text),
      ...click('A button'),
    },
    whole: (json) => need(json, 'A button', 'text', 'onClick'),
  },
  ButtonSet: {
    methods: {
      addButton: {
        takes: [a('TextButton')],
        does: (json, button: never) => push(json, 'buttons', jsonOf(button), 100),
      },
    },
    whole: (json) => need(json, 'A button set', 'buttons'),
  },
  Switch: {
    methods: {
      setFieldName: put('name', text),
      setValue: put('value', text),
      setSelected: put('selected', flag),
      setControlType: put('controlType', enumTest('SwitchControlType'), named),
      setOnChangeAction: put('onChangeAction', a('Action')),
    },
    whole: (json) => need(json, 'A switch', 'name', 'value'),
  },
  DecoratedText: {
    methods: {
      setText: put('text', text),
      setTopLabel: put('topLabel', text),
      setBottomLabel: put('bottomLabel', text),
      setWrapText: put('wrapText', flag),
      setButton: put('button', a('TextButton')),
      setSwitchControl: put('switchControl', a('Switch')),
      ...click('A decorated text'),
    },
    whole: (json) => {
      need(json, 'A decorated text', 'text');
      if (json.button && json.switchControl) refuse('A decorated text has a button or a switch, not both');
    },
  },
  Suggestions: {
    methods: {
      addSuggestions: {
        takes: [listOf(text)],
        does: (json, list: never) => {
          for (const each of list as readonly string[]) push(json, 'items', { text: each }, 100);
        },
      },
    },
  },
  TextInput: {
    methods: {
      setFieldName: put('name', text),
      setTitle: put('label', text),
      setValue: put('value', text),
      setHint: put('hintText', text),
      setMultiline: put('type', flag, (lines: boolean) => (lines ? 'MULTIPLE_LINE' : 'SINGLE_LINE')),
      setSuggestions: put('initialSuggestions', a('Suggestions')),
      setOnChangeAction: put('onChangeAction', a('Action')),
    },
    whole: (json) => need(json, 'A text input', 'name'),
  },
  SelectionInput: {
    methods: {
      setFieldName: put('name', text),
      setTitle: put('label', text),
      setType: put('type', enumTest('SelectionInputType'), named),
      setOnChangeAction: put('onChangeAction', a('Action')),
      addItem: {
        takes: [text, text, flag],
        does: (json, shown: never, value: never, selected: never) =>
          push(json, 'items', { text: shown, value, selected }, 100),
      },
    },
    whole: (json) => {
      need(json, 'A selection', 'name', 'items', 'type');
      const items = json.items as readonly Json[];
      if (json.type !== 'CHECK_BOX' && items.filter((item) => item.selected).length > 1)
        refuse('More than one item selected');
    },
  },
  DatePicker: {
    methods: {
      setFieldName: put('name', text),
      setTitle: put('label', text),
      setValueInMsSinceEpoch: put('valueMsEpoch', (value) => number(value) || text(value), String),
    },
    whole: (json) => {
      need(json, 'A date picker', 'name');
      json.type = 'DATE_ONLY';
    },
  },
  TimePicker: {
    methods: {
      setFieldName: put('name', text),
      setTitle: put('label', text),
      setHours: put('hours', (value) => whole(value) && Number(value) >= 0 && Number(value) < 24),
      setMinutes: put('minutes', (value) => whole(value) && Number(value) >= 0 && Number(value) < 60),
    },
    whole: (json) => {
      need(json, 'A time picker', 'name');
      json.type = 'TIME_ONLY';
      if (json.hours !== undefined)
        json.valueMsEpoch = String((Number(json.hours) * 60 + Number(json.minutes ?? 0)) * 60_000);
      delete json.hours;
      delete json.minutes;
    },
  },
  CardHeader: {
    methods: { setTitle: put('title', text), setSubtitle: put('subtitle', text) },
    whole: (json) => need(json, 'A header', 'title'),
  },
  CardSection: {
    methods: {
      setHeader: put('header', text),
      setCollapsible: put('collapsible', flag),
      setNumUncollapsibleWidgets: put('uncollapsibleWidgetsCount', whole),
      addWidget: {
        takes: [widget(widgets)],
        does: (json, each: never) => push(json, 'widgets', { [member[kindOf(each) ?? ''] ?? '?']: jsonOf(each) }, 100),
      },
    },
    whole: (json) => need(json, 'A section', 'widgets'),
  },
  FixedFooter: {
    methods: {
      setPrimaryButton: put('primaryButton', a('TextButton')),
      setSecondaryButton: put('secondaryButton', a('TextButton')),
    },
    whole: (json) => need(json, 'A footer', 'primaryButton'),
  },
  CardBuilder: {
    methods: {
      setName: put('name', text),
      setHeader: put('header', a('CardHeader')),
      setFixedFooter: put('fixedFooter', a('FixedFooter')),
      addSection: { takes: [a('CardSection')], does: (json, each: never) => push(json, 'sections', jsonOf(each), 100) },
    },
    whole: (json) => {
      if (!json.sections) refuse('A card without sections');
      const names = fieldNames(json);
      const twice = names.find((name, at) => names.indexOf(name) !== at);
      if (twice) refuse(`Two fields of one card are called ${twice}`);
    },
  },
  Navigation: {
    methods: {
      pushCard: {
        takes: [a('Card')],
        does: (json, card: never) => push(json, 'steps', { pushCard: jsonOf(card) }, 10),
      },
      updateCard: {
        takes: [a('Card')],
        does: (json, card: never) => push(json, 'steps', { updateCard: jsonOf(card) }, 10),
      },
      popCard: { takes: [], does: (json) => push(json, 'steps', { pop: true }, 10) },
      popToRoot: { takes: [], does: (json) => push(json, 'steps', { popToRoot: true }, 10) },
    },
  },
  Notification: { methods: { setText: put('text', text) }, whole: (json) => need(json, 'A notification', 'text') },
  ActionResponseBuilder: {
    methods: {
      setNavigation: put('navigation', a('Navigation')),
      setNotification: put('notification', a('Notification')),
    },
  },
  ComposeActionResponseBuilder: {
    methods: { setGmailDraft: put('draft', (value) => typeof (value as { getId?: unknown })?.getId === 'function') },
    whole: (json) => need(json, 'A compose response', 'draft'),
  },
  UniversalActionResponseBuilder: {
    methods: {
      displayAddOnCards: put('cards', listOf(a('Card')), (cards: readonly object[]) =>
        cards.map((card) => jsonOf(card)),
      ),
    },
    whole: (json) => need(json, 'A menu response', 'cards'),
  },
  UpdateDraftBodyAction: {
    methods: {
      addUpdateContent: {
        takes: [text, enumTest('ContentType')],
        does: (json, content: never, type: never) => push(json, 'contents', { content, contentType: named(type) }, 100),
      },
      setUpdateType: put('type', enumTest('UpdateDraftBodyType'), named),
    },
    whole: (json) => need(json, 'A draft update', 'contents', 'type'),
  },
  UpdateDraftActionResponseBuilder: {
    methods: { setUpdateDraftBodyAction: put('updateBody', a('UpdateDraftBodyAction')) },
    whole: (json) => need(json, 'A draft response', 'updateBody'),
  },
};

const fieldNames = (json: unknown): readonly string[] => {
  if (Array.isArray(json)) return json.flatMap(fieldNames);
  if (typeof json !== 'object' || json === null) return [];
  const own = ['textInput', 'selectionInput', 'dateTimePicker', 'switchControl'].flatMap((each) => {
    const field = (json as Json)[each] as Json | undefined;
    return field ? [String(field.name)] : [];
  });
  return [...own, ...Object.values(json).flatMap(fieldNames)];
};

/** What a builder's `build()` makes of it. */
const products: Readonly<Record<string, string>> = {
  CardBuilder: 'Card',
  ActionResponseBuilder: 'ActionResponse',
  ComposeActionResponseBuilder: 'ComposeActionResponse',
  UniversalActionResponseBuilder: 'UniversalActionResponse',
  UpdateDraftActionResponseBuilder: 'UpdateDraftActionResponse',
};

/** An object that has Google's methods and no other: anything else that is asked of it throws, as a missing method would. */
export const strict = <Members extends object>(name: string, members: Members): Members =>
  new Proxy(members, {
    get: (target, key) => {
      if (typeof key === 'symbol') return undefined;
      if (!Object.prototype.hasOwnProperty.call(target, key)) throw new TypeError(`${name}.${key} is not a function`);
      return target[key as keyof Members];
    },
    set: (_, key) => {
      throw new TypeError(`${name}.${String(key)} cannot be set`);
    },
  });

const make = (kind: string): object => {
  const { methods, whole: check } = kinds[kind] ?? refuse(`no ${kind}`);
  const json: Json = {};
  const members: Record<string, unknown> = {};
  const self = strict(kind, members);
  for (const [name, method] of Object.entries(methods))
    members[name] = (...values: readonly unknown[]) => {
      if (values.length !== method.takes.length || !method.takes.every((test, at) => test(values[at])))
        throw new TypeError(
          `The parameters (${values.map((each) => typeof each).join(',')}) don't match the method signature for CardService.${kind}.${name}.`,
        );
      for (const value of values) complete(value);
      (method.does as (json: Json, ...values: unknown[]) => void)(json, ...values);
      return self;
    };
  const product = products[kind];
  if (product)
    members.build = () => {
      check?.(json);
      const done = strict(product, { printJson: () => JSON.stringify(json) });
      built.set(done, { kind: product, json });
      return done;
    };
  else checks.set(self, () => check?.(json));
  built.set(self, { kind, json });
  return self;
};

/** Parts are checked when they are handed to what holds them: until then they may be incomplete. */
const checks = new WeakMap<object, () => void>();
const complete = (value: unknown): void => {
  if (Array.isArray(value)) for (const each of value) complete(each);
  else if (typeof value === 'object' && value !== null) checks.get(value)?.();
};

/** A new CardService. */
export const cardService = (): object =>
  strict('CardService', {
    ...Object.fromEntries(Object.keys(kinds).map((kind) => [`new${kind}`, () => make(kind)])),
    ...Object.fromEntries(
      Object.entries(enumNames).map(([of, names]) => [
        of,
        strict(`CardService.${of}`, Object.fromEntries(names.map((name) => [name, new EnumValue(of, name)]))),
      ]),
    ),
  });
