// Written by scripts/generate.mjs; do not edit.
import { interfaceWords as de } from './de/interface';
import { interfaceWords as en } from './en/interface';
import { interfaceWords as es } from './es/interface';
import { interfaceWords as fr } from './fr/interface';
import { interfaceWords as it } from './it/interface';
import { interfaceWords as ja } from './ja/interface';
import { interfaceWords as ko } from './ko/interface';
import { interfaceWords as nl } from './nl/interface';
import { interfaceWords as pl } from './pl/interface';
import { interfaceWords as pt } from './pt/interface';
import { interfaceWords as sv } from './sv/interface';
import { interfaceWords as zh } from './zh/interface';
import type { LanguageCode } from './code';
import type { InterfaceWords } from './en/interface';

/** The words of the interface in every language at once: for hosts that cannot load later. */
export const allInterfaces: Readonly<Partial<Record<LanguageCode, InterfaceWords>>> = { de, en, es, fr, it, ja, ko, nl, pl, pt, sv, zh };
