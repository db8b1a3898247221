/** Characters that count as one word in Chinese, Japanese and Korean, where spaces do not tell words apart. */
export const charactersPerWord = 2.2;
