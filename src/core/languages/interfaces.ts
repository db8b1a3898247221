// Written by scripts/generate.mjs; do not edit.
import { interfaceWords as en } from './en/interface';
import type { LanguageCode } from './code';
import type { InterfaceWords } from './en/interface';

/** The words of the interface in every language at once: for hosts that cannot load later. */
export const allInterfaces: Readonly<Partial<Record<LanguageCode, InterfaceWords>>> = { en };
