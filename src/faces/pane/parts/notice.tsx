import type { ComponentChildren } from 'preact';

/** A line that tells of something, with what can be done about it. Not a live region: what is new is told by the pane's one status line. */
export const Notice = ({
  kind = 'info',
  children,
  actions = [],
}: {
  readonly kind?: 'info' | 'warn' | 'bad';
  readonly children: ComponentChildren;
  readonly actions?: readonly (readonly [words: string, run: () => void])[];
}) => (
  <div class={`notice ${kind}`}>
    <p>
      {children}{' '}
      {actions.map(([words, run]) => (
        <button key={words} type="button" class="link" onClick={run}>
          {words}
        </button>
      ))}
    </p>
  </div>
);
