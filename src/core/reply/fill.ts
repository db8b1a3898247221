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

/** One text with its fields filled; null where one is missing or a guard does not hold. */
export const fillText = (text: string, facts: Facts, forms: Readonly<Record<string, Form>>): string | null => {
  let whole = true;
  const said = text.replace(/\{([^{}]{1,200})\}/g, (field: string, inside: string, at: number) => {
    const value = saidBy(inside, facts, forms);
    if (value === null) whole = false;
    // "Acme Inc." at the end of a sentence brings its own full stop; before a comma it can do without.
    const doubled = value?.endsWith('.') && /[.,;:]/.test(text.charAt(at + field.length));
    return doubled ? (value ?? '').slice(0, -1) : (value ?? '');
  });
  return whole ? said : null;
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
