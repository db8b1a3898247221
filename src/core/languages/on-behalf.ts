/** Written for another, whom the answer may well go to. */
export const onBehalf =
  /\bp\.\s?[apo]\.|\b(?:on behalf|asked me|asks me|has asked|would like to (?:see|meet)|wants to (?:see|meet)|reply to|write to|im auftrag|im namen|bittet mich|mochte sie|moechte|lasst|au nom d|pour le compte|me prie|me charge|m'a charge|souhaite vous|souhaiterait|en nombre d|de parte d|me pide|me ha pedido|me encarga|desea|em nome d|a pedido d|encarreg|pediu-me|me pediu|gostaria de|per conto|a nome d|mi ha chiesto|mi prega|mi incarica|desidera|vorrebbe|namens|in opdracht|heeft mij|wil u|wil je|w imieniu|prosi|na prosbe|pa uppdrag|bett mig|bad mig|for .{2,20}s rakning)/;

/** "This is Imogen from …" */
export const selfNamed =
  /(?:\bi'm|\bi am|\bthis is|my name is|\bhere is|ich bin|mein name ist|je suis|je m'appelle|\bsoy|me llamo|mi nombre es|\bsou|chamo-me|meu nome e|aqui e|\bsono|mi chiamo|\bik ben|mijn naam is|jag heter|jag ar|jestem|nazywam sie|z tej strony)\s(?:\p{L}+\.?\s){0,2}$/u;
