/** Whether folded words are a place ("basel", "lyon part-dieu"): a known town or land at either end, or a word of places within. */
export const isPlace = (folded: string): boolean => {
  if (places.has(folded)) return true;
  const words = folded.split(' ');
  return (
    words.length < 5 &&
    ((words.length < 4 && places.has(words[0] ?? '')) ||
      places.has(words[words.length - 1] ?? '') ||
      words.some((word) => marks.has(word)))
  );
};

/** Whether a word alone is a town or a quarter of one: "graz", "graz-eggenberg". */
export const isTown = (folded: string): boolean =>
  places.has(folded) || places.has(folded.slice(0, folded.indexOf('-')));

const marks = new Set(
  'oddzial|abteilung|reparto|afdeling|avdelning|avdelningen|ward|standort|raum|region|secteur|site|depot|campus|office|area|north|south|east|west|central|nord|sud|ost|site de|sede|zona|norte|sur|sul|noord|zuid|polnoc|norra|sodra|emea|apac|dach|latam|nordics|benelux|street|road|branch|store|filiale|niederlassung|agence|werk|city|county|province|island'.split(
    '|',
  ),
);
const places = new Set(
  'uk|usa|us|england|scotland|wales|ireland|germany|france|spain|italy|poland|netherlands|belgium|sweden|norway|denmark|finland|austria|switzerland|portugal|brazil|mexico|canada|australia|india|japan|china|korea|singapore|europe|deutschland|osterreich|schweiz|italia|espana|polska|sverige|nederland|belgie|brasil|argentina|chile|colombia|peru|london|manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|sheffield|nottingham|cardiff|belfast|cambridge|oxford|brighton|york|bath|reading|dublin|cork|galway|limerick|new york|nyc|boston|chicago|seattle|austin|denver|atlanta|miami|dallas|houston|phoenix|portland|san francisco|los angeles|san diego|san jose|philadelphia|washington|toronto|vancouver|montreal|ottawa|calgary|sydney|melbourne|brisbane|perth|auckland|wellington|berlin|hamburg|munchen|munich|koln|cologne|frankfurt|stuttgart|dusseldorf|leipzig|dresden|hannover|bremen|nurnberg|essen|dortmund|bonn|mannheim|karlsruhe|augsburg|kassel|freiburg|munster|bielefeld|mainz|potsdam|wien|vienna|graz|linz|salzburg|innsbruck|zurich|basel|bern|genf|geneve|geneva|lausanne|luzern|winterthur|st gallen|paris|lyon|marseille|toulouse|bordeaux|lille|nantes|strasbourg|rennes|nice|grenoble|montpellier|rouen|dijon|tours|brest|quimper|bruxelles|brussel|brussels|antwerpen|gent|leuven|luxembourg|amsterdam|rotterdam|utrecht|den haag|eindhoven|groningen|delft|breda|tilburg|nijmegen|arnhem|madrid|barcelona|valencia|sevilla|zaragoza|malaga|bilbao|granada|alicante|murcia|lleida|vigo|gijon|lisboa|lisbon|porto|braga|coimbra|faro|sao paulo|rio de janeiro|belo horizonte|curitiba|recife|salvador|brasilia|porto alegre|cdmx|ciudad de mexico|guadalajara|monterrey|bogota|lima|santiago|buenos aires|cordoba|roma|rome|milano|milan|torino|napoli|bologna|firenze|venezia|verona|padova|genova|bari|palermo|trieste|warszawa|krakow|wroclaw|gdansk|poznan|lodz|katowice|lublin|szczecin|gliwice|stockholm|goteborg|malmo|uppsala|lund|linkoping|oslo|bergen|trondheim|kobenhavn|copenhagen|aarhus|helsinki|tampere|turku|praha|prague|brno|budapest|bucuresti|bucharest|sofia|athens|athina|istanbul|ankara|izmir|kyiv|moskva|tokyo|osaka|kyoto|nagoya|fukuoka|seoul|busan|taipei|shanghai|beijing|shenzhen|hong kong|bangalore|bengaluru|mumbai|delhi|hyderabad|pune|chennai|dubai|abu dhabi|tel aviv|cairo|lagos|nairobi|accra|cape town|johannesburg|antwerp|ghent|bruges|the hague|gothenburg|seville|naples|turin|florence|venice|warsaw|cracow|nuremberg|basle|lucerne|remote'.split(
    '|',
  ),
);
