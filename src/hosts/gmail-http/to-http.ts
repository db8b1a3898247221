import type { ActionName } from '../../faces/cards/action';
import { actions } from '../../faces/cards/action';
import type { Answer } from '../../faces/cards/answer';
import type { Made } from './gmail';

/** What a turn came to, with the draft that was made for it, if any. */
export interface Outcome {
  readonly answer: Answer;
  readonly made: Made | null;
}

/**
 * An outcome as Google's HTTP runtime reads it. The one place that knows this shape: the documentation wraps answers to
 * clicks in `renderActions`, Google's own samples do not, and only a live account can settle it.
 */
export const toHttp = (
  name: ActionName,
  { answer, made }: Outcome,
  publicUrl: string,
  messageId: string | null,
): object => forHttp(outcomeOf(name, answer, made), publicUrl, messageId) as object;

const outcomeOf = (name: ActionName, answer: Answer, made: Made | null): object => {
  if (made)
    return {
      hostAppAction: {
        gmailAction: {
          openCreatedDraftActionMarkup: {
            draftId: made.draftId,
            ...(made.threadId ? { draftThreadId: made.threadId } : {}),
          },
        },
      },
    };
  if (answer.insert)
    return {
      hostAppAction: {
        gmailAction: {
          updateDraftActionMarkup: {
            updateBody: {
              type: answer.insert.place === 'cursor' ? 'IN_PLACE_INSERT' : 'INSERT_AT_START',
              insertContents: [{ content: answer.insert.html, contentType: 'MUTABLE_HTML' }],
            },
          },
        },
      },
    };
  const navigations = (answer.navigations ?? []).map((each) =>
    // A trigger's first card is pushed; a click may replace it.
    actions[name].answers === 'cards' && 'updateCard' in each ? { pushCard: each.updateCard } : each,
  );
  return {
    action: {
      ...(navigations.length > 0 ? { navigations } : {}),
      ...(answer.notification ? { notification: { text: answer.notification } } : {}),
    },
  };
};

/** Functions become addresses, each action brings the letter's id along, and members that begin with "x-" are ours alone. */
const forHttp = (value: unknown, publicUrl: string, messageId: string | null): unknown => {
  if (Array.isArray(value)) return value.map((each) => forHttp(each, publicUrl, messageId));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value))
    if (!key.startsWith('x-')) copy[key] = forHttp(each, publicUrl, messageId);
  if (typeof copy.function !== 'string') return copy;
  const parameters = Array.isArray(copy.parameters) ? copy.parameters : [];
  return {
    ...copy,
    function: `${publicUrl}/${copy.function}`,
    parameters: messageId ? [...parameters, { key: 'messageId', value: messageId }] : parameters,
  };
};
