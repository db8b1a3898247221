import { ownSigns, signs } from './company-judge';

/** The names of the numbers in a row of company-judge.ts, in their order, then of those that speak for no firm: for scripts and tests. */
export const featureNames: readonly string[] = [
  ...signs,
  ...ownSigns.map((sign) => `is-${sign}`),
  ...'inSubject inHeader listed past place platform rival fit fit1 unfit otherFits local ownForClient forClient agency besideAgency person personAny personPart titleIn team titleOrg spot tool inRole count digits comma lower one eastern isFit3 isLongest isInText town titleEnd personFit personWeight orgEdge oblique subjectFirst'.split(
    ' ',
  ),
  'e-org',
  'e-long',
  'e-signedOnly',
  'e-apart',
  'e-sama',
  'agencyForClient',
  'unit',
  'tiny',
  'shownAlone',
];
export const noneNames: readonly string[] = ['none', 'noneForClient', 'noneAgency', 'noneOwner'];
