import type { Action, Button } from '../../faces/cards/card';

/** A button with its click: an action, or one that makes a draft for Gmail to open. */
export const buildTextButton = (button: Button): GoogleAppsScript.Card_Service.TextButton => {
  const built = CardService.newTextButton()
    .setText(button.text ?? '')
    .setTextButtonStyle(
      button.type === 'FILLED' ? CardService.TextButtonStyle.FILLED : CardService.TextButtonStyle.OUTLINED,
    );
  if (button.disabled) built.setDisabled(true);
  const { url } = button.onClick?.openLink ?? {};
  if (url) return built.setOpenLink(CardService.newOpenLink().setUrl(url));
  const action = buildAction(button.onClick?.action ?? {});
  const compose = button['x-compose'];
  return compose
    ? built.setComposeAction(action, CardService.ComposedEmailType[compose])
    : built.setOnClickAction(action);
};

export const buildAction = (action: Action): GoogleAppsScript.Card_Service.Action => {
  const parameters: Record<string, string> = {};
  for (const { key, value } of action.parameters ?? []) if (key) parameters[key] = value ?? '';
  const built = CardService.newAction()
    .setFunctionName(action.function ?? '')
    .setParameters(parameters);
  if (action.loadIndicator === 'SPINNER') built.setLoadIndicator(CardService.LoadIndicator.SPINNER);
  if (action.persistValues) built.setPersistValues(true);
  return built;
};
