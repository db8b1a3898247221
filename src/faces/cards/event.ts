/** What Google hands to every function, as far as we use it; Apps Script, HTTP and the playground send the same shape. */
export interface CardEvent {
  readonly commonEventObject?: {
    readonly hostApp?: string;
    readonly platform?: string;
    readonly userLocale?: string;
    readonly timeZone?: { readonly id?: string; readonly offset?: string | number };
    readonly parameters?: Readonly<Record<string, string>>;
    readonly formInputs?: Readonly<Record<string, FormInput>>;
  };
  readonly gmail?: { readonly messageId?: string; readonly threadId?: string; readonly accessToken?: string };
}

/** A widget's value. Old Apps Script projects wrap it once more under an empty name. */
export interface FormInput {
  readonly ''?: FormInput;
  readonly stringInputs?: { readonly value?: readonly string[] };
  /** Midnight UTC of the chosen day. */
  readonly dateInput?: { readonly msSinceEpoch?: string | number };
  readonly timeInput?: { readonly hours?: number; readonly minutes?: number };
}

/** The values on the card when the person clicked. What is switched off or empty is simply absent. */
export interface Form {
  /** False where the host sent no values at all: then nothing may be concluded from what is absent. */
  readonly sent: boolean;
  readonly text: (name: string) => string | null;
  readonly all: (name: string) => readonly string[];
  /** "2026-03-05", or null. */
  readonly day: (name: string) => string | null;
  /** "14:00", or null. */
  readonly time: (name: string) => string | null;
}

export const form = (event: CardEvent): Form => {
  const inputs = event.commonEventObject?.formInputs ?? {};
  const input = (name: string): FormInput | undefined => {
    const found = Object.prototype.hasOwnProperty.call(inputs, name) ? inputs[name] : undefined;
    return found?.[''] ?? found;
  };
  const all = (name: string): readonly string[] => input(name)?.stringInputs?.value ?? [];
  return {
    sent: Object.keys(inputs).length > 0,
    all,
    text: (name) => all(name)[0]?.replace(/\r\n?/g, '\n') ?? null,
    day: (name) => {
      const epoch = input(name)?.dateInput?.msSinceEpoch;
      const day = epoch === undefined || epoch === '' ? Number.NaN : Number(epoch);
      return Math.abs(day) <= 8.64e15 ? new Date(day).toISOString().slice(0, 10) : null;
    },
    time: (name) => {
      const time = input(name)?.timeInput;
      return time ? `${two(time.hours ?? 0)}:${two(time.minutes ?? 0)}` : null;
    },
  };
};

const two = (number: number): string => String(number).padStart(2, '0');

/** The parameters the card gave the clicked action. */
export const parameter = (event: CardEvent, name: string): string | null => {
  const parameters = event.commonEventObject?.parameters ?? {};
  return Object.prototype.hasOwnProperty.call(parameters, name) ? (parameters[name] ?? null) : null;
};
