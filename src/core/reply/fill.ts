import type { Need } from '../blocks/block';
import type { Facts, Form, Ladder, Phrases, Variant } from '../languages/phrases';

/**
 * Says a variant with the facts at hand: the first text of its ladder whose every field is known and whose guards hold;
 * null where none is left. One pass: braces, "$&" or fields inside a value stay what they are, letters of a name.
 */
export const fill = (variant: Variant, facts: Facts, { forms, respell }: Words): string | null => {
  for (const text of ladderOf(variant, facts.region)) {
    const said = fillText(respell?.(text, facts.region) ?? text, facts, forms);
    if (said !== null) return said;
  }
  return null;
};

type Words = Pick<Phrases, 'forms' | 'respell'>;

/** One text with its fields filled; null where one is missing or a guard does not hold. Said of every block for every reply, so it scans by hand. */
export const fillText = (text: string, facts: Facts, forms: Readonly<Record<string, Form>>): string | null => {
  let said = '';
  let done = 0;
  for (let close = text.indexOf('}'); close >= 0; close = text.indexOf('}', close + 1)) {
    const open = text.lastIndexOf('{', close);
    const length = close - open - 1;
    if (open < done || length < 1 || length > 200 || text.indexOf('}', open) !== close) continue;
    const value = saidBy(text.slice(open + 1, close), facts, forms);
    if (value === null) return null;
    // "Acme Inc." at the end of a sentence brings its own full stop; before a comma it can do without.
    const doubled = value.endsWith('.') && ',.;:'.includes(text.charAt(close + 1) || ' ');
    said += text.slice(done, open) + (doubled ? value.slice(0, -1) : value);
    done = close + 1;
  }
  return done === 0 ? text : said + text.slice(done);
};

const ladderOf = (variant: Variant, region: string | null): readonly string[] => {
  const ladder: Ladder = isLadder(variant) ? variant : ((region ? variant.regions[region] : undefined) ?? variant.any);
  return typeof ladder === 'string' ? [ladder] : ladder;
};

const isLadder = (variant: Variant): variant is Ladder => typeof variant === 'string' || Array.isArray(variant);

const saidBy = (inside: string, facts: Facts, forms: Readonly<Record<string, Form>>): string | null => {
  if (inside.startsWith('?!')) return facts.holds(inside.slice(2) as Need) ? null : '';
  if (inside.startsWith('?')) return facts.holds(inside.slice(1) as Need) ? '' : null;
  if (inside.includes('~')) return inside.split('~')[facts.tone === 'formal' ? 0 : 1] ?? '';
  if (inside.includes('|')) return addressed(inside.split('|'), facts);
  const form = Object.prototype.hasOwnProperty.call(forms, inside) ? forms[inside] : undefined;
  return form ? form(facts) : plain(inside, facts);
};

/** formal | familiar | familiar to several | formal to several. */
const addressed = (ways: readonly string[], facts: Facts): string => {
  const [formal = '', familiar = formal, familiars = familiar, formals = formal] = ways;
  if (facts.register === 'formal') return facts.holds('several') ? formals : formal;
  return facts.holds('several') ? familiars : familiar;
};

const plain = (name: string, facts: Facts): string | null => {
  switch (name) {
    case 'role':
    case 'company':
    case 'date':
    case 'deadline':
    case 'colleague':
    case 'about':
    case 'specific':
      return facts[name];
    case 'recruiter':
      return facts.recruiter?.name ?? null;
    default:
      return null;
  }
};
