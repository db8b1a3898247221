/** Small words that betray Portuguese, folded, separated by blanks. */
export const betrays =
  'os as voce sua seu para com de do da em que uma um por nos no na nao ao dos das se obrigado obrigada ola estamos foi pela pelo como te sao entrevista vaga nossa nosso agradecemos ou dia gostariamos terca quarta quinta sexta feira fevereiro maio junho julho setembro outubro novembro dezembro convite horario oi boa bom horas processo seletivo confirmada candidatura cargo';
