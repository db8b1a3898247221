import { describe, expect, it } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { emptyMessage } from '../../../src/core/message/message';
import { read } from '../../../src/core/reading/read';

const now = '2026-03-02T09:00:00+01:00';
const said = (name: string, address: string, text = 'Hello,\n\nwe would like to invite you to an interview.') =>
  read({ ...emptyMessage, from: { name, address }, subject: 'Interview', text }, allLanguages, now).recruiter;

// The sender names that the best open-source template tool gets wrong, and what is right.
const names: readonly (readonly [string, string, string | null, string?])[] = [
  ['Anna Müller', 'anna.mueller@acme.example', 'Anna Müller'],
  ['Müller, Anna', 'anna.mueller@acme.example', 'Anna Müller'],
  ['Müller, Anna (HR)', 'anna.mueller@acme.example', 'Anna Müller'],
  ['Dr. Anna Müller', 'anna.mueller@acme.example', 'Anna Müller'],
  ['Nagy Péter', 'nagy.peter@acme.example', 'Nagy Péter', 'Péter'],
  ['王小明', 'xm.wang@acme.example', '王小明', '小明'],
  ['田中 太郎', 'tanaka@acme.example', '田中 太郎', '太郎'],
  ['김민준', 'mj.kim@acme.example', '김민준', '민준'],
  ['Jane Smith (Hiring!) 🚀', 'jane@acme.example', 'Jane Smith'],
  ['John Doe, CIR, PRC', 'jdoe@acme.example', 'John Doe'],
  ['Acme Recruiting', 'recruiting@acme.example', null],
  ['Anna Müller via Greenhouse', 'no-reply@greenhouse.io', 'Anna Müller'],
  ['Acme Hiring Team', 'jobs@acme.example', null],
  ['', 'no-reply@greenhouse.io', null],
  ['Smith, Jane | Acme', 'jane.smith@acme.example', 'Jane Smith'],
  ['Edwin van der Sar', 'edwin@acme.example', 'Edwin van der Sar'],
  ['María José García López', 'mj.garcia@acme.example', 'María José García López'],
  ['JANE SMITH', 'jane.smith@acme.example', 'Jane Smith'],
  ['jane smith', 'jane.smith@acme.example', 'Jane Smith'],
  ['Talent @ Acme', 'talent@acme.example', null],
  ['Jane from Acme', 'jane@acme.example', 'Jane'],
  ['Mme Claire Dupont', 'claire.dupont@acme.example', 'Claire Dupont'],
  ['Frau Dr. Weber', 'weber@acme.example', 'Weber'],
  ['no-reply@greenhouse.io', 'no-reply@greenhouse.io', null],
];

describe('the name of a sender', () => {
  it.each(names.map(([display, address, name, given]) => [display, address, name, given ?? null] as const))(
    '%s',
    (display, address, name, given) => {
      const fact = said(display, address);
      expect(fact?.value.name ?? null).toBe(name);
      if (given) expect(fact?.value.given).toBe(given);
    },
  );

  it('takes an honorific only where one is stated', () => {
    expect(said('Mme Claire Dupont', 'c.dupont@acme.example')?.value.honorific).toBe('Mme');
    expect(said('Frau Dr. Weber', 'weber@acme.example')?.value).toMatchObject({
      honorific: 'Frau',
      degree: 'Dr.',
      given: null,
      family: 'Weber',
    });
    expect(said('Anna Müller', 'anna@acme.example')?.value.honorific).toBeNull();
  });

  it('keeps particles with the family name', () => {
    expect(said('Edwin van der Sar', 'edwin@acme.example')?.value).toMatchObject({
      given: 'Edwin',
      family: 'van der Sar',
    });
    const spanish = 'Hola:\n\nNos gustaría invitarte a una entrevista para el puesto de Contable.';
    expect(said('María José García López', 'mj.garcia@acme.example', spanish)?.value).toMatchObject({
      given: 'María José',
      family: 'García López',
    });
  });

  it('is not sure of what a machine sends', () => {
    expect(said('Northwind Freight', 'no-reply@us.greenhouse-mail.io')?.sure ?? 'unsure').toBe('unsure');
  });
});

it('a single letter that begins the given name is an initial, no honorific', () => {
  const letter =
    'Bonjour Monsieur Pinto,\n\nNous vous invitons à un entretien jeudi à 14 h.\n\nBien cordialement,\nM. ';
  expect(said('BERTHELOT Maëlys', 'maelys.berthelot@acme.example', `${letter}Berthelot`)?.value.honorific).toBeNull();
  expect(said('BERTHELOT Hugo', 'hugo.berthelot@acme.example', `${letter}Berthelot`)?.value.honorific).toBe('M.');
});
