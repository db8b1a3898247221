import type { Name } from './name-form';

/** "z Anną Kowalską", "do Anny Kowalskiej", "z Markiem Zielińskim": a Polish name as it is called, where both its words tell the case. */
export const asCalledInPolish = (name: Name): Name => {
  const words = name.name.split(' ');
  const [given = '', family = ''] = [words[0], words[words.length - 1]];
  if (words.length !== 2) return name;
  for (const [ends, told] of cases)
    for (const [end, back] of ends)
      for (const [last, whole] of told) {
        if (!given.endsWith(end) || !family.endsWith(last) || given.length - end.length < 1) continue;
        const made = [
          `${given.slice(0, given.length - end.length)}${back}`,
          `${family.slice(0, family.length - last.length)}${whole}`,
        ] as const;
        return { ...name, name: made.join(' '), given: made[0], family: made[1] };
      }
  return name;
};

type Ends = readonly (readonly [end: string, back: string])[];

const cases: readonly (readonly [given: Ends, family: Ends])[] = [
  // z Anną Kowalską, z Anną Sitek; przez Annę Kowalską
  [
    [['ą', 'a']],
    [
      ['ą', 'a'],
      ['', ''],
    ],
  ],
  [
    [['ę', 'a']],
    [
      ['ą', 'a'],
      ['ę', 'a'],
      ['', ''],
    ],
  ],
  // do Anny Kowalskiej, do Marii Dębskiej, do Kingi Nowickiej
  [
    [
      ['ii', 'ia'],
      ['ki', 'ka'],
      ['gi', 'ga'],
      ['i', 'ia'],
      ['y', 'a'],
    ],
    [
      ['skiej', 'ska'],
      ['ckiej', 'cka'],
      ['dzkiej', 'dzka'],
    ],
  ],
  // z Markiem Zielińskim, z Pawłem Nowakiem
  [
    [
      ['kiem', 'ek'],
      ['błem', 'beł'],
      ['włem', 'weł'],
      ['otrem', 'otr'],
      ['em', ''],
    ],
    [
      ['skim', 'ski'],
      ['ckim', 'cki'],
      ['dzkim', 'dzki'],
      ['iakiem', 'iak'],
      ['akiem', 'ak'],
      ['ykiem', 'yk'],
      ['kiem', 'ek'],
      ['iem', ''],
      ['em', ''],
    ],
  ],
  // do Marka Zielińskiego
  [
    [
      ['rka', 'rek'],
      ['cka', 'cek'],
      ['wła', 'weł'],
      ['otra', 'otr'],
      ['a', ''],
    ],
    [
      ['skiego', 'ski'],
      ['ckiego', 'cki'],
      ['dzkiego', 'dzki'],
    ],
  ],
];
