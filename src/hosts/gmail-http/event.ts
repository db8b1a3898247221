import type { CardEvent } from '../../faces/cards/event';

/** Google's event over HTTP: what the cards read, and the tokens beside it. */
export interface HttpEvent extends CardEvent {
  readonly authorizationEventObject?: {
    readonly userOAuthToken?: string;
    readonly userIdToken?: string;
    readonly authorizedScopes?: readonly string[];
  };
}

/** A request's body as an event; null where it is no JSON object. */
export const httpEvent = (body: string): HttpEvent | null => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as HttpEvent) : null;
  } catch {
    return null;
  }
};

/** A text member, at most `most` characters; anything else counts as absent. */
export const textOf = (value: unknown, most = 8_192): string | null =>
  typeof value === 'string' && value !== '' && value.length <= most ? value : null;
