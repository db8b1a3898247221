import type { actions } from '../../faces/cards/action';
import type { Answer, Navigation } from '../../faces/cards/answer';
import { buildCard } from './build-card';

type Kind = (typeof actions)[keyof typeof actions]['answers'];
type Service = GoogleAppsScript.Card_Service.CardService;

/** Whatever Google takes back from a function: cards, or one of its responses. */
export type Response = readonly GoogleAppsScript.Card_Service.Card[] | { readonly printJson: () => string };

/** The neutral answer in CardService's objects. A compose callback may only give back a draft. */
export const respond = (kind: Kind, answer: Answer, draft: GoogleAppsScript.Gmail.GmailDraft | null): Response => {
  if (kind === 'cards') return cardsOf(answer).map(buildCard);
  if (kind === 'menu')
    return CardService.newUniversalActionResponseBuilder().displayAddOnCards(cardsOf(answer).map(buildCard)).build();
  if (kind === 'draft') {
    if (!draft) throw new Error('No reply was made.');
    return CardService.newComposeActionResponseBuilder().setGmailDraft(draft).build();
  }
  return answer.insert ? insertion(answer.insert) : action(answer);
};

const cardsOf = (answer: Answer): Parameters<typeof buildCard>[0][] =>
  (answer.navigations ?? []).flatMap((step) => ('pushCard' in step ? [step.pushCard] : []));

const action = ({ navigations, notification }: Answer): Response => {
  const response = CardService.newActionResponseBuilder();
  if (navigations?.length) response.setNavigation(navigations.reduce(navigate, CardService.newNavigation()));
  if (notification) response.setNotification(CardService.newNotification().setText(notification));
  return response.build();
};

const navigate = (
  navigation: ReturnType<Service['newNavigation']>,
  step: Navigation,
): ReturnType<Service['newNavigation']> => {
  if ('pushCard' in step) return navigation.pushCard(buildCard(step.pushCard));
  if ('updateCard' in step) return navigation.updateCard(buildCard(step.updateCard));
  return 'pop' in step ? navigation.popCard() : navigation.popToRoot();
};

const insertion = ({ html, place }: NonNullable<Answer['insert']>): Response => {
  const types = CardService.UpdateDraftBodyType as unknown as Record<
    'INSERT_AT_START' | 'IN_PLACE_INSERT',
    GoogleAppsScript.Card_Service.UpdateDraftBodyType
  >;
  return CardService.newUpdateDraftActionResponseBuilder()
    .setUpdateDraftBodyAction(
      CardService.newUpdateDraftBodyAction()
        .addUpdateContent(html, CardService.ContentType.MUTABLE_HTML)
        .setUpdateType(place === 'cursor' ? types.IN_PLACE_INSERT : types.INSERT_AT_START),
    )
    .build();
};
