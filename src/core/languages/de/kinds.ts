import type { Kinds } from '../kinds';

export const kinds: Kinds = {
  interview:
    'vorstellungsgespräch|vorstellungstermin|vorstellungsrunde|bewerbungsgespräch|auswahlgespräch|auswahlverfahren|auswahltag|jobinterview|interview|telefoninterview|videointerview|kennenlerngespräch|kennenlerntermin|erstgespräch|zweitgespräch|fachgespräch|assessment-center|assessment center|bewerbertag|erste runde|zweite runde|nächste runde|berufungsvortrag|probevortrag|vorsingen|vorspiel|probespiel|vorstellung am|vorstellung bei|vorstellung im',
  trial:
    'probetag|probearbeit|probeschicht|probedienst|probeunterricht|probestunde|schnupper|hospit|zur probe|probeweise|probemorgen|probenachmittag',
  meeting:
    'gespräch|kennenlern|kennen lern|kennenzulern|treffen|termin|telefonat|telefonier|videocall|videotelefonat|videokonferenz|video-call|call |besuch|vorbeikomm|vorbei |zusammensetz|zusammensitz|austausch|unterhalt|sprechen|reden|plaudern|kaffee|persönlich|vorzustellen|vorstellen|halbe stunde|30 minuten|20 minuten|60 minuten|quatschen|schnacken|schwätz|unterredung|vorsprechen|mitarbeiten|kochen wir|komm |kommen sie',
  wish: 'möchten|möchte ich|möchte sie|möchte dich|würden|würde ich|würde mich|gern|freuen uns|freue mich|wollen wir|wir wollen|will dich|lust|haben das vergnügen',
  invite:
    'einlad|einzulad|eingeladen|lade sie|laden wir|laden sie|engere wahl|engere auswahl|shortlist|nächsten schritt|weitergekommen|ausgewählt|überzeugt|neugierig|gefallen|zum gespräch|ein gespräch|zum interview|ein interview|glückwunsch|finale|ihre unterlagen haben',
  ask: 'passt|passen|hätten sie|hättest du|wann |welcher|folgende termin|terminvorschl|vorschl|wähle |such dir|aussuchen|buchen|buchungslink|tragen sie sich|bestätigen sie|bestätige |bestätigung|bescheid|rückmeldung|teile |verfügbar|einrichten|könnten sie|kannst du|melden sie sich|ruf … an|zusage|verhindert|alternativ|ausweichtermin|vereinbaren|zeit für|halten wir|klappt|klappen|ginge|wenns nicht|wunschtermin|schlage|zeitfenster|blöcken|bevorzug|möglich|magst du|terminplaner|kalender',
  fixed:
    'statt|bestätigen wir|hiermit bestätig|terminbestätigung|eingeplant|eingetragen|reserviert|vorgesehen|angesetzt|vereinbart|bis dann|bis freitag|am empfang|rufe sie|ruft sie|gesprächspartner|ort:|uhrzeit:|datum:|termin:|wann:|wo:|dauer|treffpunkt|wie geplant|kommission besteht|anwesend|bringen sie|bring ',
  moved:
    'verschieben|verschoben|verlegen|verlegt|neuer Termin|neuen Termin|Terminänderung|Terminverschiebung|anderen Termin|statt am|anderer Termin|umbuchen',
  cond: 'sollten sie in|sollte ihr|sollte dein|sollten wir|wenn ihr profil|wenn ihre|wenn dein profil|passt ihr profil|passt dein profil|passt es, |falls sie in|falls wir|falls ihr|falls dein|im erfolgsfall|bei positiver|bei interesse melden|geeignete bewerb|ausgewählte bewerb|kandidaten, die|bewerber, die|bewerberinnen und bewerber|bewerber:innen|kandidatinnen und kandidaten|kandidat:innen|finden voraussichtlich|gespräche finden|gespräche sind|melden wir uns|im besten fall|nur wer|mögliches gespräch|dann laden|erneut einlad|im herbst',
  not: 'nicht |kein |keine |keinen |nie ',
  met: 'für das angenehme gespräch|für das nette gespräch|für das offene gespräch|für das gute gespräch|für das freundliche gespräch|für das gestrige|nach unserem gespräch|nach unserem telefonat|nach unserem ersten gespräch|nach dem ersten gespräch|kennenlernen durften|kennengelernt haben|das gespräch mit ihnen hat|das gespräch mit dir hat|für ihren besuch bei uns|für deinen besuch bei uns',
  past: 'für das angenehme|für das nette|für das offene|für das freundliche|für das gespräch|für ihren besuch|für deinen besuch|für den besuch|bei uns waren|bei uns warst|nach unserem|vorstellungsgespräch vom|gespräch vom|wie war|wie hat ihnen|gespräch hat|gespräch mit ihnen|gespräch gefallen|haben … gefallen|kennenlernen durften|kennengelernt|nicht am gespräch|dank noch|danke nochmal|nach dem gespräch|dank für ihre zeit|dank für deine zeit|gestern|war schön|schön, dass sie da waren|gefreut, sie|gefreut, dich',
  reject:
    'absage|nicht berücksichtig|nicht weiter|leider kein|leider mitteilen|leider nicht|nicht in die engere|nicht einlad|kein vorstellungsgespräch|keine zusage|keine positive|nicht für sie entschieden|nicht für dich entschieden|anders entschieden|andere bewerb|anderen bewerb|andere kandid|anderen kandid|andere person|jemand anderen|jemand anderem|auf jemanden|für jemanden|jemanden gefunden|wahl ist auf|wahl auf|bereits besetzt|stelle besetzt|intern besetzt|für einen anderen|für eine andere|nicht entsprechen|nicht anbieten|nicht zum zug|nicht geklappt|nicht gereicht|kein angebot|bewerberpool|talentpool|unterlagen zurück|unterlagen solange behalten|weiteren weg|weiteren beruflichen|weiteren berufs|berufliche zukunft|weiteren suche|bei der weiteren|anderweitig|gehen mit jemand|haben uns am ende|diesmal|laden andere|nicht uns',
  sorry:
    'leider|bedauern|bedauerlich|schade|schwer gefallen|schwergefallen|nicht leicht|Vielzahl|zahlreiche|viel Erfolg|alles Gute|Ihr Interesse an|Bitte haben Sie Verständnis|Verständnis dafür|Entscheidung',
  receipt:
    'eingegangen|eingang ihrer|eingang deiner|eingangsbestätigung|bewerbung erhalten|unterlagen erhalten|prüfung ihrer|prüfen ihre|prüfen deine|wir prüfen|sichtung|sichten|geduld|unaufgefordert|automatisch|bewerbungsschluss|bewerbung ist bei|so geht es|was passiert jetzt|wie geht es weiter|dank für ihr interesse|dank für dein interesse',
  offer:
    'arbeitsvertrag|jobangebot|vertragsangebot|angebot unterbreiten|anbieten zu können|stelle anbieten|ihnen die position|ihnen die stelle|dir die stelle|dir den job|unterzeichn|zusage für|willkommen im team|willkommen an bord|arbeitstag|einstellungszusage|ihren vertrag|vertrag zur|zum unterschreiben|unterschrift|unterschrieben zurück|bei uns anfangen|vertragsunterlagen|einstellen möchten|wir wollen sie|wir wollen dich|sie haben den job|du hast den job|eintrittsdatum|probezeit',
  news: 'newsletter|abbestell|abmeld|abzumeld|im browser|online-ansicht|jobs für|neue jobs|neue stellen|passende jobs|passende stellen|stellenangebote|jobalarm|job-alarm|jobagent|suchauftrag|jobbörse|webinar|jetzt anmelden|jetzt bewerben|ratgeber|messe|weiterlesen|zum artikel|alle jobs|bewerbungstraining|musterantworten|typische fragen|rabatt|gutschein|abonn|häufigsten|gewinnspiel|demo|karrieretag|tag der offenen|liebe leser|ausgabe|wochenrückblick|tipps|coaching|gratis|kostenlos|premium|top-jobs|jobs der woche|speed-dating|ohne anmeldung',
  outreach:
    'ihr profil|dein profil|auf sie aufmerksam|aufmerksam geworden|gestoßen|entdeckt|aufgefallen|grundsätzlich offen|wechsel|neue herausforderung|spannende position|spannende rolle|spannende stelle|besetze ich|suche ich für|interessiert sie|interessiert dich|interessant für sie|wäre das etwas|wäre das was|interesse hab|interesse hätten|kein interesse|vertraulich|inmail|executive search|direktansprache|kennen sie jemanden|kennst du jemanden',
  other:
    'podcast|journalist|reporter|zeitung|zeitschrift|porträt|reportage|fernsehen|interviewanfrage|interview-anfrage|masterarbeit|bachelorarbeit|doktorarbeit|dissertation|abschlussarbeit|aufwandsentschädigung|usability|zeitzeug|visum|konsulat|austrittsgespräch|aufnahmegespräch|hörer|erfahrung mit|erfahrungen mit|erfahrungen als|elterngespräch|elternabend|expertengespräch|experteninterview|thesis|interviewpartner|marktforschung|nutzerinterview|nutzerbefragung|produkttest|ausländerbehörde|einbürgerung|schulplatz|schulleitung|leserin|hörfunk|redaktion|kamerateam|interview für|interview mit ihnen führen|interviewen|patenschaft|alumni|stipendium|studie|probanden|wunschgespräch',
  theme:
    'serie über|schreibe für|schreibe über|magazin|artikel|beitrag|radio|presse|forschung|umfrage|botschaft|einwilligung|zitieren|zitat|besichtigung|kundengespräch|mitarbeitergespräch|jahresgespräch|wohnung|whg|miet|zimmer|selbstauskunft|gehaltsnachweis|rechnung|vertrieb|sprint|vereins|vorstandssitzung|arzt|praxis|patient|versicherung|beratung|kita|klassen',
  panel:
    'dem kandidaten|der kandidatin|einem kandidaten|einer kandidatin|einem bewerber|einer bewerberin|die kandidatin|der kandidat |den kandidaten|die bewerberin|einen kandidaten|eine kandidatin|kandidaten interview|als interviewer|beim gespräch dabei|kannst du … übernehmen|könntest du … übernehmen|könnten sie … übernehmen|lebenslauf im anhang|cv im anhang|bewertungsbogen|dein feedback|feedback zum|vertretung im|der bewerber |bewerber für|kandidat für|kandidatin für|vorstellungsgespräche mit|bewerberinterview',
  away: 'abwesend|Abwesenheit|nicht im Büro|außer Haus|im Urlaub|nicht erreichbar|wieder erreichbar|ab dem … wieder|Elternzeit',
  cancel:
    'abgesagt|absagen|absage |entfällt|entfallen|findet nicht statt|nicht stattfinden|storniert|gestrichen|ausfallen|fällt aus|auf eis|zurückgezogen|nicht besetzt|nicht mehr besetzt|nicht geben|aufgehoben|eingestellt werden',
  logistics:
    'erinnerung|erinnern|umfrage|fragebogen|ihre meinung|deine meinung|bewertung|zufriedenheit|bewerbererfahrung|liegen geblieben|liegengeblieben|liegen lassen|vergessen|entscheidung fällt|wir entscheiden|fahrtkosten|reisekosten|erstatt|beleg|formular|ausgang des|parkausweis|rückmeldung zum gespräch',
  test: 'online-test|onlinetest|eignungstest|eignungsauswahl|einstellungstest|online-assessment|testverfahren|persönlichkeitstest|programmieraufgabe|testlink|zugangsdaten|testplattform|test |sprachtest|sporttest|getestet|rechtschreib',
  scam: 'vorauszahl|kaution|überweis|ausweiskopie|kopie ihres ausweises|foto ihres ausweises|video-ident|videoident|postident|nebenjob|pro tag|heimarbeit|verifizier|gutscheinkarte|krypto|ohne vorkenntnisse|gebühr|konto|iban|bankdaten|erstattet',
  own: 'hiermit bewerbe|ich bewerbe mich|anbei meine|anbei … meine|meine bewerbung|meinen lebenslauf|mein lebenslauf|ziehe ich|ich ziehe|zurückziehen|für die einladung|für ihre einladung|bestätige ich den|hiermit bestätige ich|ich bestätige|nehme ich|nehme … an|komme gern|ich habe mich|ich habe eine zusage|mein jetzig|meinem jetzig|meiner derzeitig|meine kündigung|über eine einladung|freue ich mich|mich eingeladen|mich einlad|meine erfahrung|passt mir|passt für mich|bin ich verfügbar|ich bin verfügbar|ich komme|ich werde da|ich bringe|mit mir|bin ich leider|danke für die',
  job: 'Bewerbung|Bewerber|beworben|Stelle |Position|Job|Lebenslauf|Unterlagen|Ausbildung|Praktikum|Werkstudent|Personal|Recruiting|Recruiter|HR |Karriere|Profil|Mitarbeiter|Vakanz|Ausschreibung|Einstieg|Fachkraft|Teilzeit|Vollzeit|Mandant|Kunde',
  applied:
    'Ihre Bewerbung|deine Bewerbung|Ihrer Bewerbung|deiner Bewerbung|Sie sich … beworben|du dich … beworben|für Ihre Unterlagen',
  sourced:
    'auf Ihr Profil gestoßen|auf dein Profil gestoßen|aufmerksam geworden|Ihr Profil auf|dein Profil auf|empfohlen|Direktansprache',
  contact:
    'danke für Ihre Antwort|vielen Dank für Ihre Antwort|danke für deine Antwort|danke für Ihre Rückmeldung|vielen Dank für Ihre Rückmeldung|danke für deine Rückmeldung|vielen Dank für Ihre Nachricht|danke für deine Nachricht|danke für Ihre Nachricht|Ihre Frage|deine Frage|wie besprochen|unser Telefonat',
  agreed:
    'wie vereinbart|vereinbarten Termin|haben Sie bestätigt|hast du bestätigt|für Ihre Zusage|für deine Zusage|bestätigen wir|bestätige ich|hiermit bestätig|Termin steht|Terminbestätigung',
  oneWay: 'zeitversetzt|aufgezeichnet|aufzeichnen|Videoaufzeichnung|KI-Interview|KI-gestützt|asynchron',
  urgent:
    'dringend|schnellstmöglich|so schnell wie möglich|umgehend|zeitnah|kurzfristig|heute noch|noch heute|innerhalb von 24|innerhalb von 48|eilig',
  unpaid: 'unbezahlt|unentgeltlich|ohne Bezahlung|ohne Vergütung|nicht vergütet',
  team: 'Team|Kollegin|Kollege|wir beide',
  push: 'überdenken|noch einmal überlegen|nochmal überlegen|noch mal überlegen|umstimmen|sind Sie sicher|bist du sicher|schade, dass|doch noch|wenigstens|zumindest|letzter Versuch|Meinung ändern',
  praise:
    'beeindruckt|hat uns gefallen|hat uns sehr gefallen|hat uns überzeugt|haben uns überzeugt|neugierig gemacht|besonders|aufgefallen|Ihre Erfahrung|deine Erfahrung|Ihr Portfolio|dein Portfolio',
  phone:
    'Telefon|rufen Sie|rufe Sie|rufe ich|ruft Sie|ruft dich|rufen dich|rufe dich|rufen wir|Anruf|unter welcher nummer|ihre nummer|deine nummer|handynummer|erreiche ich|erreichen wir|ruf an|rufe an|durchklingel|klingel … durch|am apparat|per telefon|am telefon|hörer',
  video:
    'Video|virtuell|online|per Zoom|per Teams|über Teams|über Zoom|via Teams|Meeting-Link|Link zum Meeting|Bildschirm|Kamera|per Meet|per video|teams-termin|teams-link|teams-meeting|zoom-link|zoom-meeting|webex|skype|google meet|einwahl|remote|ms teams|microsoft teams',
  onsite:
    'vor Ort|Empfang|Pforte|Anfahrt|Parkplatz|parken|vorbeikommen|Besuch|Probetag|Probearbeit|Schnuppertag|Sicherheitsschuhe|Rundgang|Werksführung|Personalausweis|Haupteingang|Sitzungssaal|Besprechungsraum|Konferenzraum|persönlichen Gespräch|Stock,|Etage,|. Stock|Raum:|Nebeneingang|Pförtner|in unsere|mitzubringen|mitbringen|bringen Sie|Parkmöglichkeit|Anreise|Arbeitskleidung|eingang|hintereingang|klingeln|klingel |am tor|werkstor|parkhaus|tiefgarage|haltestelle|bushaltestelle|u-bahn|s-bahn|bahnhof|erdgeschoss|obergeschoss|og |eg,|persönlich vor|persönliches gespräch|präsenz|face-to-face|kommst du … vorbei|komm vorbei|kommen sie vorbei|vorbei kommen|vorbeischau|zu uns in|zu uns nach|betriebsbesichtigung|hausführung|arbeitsschuhe|schürze|messer mit|reisekosten|fahrtkosten|bahnfahrt|so finden sie|wegbeschreibung|einfahrt',
  place:
    'Werk |Werkes|Büro|Haus|Halle|Rathaus|Hotel|Praxis|Klinik|Schule|Filiale|Laden|Werkstatt|Gebäude|Raum|straße|strasse|Str.|platz|Allee|weg |gasse|Betrieb|Kanzlei|Standort|Zentrale|Niederlassung|Geschäft|Markt|Restaurant|Café|Labor|Kita|Sitzungs|Hof|bei uns |in unser|unserem ',
  where: 'Ort |Wo:|Wo |Adresse:|Treffpunkt|Veranstaltungsort|Anschrift:',
  query: 'Fragen|Rückfrage|Verspätung|Ersatz|notfalls|verhindert|absagen|Vorbereitung|vorzubereiten',
  takeHome:
    'Hausaufgabe|Heimaufgabe|Probeaufgabe|Arbeitsprobe|Take-Home|Testaufgabe|Fallstudie im Anhang|schicken Sie uns … Lösung|schick uns … Lösung',
  formal: 'Sie |Ihnen |Ihre |Ihr |Ihren |Ihrer |Ihrem ',
  familiar: 'du |dich |dir |dein |deine |deinen |deiner |deinem |euch ',
};
