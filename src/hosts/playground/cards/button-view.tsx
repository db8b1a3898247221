import type { Action, Button } from '../../../faces/cards/card';

/** What a click on a card asks for. */
export type Click = (action: Action) => void;

export const ButtonView = ({ button, click }: { readonly button: Button; readonly click: Click }) => (
  <button
    type="button"
    class={`card-button ${(button.type ?? 'OUTLINED').toLowerCase()}`}
    disabled={button.disabled ?? false}
    aria-label={button.altText ?? undefined}
    onClick={() => {
      if (button.onClick?.action) click(button.onClick.action);
    }}
  >
    {button.text}
  </button>
);
