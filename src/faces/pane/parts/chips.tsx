import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of several, drawn as chips: native radios in a group with a name. Each label is the target, at least 24 px high. */
export const Chips = <Value extends string>({
  label,
  hidden = false,
  value,
  options,
  onPick,
  children,
}: {
  readonly label: string;
  /** The label is for screen readers only. */
  readonly hidden?: boolean;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onPick: (value: Value) => void;
  /** Stands among the chips, at their end. */
  readonly children?: ComponentChildren;
}) => {
  const name = useId();
  return (
    <fieldset class="chips">
      <legend class={hidden ? 'unseen' : ''}>{label}</legend>
      {options.map(([each, words]) => (
        <label key={each} class="chip">
          <input type="radio" name={name} value={each} checked={each === value} onChange={() => onPick(each)} />
          <span>{words}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
};
