import { fold } from '../../message/fold';

/** Whether a word is a rank, an office or an academic title that stands before a whole name: "Oberst", "StD'in", "Rev'd", "st.", "Univ.-Prof.". */
export const isRank = (word: string): boolean => {
  const bare = fold(word).replace(/[.,()]/g, '');
  return (
    ranks.has(bare) ||
    ranks.has(ungendered(fold(word)).replace(/[.,]/g, '')) ||
    /.-(?:prof|ing|doz)(?:in|a)?$/.test(bare) ||
    // "Civ.ing.", "D.ssa", "Chiar.mo": letters, a stop, small letters.
    (/^\p{L}{1,5}\.\p{Ll}{1,4}\.?$/u.test(word) && !/^m\./i.test(word)) ||
    /^(?:PC|DC|DS|WPC|OÄ|OA|RD|KD|PD|KH|Kh)$/.test(word) ||
    (word.endsWith('.') && shortened.has(bare))
  );
};

/** Ranks by which English calls whoever bears one: "Dear Captain Reyes". */
export const isCalledSo = (word: string): boolean => called.test(word);
const called =
  /^(?:sergeant|sgt|captain|capt|lieutenant|lieut|lt|colonel|col|major|maj|commander|cmdr|inspector|insp|superintendent|supt|constable|corporal|cpl|brigadier|reverend|revd|canon|archdeacon|pastor|rabbi|judge|monsignor)\.?$/i;

/** "Mag.a", "Dr.in", "DIin", "StD'in", "Prof.ª" folded: the same without the ending that tells a woman. */
export const ungendered = (word: string): string =>
  word.replace(/(?<=\p{L})(?:[.'/:*](?:in|a|ª|ᵃ|º|ᵒ|ta)|[ªᵃº])\.?$|(?<=^\p{L}{2,4})in$/u, '');

const set = (...words: readonly string[]): ReadonlySet<string> => new Set(words.join('|').split('|'));

const ranks = set(
  // Churches
  "suor|sor|padre|madre|soeur|sœur|frere|hermana|hermano|hno|hna|pbro|irma|irmao|zuster|broeder|schwester|bruder|syster|siostra|ks|ksiadz|pfr|pfarrer|pfarrerin|pastor|pastorin|diakon|diakonin|superintendent|superintendentin|kyrkoherde|komminister|pastoor|dominee|revd|rev'd|rvd|canon|archdeacon|deacon|venerable|reverend|sister|rabbi|mons|monsignor|abbe",
  // Schools, courts, houses
  'matron|principal|headmaster|headmistress|headteacher|baron|baroness|lord|lady|judge|emeritus|emerita|honorable|honourable|aprof|apl|docent|lektor|adjunkt|assoc|asst|rechtsanwalt|rechtsanwaltin|notar|notarin|steuerberater|steuerberaterin|rektor|rektorin|dekan|dekanin|intendant|intendantin|studiendirektor|studiendirektorin|oberstudiendirektor|oberstudiendirektorin|oberstudienrat|oberstudienratin|studienrat|studienratin|kommerzialrat|kommerzialratin|kommr|hofrat|hofratin|hrin|ostr|ostrin|strin|std|stdin|ostd|ostdin|rr|orr|ltrd|ord|oar|oarin|regr|bgm|vzbgm|primarius|primaria|oberarzt|oberarztin|chefarzt|chefarztin|maitre|mtre|dre|doutor|doutora|desembargador|desembargadora|juiz|juiza|profra|klgo|klga|flgo|flga|cdor|cdora|mvz|lae|lcp|qfb|cpc|licdo',
  // Armies and police
  "oberst|oberstleutnant|oberstlt|major|hauptmann|leutnant|oberleutnant|hptm|stabsfeldwebel|feldwebel|hauptfeldwebel|pok|phk|kok|khk|pok'in|phk'in|kommissar|kommissarin|hauptkommissar|hauptkommissarin|oberkommissar|oberkommissarin|colonel|commandant|capitaine|lieutenant|adjudant|lcl|cdt|adjt|ltn|commander|captain|sergeant|constable|inspector|det|dci|dcs|msgt|ssgt|tsgt|sfc|cpt|cpl|ltc|lcdr|flt|sqn|ldr|cnel|tte|sgto|sgt|mjr|plk|pplk|ppor|kpt|chor|sierz|podinsp|nadinsp|nadkom|podkom|lkol|overste|kapten|lojtnant|kommissarie|kolonel|kapitein|luitenant|kapitan",
  // Offices that somebody signs for
  'burmistrza|wojta|starosty|prezydenta|marszalka|rektora|dyrektora|dziekana|komendanta|naczelnika|prezesa|kierownika|enfermeira|enfermeiro|bauerin|bauer',
);
/** What says so with a stop only. */
const shortened = set(
  'fra|ao|em|jun|ass|ca|rag|prim|oä|gf|gfin|inh|kh|rd|vb|str|maj|cap|cel|col|gen|brig|cdr|cmdr|insp|supt|bro|ten|mar|gal|cne|por|asp|szt|st|ml|mł|kom|bryg|kap|kol|lek|wet|dent|med|n|piel|farm|dypl|tech|arch|pr|r|adw|dyr|kier|enf|enfa|sig|cav|uff|comm|ir|pe|ps|biol|quim|mtr|agr|tec|civ|kand|jur|iur|fil|leg|tekn|des|s|br|o|wz|eu|gm|ds|per|ind|do|gu|mgr|inz|hab|rpr|lic|hon|ret',
);
