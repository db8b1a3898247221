/** "el Grupo Aldebarán", "la Universidad Andina", "Acme". */
export const housed = (company: string): string =>
  /^(?:Grupo|Hospital|Ayuntamiento|Instituto|Colegio|Hotel|Museo|Ministerio|Centro|Teatro|Club|Consorcio|Banco)\s/.test(
    company,
  )
    ? `el ${company}`
    : /^(?:Universidad|Clínica|Fundación|Escuela|Asociación|Diputación|Agencia|Cámara|Residencia|Facultad|Academia|Cooperativa|Secretaría)\s/.test(
          company,
        )
      ? `la ${company}`
      : company;
