import type { Button, Card, Section } from '../../faces/cards/card';
import { buildTextButton } from './build-button';
import { buildWidget } from './build-widget';

type Built = GoogleAppsScript.Card_Service.Card;

/** A card of plain JSON in CardService's objects: Gmail's Apps Script takes no card JSON. */
export const buildCard = (card: Card): Built => {
  const builder = CardService.newCardBuilder();
  if (card.name) builder.setName(card.name);
  if (card.header?.title) {
    const header = CardService.newCardHeader().setTitle(card.header.title);
    if (card.header.subtitle) header.setSubtitle(card.header.subtitle);
    builder.setHeader(header);
  }
  for (const section of card.sections ?? []) builder.addSection(buildSection(section));
  const { primaryButton, secondaryButton } = card.fixedFooter ?? {};
  if (primaryButton) {
    const footer = CardService.newFixedFooter().setPrimaryButton(buildTextButton(primaryButton as Button));
    if (secondaryButton) footer.setSecondaryButton(buildTextButton(secondaryButton as Button));
    builder.setFixedFooter(footer);
  }
  return builder.build();
};

const buildSection = (section: Section): GoogleAppsScript.Card_Service.CardSection => {
  const built = CardService.newCardSection();
  if (section.header) built.setHeader(section.header);
  if (section.collapsible) {
    built.setCollapsible(true);
    built.setNumUncollapsibleWidgets(section.uncollapsibleWidgetsCount ?? 0);
  }
  for (const widget of section.widgets ?? []) built.addWidget(buildWidget(widget));
  return built;
};
