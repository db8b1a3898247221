// Two peers to stand beside: what a developer would put together in an afternoon. Each: (message) → a prediction.
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { eld } from 'eld/extrasmall';

const textOf = (message, plain) => message.text.trim() || plain(message.html);
const local = (date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
const formatOf = (text) =>
  /zoom|teams|google meet|video/i.test(text)
    ? 'video'
    : /phone|call you|telephone/i.test(text)
      ? 'phone'
      : /office|on-?site|in person/i.test(text)
        ? 'onsite'
        : null;

/** compromise for people and organisations, chrono-node for dates, eld for the language. */
export const libraries = (file, message, plain) => {
  const text = textOf(message, plain);
  const whole = `${message.subject}\n${text}`;
  const doc = nlp(whole);
  const person = doc.people().out('array')[0] ?? null;
  const reference = message.receivedAt ? new Date(message.receivedAt) : new Date('2026-01-01T00:00:00Z');
  return {
    file,
    language: eld.detect(whole).language || 'en',
    isInterviewInvitation: /interview/i.test(whole),
    recruiter: person ? { name: person.replace(/[,.]+$/, '') } : null,
    company:
      doc
        .organizations()
        .out('array')[0]
        ?.replace(/[,.]+$/, '') ?? null,
    role: null,
    dates: chrono.parse(whole.slice(0, 8000), reference).map((each) => local(each.start.date())),
    format: formatOf(whole),
  };
};

const words = {
  invitation:
    /interview|vorstellungsgespräch|bewerbungsgespräch|entretien|entrevue|entrevista|colloquio|sollicitatiegesprek|rozmow[aęy]|intervju|面接|面试|面試|면접/i,
  rejection: /unfortunately|regret|leider|malheureusement|lamentamos|purtroppo|helaas|niestety|tyvärr|残念/i,
};

/** Keywords and headers only: the sender is the recruiter, the domain the company, the subject's tail the role. */
export const keywords = (file, message, plain) => {
  const whole = `${message.subject}\n${textOf(message, plain)}`;
  const domain = (message.from?.address.split('@')[1] ?? '').split('.').slice(-2, -1)[0] ?? '';
  const tail =
    message.subject
      .split(/ [-–—|:] |: /)
      .pop()
      ?.trim() ?? '';
  return {
    file,
    language: 'en',
    isInterviewInvitation: words.invitation.test(whole) && !words.rejection.test(whole),
    recruiter: message.from?.name ? { name: message.from.name } : null,
    company: domain || null,
    role:
      /position of ([A-Z][\w ]{3,40})|for the ([A-Z][\w ]{3,40}) (?:role|position)/
        .exec(whole)
        ?.slice(1)
        .find(Boolean) ??
      (tail || null),
    dates: [...whole.matchAll(/\b(20\d\d)-(\d\d)-(\d\d)\b/g)].map((match) => match[0]),
    format: formatOf(whole),
  };
};
