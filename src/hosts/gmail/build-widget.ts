import type { Button, Widget } from '../../faces/cards/card';
import { buildAction, buildTextButton } from './build-button';

type Built = GoogleAppsScript.Card_Service.Widget;
type Part<Name extends keyof Widget> = NonNullable<Widget[Name]>;

/** One widget. The kinds are those the cards are made of; an unknown one is a mistake of ours. */
export const buildWidget = (widget: Widget): Built => {
  if (widget.textParagraph) return CardService.newTextParagraph().setText(widget.textParagraph.text ?? '');
  if (widget.decoratedText) return decorated(widget.decoratedText);
  if (widget.buttonList) return buttonSet(widget.buttonList);
  if (widget.textInput) return input(widget.textInput);
  if (widget.selectionInput) return selection(widget.selectionInput);
  if (widget.dateTimePicker) return picker(widget.dateTimePicker);
  throw new Error('A widget of a kind that is not built here.');
};

const decorated = (part: Part<'decoratedText'>): Built => {
  const built = CardService.newDecoratedText().setText(part.text ?? '');
  if (part.wrapText) built.setWrapText(true);
  if (part.topLabel) built.setTopLabel(part.topLabel);
  if (part.bottomLabel) built.setBottomLabel(part.bottomLabel);
  if (part.button) built.setButton(buildTextButton(part.button as Button));
  const toggle = part.switchControl;
  if (toggle)
    built.setSwitchControl(
      CardService.newSwitch()
        .setFieldName(toggle.name ?? '')
        .setValue(toggle.value ?? '')
        .setSelected(toggle.selected ?? false)
        .setControlType(CardService.SwitchControlType.SWITCH),
    );
  return built;
};

const buttonSet = (part: Part<'buttonList'>): Built => {
  const built = CardService.newButtonSet();
  for (const button of part.buttons ?? []) built.addButton(buildTextButton(button as Button));
  return built;
};

const input = (part: Part<'textInput'>): Built => {
  const built = CardService.newTextInput()
    .setFieldName(part.name ?? '')
    .setTitle(part.label ?? '')
    .setValue(part.value ?? '')
    .setMultiline(part.type === 'MULTIPLE_LINE');
  if (part.hintText) built.setHint(part.hintText);
  const items = part.initialSuggestions?.items ?? [];
  if (items.length)
    built.setSuggestions(CardService.newSuggestions().addSuggestions(items.map((item) => item.text ?? '')));
  return built;
};

const selection = (part: Part<'selectionInput'>): Built => {
  const built = CardService.newSelectionInput()
    .setFieldName(part.name ?? '')
    .setTitle(part.label ?? '')
    .setType(
      part.type === 'RADIO_BUTTON'
        ? CardService.SelectionInputType.RADIO_BUTTON
        : CardService.SelectionInputType.DROPDOWN,
    );
  for (const item of part.items ?? []) built.addItem(item.text ?? '', item.value ?? '', item.selected ?? false);
  if (part.onChangeAction) built.setOnChangeAction(buildAction(part.onChangeAction));
  return built;
};

const picker = (part: Part<'dateTimePicker'>): Built => {
  const epoch = part.valueMsEpoch ? Number(part.valueMsEpoch) : null;
  if (part.type === 'TIME_ONLY') {
    const built = CardService.newTimePicker()
      .setFieldName(part.name ?? '')
      .setTitle(part.label ?? '');
    if (epoch === null) return built;
    const minutes = Math.floor(epoch / 60_000);
    return built.setHours(Math.floor(minutes / 60)).setMinutes(minutes % 60);
  }
  const built = CardService.newDatePicker()
    .setFieldName(part.name ?? '')
    .setTitle(part.label ?? '');
  return epoch === null ? built : built.setValueInMsSinceEpoch(epoch);
};
