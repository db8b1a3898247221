/** Words between two names, or before the name somebody signs for: the line belongs to more than one. In any of our languages. */
export const joinsNames = /(?:^|\s)(?:und|and|et|y|e|i|en|och|oraz|ed|&|\+|pour|für|por|per|za|p\.o\.|p\/o)(?:\s|$)/iu;

/** Small words behind the head of a title: from there on it speaks of somebody or something else. In any of our languages. */
export const smallInTitles =
  /^(?:der|des|die|dem|von|für|im|in|bei|zur|zum|de|du|des|la|le|les|l['’].*|d['’].*|del|della|dell['’].*|al|a|à|au|aux|à|do|da|dos|das|di|y|e|et|und|o|van|voor|ds\.|do|przy|w)$/iu;
