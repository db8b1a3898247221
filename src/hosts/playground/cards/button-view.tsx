import type { Action, Button } from '../../../faces/cards/card';

/** What a click on a card asks for. */
export type Click = (action: Action) => void;

export const ButtonView = ({ button, click }: { readonly button: Button; readonly click: Click }) => {
  const look = `card-button ${(button.type ?? 'OUTLINED').toLowerCase()}`;
  const { action, openLink } = button.onClick ?? {};
  if (openLink?.url?.startsWith('https://'))
    return (
      <a class={`button ${look}`} href={openLink.url} target="_blank" rel="noreferrer">
        {button.text}
      </a>
    );
  return (
    <button
      type="button"
      class={look}
      disabled={button.disabled ?? false}
      aria-label={button.altText ?? undefined}
      onClick={() => {
        if (action) click(action);
      }}
    >
      {button.text}
    </button>
  );
};
