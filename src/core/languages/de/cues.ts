import type { Cues } from '../cues';

export const cues: Cues = {
  honorifics: { herr: 'Herr', herrn: 'Herr', frau: 'Frau', fr: 'Frau', hr: 'Herr', fräulein: 'Frau' },
  degrees: [
    'Dr',
    'Prof',
    'Dipl.-Ing',
    'Dipl.-Kfm',
    'Dipl.-Kffr',
    'Dipl.-Psych',
    'Dipl.-Inf',
    'Dipl.-Päd',
    'Dipl.-Betriebsw',
    'Mag',
    'Ing',
    'DI',
    'MMag',
    'PD',
    'Priv.-Doz',
    'MBA',
    'MSc',
    'M.Sc',
    'B.Sc',
    'BSc',
    'M.A',
    'B.A',
    'LL.M',
    'RA',
    'RAin',
    'StB',
    'FH',
    'BA',
    'MA',
    'Dr. med',
    'lic',
    'iur',
  ],
  greetings:
    'sehr geehrte|sehr geehrter|sehr geehrtes|liebe|lieber|hallo|hi|guten tag|guten morgen|guten abend|moin|servus|grüß gott|grüezi|hey|werte|werter|liebe r|hoi|grüß dich|gruezi',
  signOffs:
    'mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|freundlicher gruß|beste grüße|beste grüsse|mit besten grüßen|mit besten grüssen|viele grüße|viele grüsse|liebe grüße|liebe grüsse|herzliche grüße|herzliche grüsse|mit herzlichen grüßen|schöne grüße|schöne grüsse|sonnige grüße|gruß|gruss|grüße|grüsse|lg|vg|mfg|bg|hochachtungsvoll|herzlichst|ihr|ihre|dein|deine|bis bald|bis dann|bis dahin|wir freuen uns auf sie|wir freuen uns auf dich|ich freue mich auf sie|ich freue mich auf dich|wir freuen uns|danke|vielen dank|besten dank|danke und gruß|dank und gruß|danke und viele grüße|vielen dank und viele grüße|servus|tschüss|alles gute|einen schönen tag|viele liebe grüße|ganz liebe grüße|mit lieben grüßen|einen schönen gruß|beste grüße aus|viele grüße aus|herzliche grüße aus|grüße aus|im auftrag',
  iAm: 'mein name ist|ich bin|ich heiße|ich heisse|hier ist|hier spricht|hier schreibt',
  behalf:
    'im namen von|im auftrag von|namens|i.a.|i. a.|i.v.|i. v.|ppa.|im auftrag|in vertretung|assistenz von|sekretariat',
  asks: 'ansprechpartner|ansprechpartnerin|ansprechperson|ihre ansprechpartnerin|ihr ansprechpartner|kontakt|kontaktperson|bitte an|wenden sie sich an|wende dich an|bei fragen|für rückfragen|rückfragen an|rückfragen|fragen|fragen an|auskunft|auskünfte|auskunft erteilt|recruiter|recruiterin|rückmeldung an|antworten sie|zur verfügung steht ihnen|sachbearbeitung|sachbearbeiter|sachbearbeiterin|bearbeitet von|es schreibt ihnen',
  contacts:
    'gesprächspartner|gesprächspartnerin|gesprächspartner sind|ihre gesprächspartner|teilnehmer|teilnehmende|interviewer|interviewerin|gespräch mit|interview mit|gemeinsam mit|zusammen mit|teams mit|telefonat mit|termin mit|mit dabei|neben mir|sie sprechen mit|du sprichst mit|fachbereich|an unsere kollegin|an unseren kollegen|meine kollegin|mein kollege|durch|leitung|melden sie sich bei|melde dich bei|mit wem|wer',
  wishes:
    'möchte sie|möchte dich|möchte gern|würde sie|würde dich|würde gern|lädt sie|lädt dich|freut sich|wird sie|wird dich|hat sie|hat dich|bittet sie|will sie|will dich|ruft sie|ruft dich|empfängt sie|nimmt teil|wird teilnehmen|wird anwesend',
  teams:
    'personalabteilung|personal|bewerbermanagement|bewerbungsmanagement|karriere|bewerbung|bewerbungen|personalwesen|personalmanagement|personalservice|personalreferat|personalentwicklung|personalgewinnung|recruitingteam|hr-team|hr-abteilung|disposition|verwaltung|sekretariat|geschäftsführung|geschäftsleitung|kundenservice|ausbildung|nachwuchs|talente|stellen|stellenangebote|jobbörse|ihr|ihre|dein|deine|euer|abteilung|team|termin|datum|uhrzeit|dauer|einladung|vorstellungsgespräch|bewerbungsgespräch|gespräch|adresse|anfahrt|zentrale|empfang|niederlassung|filiale|standort|herzlich|willkommen|referat|dezernat|fachbereich|stabsstelle|vermittlung|hinweis|datenschutz|impressum|wo|wann|ort|personalamt|bewerberservice|zeitarbeit',
  orgs: 'kanzlei|praxis|klinik|kliniken|krankenhaus|stadtwerke|stadt|gemeinde|landkreis|amt|schule|universität|hochschule|verein|verlag|werk|werke|gesellschaft|stiftung|hausverwaltung|apotheke|bäckerei|hotel|restaurant|personalberatung|zeitarbeit|büro|landesbetrieb|landesamt|bundesamt|landratsamt|bezirk|eigenbetrieb|zweckverband|institut|akademie|theater|museum|sparkasse|volksbank|versicherung|krankenkasse|autohaus|gasthof|gasthaus|brauerei|molkerei|druckerei|spedition|reederei|weingut|gärtnerei|metzgerei|konditorei|möbelhaus|baumarkt|bauunternehmen|ingenieurbüro|architekturbüro|steuerberatung|rechtsanwälte|notariat|diakonie|caritas|kita|kindergarten|seniorenheim|seniorenresidenz|pflegedienst|sozialstation|zimmerei|schreinerei|dachdeckerei|gruppe|systeme|technik|logistik|immobilien|gaststatte|cafe|werkstatt|tischlerei|buchhandlung|fleischerei',
  titles:
    'referent|referentin|leiter|leiterin|leitung|assistent|assistentin|assistenz|berater|beraterin|ingenieur|ingenieurin|entwickler|entwicklerin|techniker|technikerin|kaufmann|kauffrau|kaufleute|sachbearbeiter|sachbearbeiterin|sachbearbeitung|konstrukteur|konstrukteurin|meister|meisterin|fahrer|fahrerin|pfleger|pflegerin|pflegekraft|pflegefachkraft|pflegefachfrau|pflegefachmann|erzieher|erzieherin|arzt|ärztin|fachkraft|fachangestellte|fachangestellter|helfer|helferin|verkäufer|verkäuferin|architekt|architektin|planer|planerin|mechaniker|mechatroniker|mechatronikerin|elektroniker|elektrikerin|elektriker|schlosser|schreiner|tischler|monteur|monteurin|koch|köchin|kellner|kellnerin|lehrer|lehrerin|lehrkraft|dozent|dozentin|professor|professur|prüfer|controller|buchhalter|buchhalterin|buchhaltung|einkäufer|einkäuferin|disponent|disponentin|manager|managerin|direktor|direktorin|geschäftsführer|geschäftsführerin|vorstand|partner|partnerin|anwalt|anwältin|rechtsanwalt|referendar|volontär|volontärin|volontariat|praktikant|praktikantin|praktikum|werkstudent|werkstudentin|auszubildende|auszubildender|azubi|ausbildung zum|ausbildung zur|trainee|spezialist|spezialistin|experte|expertin|analyst|analystin|designer|designerin|redakteur|redakteurin|laborant|laborantin|chemiker|chemikerin|physiker|informatiker|informatikerin|administrator|koordinator|koordinatorin|koordination|beauftragte|beauftragter|bauleiter|bauleiterin|polier|optiker|apotheker|apothekerin|pta|mfa|zfa|therapeut|therapeutin|psychologe|psychologin|sozialarbeiter|sozialpädagoge|sozialpädagogin|hausmeister|mitarbeiter|mitarbeiterin|personalerin|personaler|recruiterin|recruiter|chef|chefin|chefarzt|chefärztin|oberarzt|oberärztin|inhaber|inhaberin|gründer|gründerin|technologe|technologin|notar|steuerberater|steuerfachangestellte|bäcker|konditor|friseur|friseurin|gärtner|gärtnerin|lagerist|lageristin|logistiker|staplerfahrer|produktionshelfer|maler|dachdecker|zimmerer|maurer|installateur|schweißer|dreher|fräser|zerspanungsmechaniker|anlagenmechaniker|industriemechaniker|wissenschaftler|doktorand|postdoc|bibliothekar|archivar|kurator|kuratorin|dramaturg|tontechniker|grafiker|texter|kommunikationsreferent|vertriebler|vertriebsmitarbeiter|vertrieb|außendienst|innendienst|personalreferentin|stellvertretung|stellvertretende|dezernent|talent partner|netzplaner|schichtleiter|teamleiter|projektleiter|gruppenleiter|abteilungsleiter|betriebsleiter|filialleiter|marktleiter|hotelfachfrau|rezeptionist|rezeptionistin|kaufmännische|sekretär|sekretärin|empfangskraft|hebamme|notfallsanitäter|rettungssanitäter|landwirt|förster|winzer|brauer|vertriebsinnendienst|pflegedienstleitung|gesellschafter|einrichtungsleitung|beamter|beamtin|inspektor|seilbahn-mechatroniker|pädagoge|pädagogin|logopäde|logopädin|ergotherapeut|physiotherapeut|zahnarzt|kassierer|kassiererin|reinigungskraft|aushilfe|bürokraft|bürokauffrau|bürokaufmann|fachinformatiker|fachverkäufer|industriekaufmann|bankkaufmann|steuerberaterin|justiziar|justiziarin|pressesprecher|pressesprecherin|dolmetscher|übersetzer|fotograf|mediengestalter|kameramann|schauspieler|sänger|dirigent|kantor|pfarrer|küster|pförtner|wachmann',
  roleAfter:
    'position|stelle|vakanz|rolle|job|ausschreibung|stellenausschreibung|stellenanzeige|stellenangebot|stellenbezeichnung|tätigkeit|funktion|stellentitel|anzeige|inserat|positionen|stellen|arbeitsplatz|planstelle|posten|jobtitel|beschäftigung|anstellung|ausbildungsplatz|ausbildung',
  role: {
    as: 'als|zum|zur|zu',
    about: 'für|um|auf|wegen|betreff|betr|bezüglich|thema|an|im bereich|wg|des|der|über',
    applied:
      'bewerbung|beworben|bewerben|bewerbungen|bewerber|bewerberin|unterlagen|bewerbungsunterlagen|interesse|interessiert|kandidatur|profil|lebenslauf|einstieg|einstellen|mitarbeit|bewirbst|bewerbungseingang|auswahlverfahren|bewerbungsverfahren|besetzungsverfahren|stellenbesetzungsverfahren|auswahlprozess|bewerbungsprozess|initiativbewerbung|kurzbewerbung|blindbewerbung',
    seeks:
      'suchen|sucht|suche|gesucht|besetzen|einstellung|neue|neuer|neuen|verstärkung|brauche|brauchen|stelle ein|suchst',
    joints: 'und|der|des|für|von|&|de|oder',
    fields: 'in|im|am|zur|zum|auf|beim',
    articles:
      'die|der|den|das|dem|des|ein|eine|einen|einer|eines|einem|unsere|unser|unserer|unseres|unseren|unserem|ihre|ihrer|deine|deiner|dein|ihr|ausgeschriebene|ausgeschriebenen|offene|offenen|freie|freien|vakante|vakanten|o|og|genannte|genannten|unbefristete|befristete|besagte|obige|oben|junge|engagierte|erfahrene|erfahrenen|zweite|neue|neuen|folgende|folgenden|in vollzeit|in teilzeit|vollzeit|teilzeit|einen/eine|eine/n|eine/einen|ein/e|motivierte|motivierten|zuverlässige|zuverlässigen|qualifizierte|weitere|weiteren|erfahrener|engagierten|ihres|seiner',
    ends: 'bei|an|zu|hat|haben|ist|sind|war|waren|wurde|wird|werden|interessieren|uns|sie|ihnen|ihren|ihrem|du|dich|dir|wir|ich|er|es|vom|durch|über|per|via|um|ab|bis|aus|noch|jetzt|heute|morgen|nach|seit|mein|meine|dass|daß|wenn|wie|was|so|sehr|gut|gern|gerne|nicht|auch|nur|montag|dienstag|mittwoch|donnerstag|freitag|samstag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|uhr|dank|hallo|liebe|lieber|guten|zusammen|unterlagen|gerade|bereits|schon|bald|demnächst|leider|natürlich|vielleicht|eventuell|ja|nein|denn|weil|ob|obwohl|damit|dann|also|deshalb|daher|dazu|dabei|davon|darüber|dafür|hierzu|hier|dort|vor|hinter|zwischen|während|ohne|gegen|innerhalb|außerhalb|gemeinsam|persönlich|telefonisch|können|könnte|könnten|kann|kannst|soll|sollte|sollten|muss|müssen|darf|dürfen|mag|möchte|möchten|möchtest|wollen|will|willst|bin|bist|sein|gewesen|geworden|wäre|wären|habe|hast|hatte|hatten|hätte|hätten|laden|lade|lädt|bitte|bitten|danke|danken|vielen|herzlichen|freue|freuen|freut|melden|meldet|meldung|rufen|ruft|kommen|komm|kommt|bringen|bring|bringt|zeigen|schauen|schau|sehen|lernen|kennen|lesen|gelesen|erhalten|bekommen|klingt|spricht|stellt|steht|liegt|läuft|bleibt|macht|gemacht|geben|gibt|teilen|mitteilen|bestätigen|bestätigt|absagen|verschieben|zusagen|termin|termine|tag|tage|woche|wochen|monat|monate|stunde|stunden|minuten|vormittag|nachmittag|abend|mittag|früh|derzeit|nächste|nächsten|nächster|kommende|kommenden|letzte|letzten|erste|ersten|beste|besten|viele|alle|allen|einige|beide|beiden|etwas|nichts|jemand|jemanden|niemand|man|masterarbeit|bachelorarbeit|terminplaner|terminkalender|abschlussarbeit|zeugnis|zeugnisse|lebensläufe|arbeitsproben|anschreiben|personalausweis|führerschein|anfahrt|parkplatz|eingang|gebäude|stock|etage',
    others:
      'mein|meine|meiner|meinem|meinen|seine|derzeit|derzeitige|bisher|bisherige|bisherigen|aktuell|aktuelle|früher|ehemals|ehemalige|erfahrung|erfahrungen|kollege|kollegin|andere|anderen|weitere|weiteren|durch|ich bin|statt|stattdessen|leiter ist|mit|tätig|arbeite|arbeiten|arbeitest|angestellt|momentan|zurzeit|jetzige|jetzigen|derzeitigen|bisheriger|als meine',
    trades:
      'zusteller|kommissionierer|packer|lokführer|pilot|kapitän|matrose|melker|fischer|jäger|imker|gerüstbauer|straßenbauer|tiefbauer|betonbauer|stuckateur|fliesenleger|bodenleger|parkettleger|glaser|klempner|spengler|heizungsbauer|rohrleitungsbauer|metallbauer|werkzeugmacher|hörakustiker|uhrmacher|graveur|buchbinder|drucker|setzer|schneider|schuhmacher|sattler|polsterer|raumausstatter|tapezierer|restaurator|bildhauer|steinmetz|ofenbauer|schornsteinfeger|brunnenbauer|florist|patissier|fleischer|metzger|küchenhilfe|servicekraft|barkeeper|barista|hausdame|zimmermädchen|roomboy|nachtportier|concierge|tagesmutter|pflegehilfe|ota|ata|mtra|mtla|mtr|heilpraktiker|masseur|podologe|kosmetiker|visagist|bestatter|refa|richter|polizist|feuerwehrmann|soldat|sanitäter|rettungsschwimmer|makler|schadenregulierer|aktuar|revisor|treasurer|schichtführer|vorarbeiter|kranführer|maschinenführer|anlagenführer|maschinenbediener|bestücker|löter|lackierer|galvaniseur|gießer|former|härter|schmied|chemikant|pharmakant|bta|cta|biologe|biologin|geologe|mathematiker|statistiker|historiker|archäologe|germanist|lektor|korrektor|journalist|moderator|regisseur|kamerafrau|cutter|requisiteur|maskenbildner|bühnenbildner|beleuchter|musiker|organist|tänzer|stadtführer|animateur|trainer|coach|streetworker|diakon|mesner|hausverwalter|hauswirtschafter|haushälterin|forstwirt|karosseriebauer|programmierer|werkstudium|bachelorand|masterand|hilfskraft|hiwi|lektorat|kfm|kundendienst|fachfrau|fachmann|betreuung|betreuer|betreuerin|pflegefachperson|heilerziehungspfleger|geselle|gesellin|kellermeister|mälzer|käser|fahrdienstleiter|lotse|schaffner|jurist|volljurist|schulbegleiter|fami|standesbeamter|standesbeamtin|kämmerer|statiker|vermesser|zerspaner|tfa|backend|frontend|fullstack|spüler|spülkraft|thekenkraft|bedienung|portier|müller|gerber|kürschner|goldschmied|silberschmied|augenoptiker|orgelbauer|geigenbauer|klavierbauer|bootsbauer|drechsler|küfer|seiler|weber|näher|näherin|wäscher|reiniger|hauswart|abwart|familienhilfe|alltagsbegleiter|alltagsbegleiterin|stationsleitung|lektorin|sprecher|werkstudententätigkeit|ausbildungsplatz|promotionsstelle|doktorandenstelle|minijob|sekretariat|disposition|instandhaltung|qualitätssicherung|arbeitsvorbereitung|mitarbeit',
    endings:
      'erin|er|ist|istin|eur|eurin|loge|login|kraft|mann|frau|hilfe|leitung|ent|entin|ant|antin|beauftragte|schaft|tor|torin',
    heads:
      'leiter|leiterin|lehrer|lehrerin|lehrkraft|professor|professur|professorin|dozent|dozentin|referent|referentin|mitarbeiter|mitarbeiterin|sachbearbeiter|sachbearbeiterin|fachkraft|assistent|assistentin|ausbildung|auszubildende|auszubildender|praktikum|praktikant|praktikantin|werkstudent|werkstudentin|doktorand|doktorandin|koordinator|koordinatorin|beauftragte|beauftragter|leitung|berater|beraterin|kauffrau|kaufmann|fachmann|fachfrau|techniker|technikerin|meister|meisterin|helfer|helferin|volontariat|volontärin|volontär|trainee|spezialist|spezialistin|ingenieur|ingenieurin|hilfskraft|manager|managerin|head|verantwortliche|verantwortlicher|angestellte|angestellter',
    hosts:
      'geschäftsführer|geschäftsführerin|geschäftsführung|geschäftsleitung|inhaber|inhaberin|vorstand|gründer|gründerin|chef|chefin|rektor|rektorin|schulleiter|schulleiterin|schulleitung|personalleiter|personalleiterin|personalleitung|personalreferent|personalreferentin|abteilungsleiter|abteilungsleiterin|bereichsleiter|bereichsleiterin|teamleiter|teamleiterin|teamleitung|recruiter|recruiterin|direktor|direktorin|bürgermeister|bürgermeisterin|dekan|dekanin|leiter|leiterin|leitung|fachvorgesetzte|vorgesetzte|vorgesetzter|betriebsrat|personalrat|terminplaner|pfarrer|pfarrerin|meister',
  },
  subjectWords:
    'einladung|einladung zum|einladung zur|zum|zur|vorstellungsgespräch|bewerbungsgespräch|vorstellungstermin|gesprächstermin|termin|terminvorschlag|terminvorschläge|terminbestätigung|terminanfrage|terminvereinbarung|bestätigung|gespräch|erstgespräch|zweitgespräch|kennenlerngespräch|kennenlernen|kennenlerntermin|telefoninterview|videointerview|videogespräch|interview|telefonat|erstes|zweites|ihre bewerbung|deine bewerbung|bewerbung|ihre|deine|ihr|dein|als|für|die|der|stelle|position|ihre bewerbung als|deine bewerbung als|ihr profil|nächster schritt|nächste schritte|wg|aw|re|fwd|vorstellung|persönliches|persönlichen|probearbeiten|probetag|assessment|assessment center|am|um|montag|dienstag|mittwoch|donnerstag|freitag|verschiebung|neuer|neuer termin|terminverschiebung|terminänderung|rückmeldung|rückmeldung zu ihrer bewerbung|unser gespräch|auf ein|per teams|online|teams|nachricht|anfrage|zweites gespräch|zweite runde|erste runde|runde|auswahlgespräch|auswahlverfahren|hospitation|schnuppertag|online-test|test|eignungstest|stellenausschreibung|zwischennachricht|kennziffer',
  companyBefore: 'bei der|bei den|bei dem|bei|beim|von der|der firma|in unserem haus|im hause',
  companySure:
    'bewerbung bei der|bewerbung bei|interesse an der|interesse an einer tätigkeit bei|interesse an einer mitarbeit bei|interesse am unternehmen|interesse an|unternehmen|der firma|firma|im hause|stelle bei|position bei|gründer von|gründerin von|beworben bei|vorstellungsgespräch bei|gespräch bei|gespräch mit|team von|team der|im namen der|im auftrag der|profil bei|willkommen bei|arbeiten bei|karriere bei|job bei|hier bei|wir bei|wir von|unser haus|termin bei|einladung von|nachricht von',
  companyLabels: 'firma|unternehmen|arbeitgeber|auftraggeber|kunde|organisation',
  companyDoes:
    'möchte sie|möchte dich|lädt sie|lädt dich|würde sie|würde dich|sucht|freut sich|hat sich|hat ihre|möchte|interessiert sich|bietet ihnen',
  companyPast:
    'erfahrung|erfahrungen|aktuell|aktuelle|aktuellen|derzeit|derzeitigen|derzeitige|bisher|bisherigen|bisherige|früher|früheren|zuletzt|ihre zeit|deine zeit|ihre arbeit|deine arbeit|jahre bei|gearbeitet|tätig|tätigkeit bei|referenz|referenzen|studium|mitbewerber|zeugnis|ausbildung bei|arbeitgeber|arbeiten sie|arbeite ich|kollege von|wechsel von',
  bots: 'virtuelle assistentin|virtueller assistent|digitale assistentin|digitaler assistent|chatbot|ki-assistentin|ki-assistent|automatisch erstellt|automatisierte nachricht|bewerbungsassistent|bewerbungsassistentin',
  clients:
    'unser mandant|unseres mandanten|unserem mandanten|unser kunde|unserem kunden|unseres kunden|unser klient|unseren kunden|unseren mandanten|für unseren kunden|unser auftraggeber|mein mandant|mein kunde|meinem kunden|meinen mandanten|unsere kundin|die mandantin|im auftrag eines|für einen unserer kunden|namen meines kunden|namen unseres kunden|suche ich für',
  agencies:
    'personalberatung|personaldienstleistung|personaldienstleistungen|personalvermittlung|zeitarbeit|personalservice|personalmanagement|personal|headhunter|consulting|beratung|executive search|vermittlung|talent|talente|arbeitnehmerüberlassung|leiharbeit',
};
