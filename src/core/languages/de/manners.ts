import type { Manners } from '../manners';

/** German, as business letters are written in it. */
export const manners: Manners = {
  greetings:
    'sehr geehrte(r/s)?|sehr verehrte(r)?|geehrte(r)?|liebe(r/s)?|guten (tag/morgen/abend)|hallo|hi|hey|moin|grüezi|grüß gott|servus|werte(r)?|schönen guten tag',
  teams:
    'damen und herren|team|personalabteilung|recruiting|recruiting-team|hr-team|personalteam|zusammen|alle|alles|kolleg*|kollegen|hr|bewerbermanagement|karriereteam|personalwesen',
  titles:
    'dr|prof|professor|dipl|ing|und|an|das|die|der|vom|von|bei|mag|med|sehr|geehrte|geehrter|liebe|lieber|guten|tag|hallo|ihr|euch',
  signOffs:
    'mit (den )?(besten/freundlichen/herzlichen/vielen/lieben/sonnigen/kollegialen) grüßen|mit (bestem/freundlichem/herzlichem/vielem/liebem) (gruß/dank)|mit freundlichen grüssen|mit besten grüssen|(freundliche/beste/herzliche/viele/liebe/schöne/sonnige) grüße|(freundliche/beste/herzliche/viele/liebe) grüsse|(freundlicher/bester/herzlicher/lieber/schöner) gruß|gruß|grüße|lg|vg|mfg|bg|hochachtungsvoll|herzlichst|herzlich|ihr|ihre|dein|deine|alles gute|besten dank|vielen dank|mit vorzüglicher hochachtung|bis bald|mit wertschätzung',
  thanks:
    'dank*|bedank*|gedankt|verbunden|gefreut|freue mich (sehr )?über|freut mich|geehrt|geschmeichelt|ehre|zu schätzen|schätze|wertschätz*|merci|dankbar*|nett von|freundlich von|lieb von',
  pleased:
    'schön|freude|freut|nett|lieb|erfreut|überrascht|schöne*|erinnerung|gefallen|sympathisch*|angenehm*|beeindruck*|toll*|spannend*|freundlich*|imponier*|begeister*|gerührt|berührt',
  notThanks:
    'nein,? danke|nein danke|dank* im voraus|vielen dank im voraus|danke im voraus|im voraus (vielen |besten )?dank*|dank (der|dem|des)|gott sei dank|danke für nichts',
  decisions:
    'absag*|abzusagen|sage … ab|sage … wieder ab|absage|zieh* … zurück|zurück(zuziehen|ziehen|ziehe|gezogen|zutreten|treten)|zurückzieh*|(nicht|kein*|nicht mehr) … (weiterverfolg*|weiter|annehm*|anzunehmen|wahrnehm*|wahrzunehmen|teilnehm*|teilzunehmen|verfolgen|fortsetz*|fortzusetz*|fortführ*|fortzuführ*|nachkommen|folgen|zusagen|kommen|erscheinen|bewerb*|interess*|in frage|infrage|passt|suche|auf der suche|zur verfügung|beworben|mehr verfügbar)|(anders|gegen|für … (stelle|position|angebot|weg|unternehmen|aufgabe|option)) entschieden|(andere|neue|anderen|anderes|anderweitig*) (stelle|position|angebot|aufgabe|weg|job|vertrag|herausforderung|arbeitgeber)|entschieden,? … (nicht|absag*|zu bleiben|zurück*|beenden|weiter*|andere*|anders)|entscheidung … (gegen|abzusagen|nicht)|(bewerbung|kandidatur|verfahren|prozess|bewerbungsprozess) … (zurück*|beend*|abbrech*|abzubrech*|aussteig*|auszusteig*)|steige … aus|ausgestiegen|lehne … ab|ablehn*|abgelehnt|abzulehnen|verzicht*|(andernorts|anderswo|woanders|anderweitig) (zugesagt|unterschrieben|vergeben|entschieden)|zugesagt|unterschrieben|angenommen|bleibe|(zu |weiter )bleiben|nicht mehr auf der suche|nehme … (abstand|nicht)|abstand (zu )?nehmen|nehme mich aus|passe ich|nein sagen|ein nein|kommt für mich nicht|ist (für mich )?nichts',
  contrast:
    'aber|jedoch|doch|leider|bedauer*|nicht|kein*|lieber|bleib*|anders|andere*|entschieden|entscheid*|dennoch|trotzdem|allerdings|stattdessen|absag*|nein|verzicht*|zurück*',
  firm: 'zieh* … zurück|zurück(zuziehen|ziehen|gezogen)|sage … ab|absage|(bewerbung|verfahren|prozess) … beend*|nicht … (weiterverfolg*|fortsetz*|fortzusetz*|weiter zu verfolgen)|lehne … ab|nicht mehr (zur verfügung|auf der suche|interessiert)|nehme … abstand|abstand nehmen|verzicht*',
  hedges:
    'nicht (ganz |so |mehr |wirklich |völlig )?(sicher|schlüssig|überzeugt)|unsicher|unschlüssig|(noch )?unentschlossen|hin- und hergerissen|ich (glaube|denke|schätze|vermute),? (dass )?(ich|es|das) … (eher|wohl|vielleicht|lieber|absag*|nicht)|ich würde (eher|wohl|vielleicht|wahrscheinlich|vermutlich)|würde ich (eher|wohl|vielleicht|wahrscheinlich|vermutlich)|(muss|werde|möchte|könnte) (ich )?(es )?(mir )?(noch )?(mal|einmal|etwas) … überlegen|noch (mal|einmal) (darüber )?(nachdenken|überlegen)|tendiere|tendenziell|eher nein|könnte sein,? dass|melde mich (später|irgendwann|wieder,? wenn)|meine meinung noch ändern|weiß (noch )?nicht',
  softeners:
    'vielleicht|wahrscheinlich|vermutlich|eventuell|möglicherweise|wohl eher|eher nicht|ggf|unter umständen|glaube ich|denke ich|irgendwie',
  accepted:
    '(andere*|neue*|anderweitig*|weitere*|zweite*) (festen? |unbefristete* )?(stelle|position|angebot|aufgabe|job|vertrag|zusage|stellenangebot|jobangebot) … (angenommen|zugesagt|unterschrieben|entschieden|angetreten|erhalten)|(stelle|position|angebot|job|vertrag|funktion) … (angenommen|zugesagt|unterschrieben|angetreten)|(andernorts|anderswo|woanders|anderweitig|bereits) (zugesagt|unterschrieben)|für (eine|ein) ander* … entschieden|neuen vertrag|zusage gegeben|zugesagt|habe … unterschrieben',
  reasons:
    'weil|denn|da ich|da mein*|da mir|da sich|da es|da die|da das|da wir|aufgrund|wegen|grund|gründe*|nachdem|andere (stelle|position)|anderes angebot|meine(r|n|m)? (jetzigen|aktuellen|derzeitigen|jetzige|aktuelle|derzeitige|beruflichen|berufliche|persönlichen|familie|ziele*|laufbahn|frau|mann|kinder|mutter|vater|tochter|sohn)|passt nicht|weshalb|deshalb|daher',
  you: 'sie|ihnen|ihr|ihre*|du|dir|dich|dein*|euch|euer|eure*|wir|uns',
  piles:
    'außerdem|zudem|darüber hinaus|hinzu kommt|dazu kommt|ferner|des weiteren|obendrein|auch noch|zum anderen|abgesehen davon|noch dazu|überdies|nicht zuletzt',
  excuses:
    '(keine|nicht genug|zu wenig|keinerlei|wenig|null) zeit|zeitlich (nicht|gerade|zu)|zeitmangel|(zu|sehr|total|so|extrem|wahnsinnig|viel zu) (beschäftigt|eingespannt|ausgelastet|im stress|stressig)|viel (zu viel )?(um die ohren|zu tun|los)|zu viel (um die ohren|zu tun|los)|im stress|land unter|ist (mir )?etwas dazwischengekommen|was dazwischengekommen|dazwischen gekommen|dazwischengekommen|(kein guter|ungünstiger|schlechter|gerade nicht der richtige) zeitpunkt|passt (es )?(gerade|momentan|im moment|zeitlich) (nicht|schlecht)|gerade viel los',
  sharing:
    'gehalt*|lohn|bezahlung|vergütung|verdien* (dort |da )?(mehr|besser)|mehr (geld|lohn)|besser bezahlt|besser vergütet|schulden|kredit|scheidung|scheiden|schwanger*|krebs|operation|operiert|krankenhaus|depress*|burn-?out|therapie|diagnos*|krankheit*|erkrankt|erkrankung*|gesundheitlich*|krankgeschrieben|bandscheibe*|reha|psychisch*|angststörung|fehlgeburt|insolven*|sorgerecht|meine (frau|mutter|tochter|freundin|partnerin|schwester|oma|kinder|schwiegermutter|schwiegereltern|großmutter|verlobte|ex-frau|ex)|mein (mann|vater|sohn|freund|partner|bruder|opa|kind|baby|schwiegervater|großvater|verlobter|ex-mann)|mein(er|em|en|es) (frau|mutter|tochter|freundin|partnerin|schwester|kinder|kindern|mann|mannes|vater|sohn|sohnes|partner|partners|bruder)|mit mein(er|em|en) (frau|mann|partner|partnerin|familie|mutter|vater|schwester|bruder) … (gesprochen|besprochen|beraten|abgestimmt|abgesprochen)→-',
  criticism:
    'unprofessionell*|chaotisch*|chaos|schlecht* (organis*|vorbereitet*|bezahl*|geführt*|bewert*|ruf|kommunik*|eindruck|erfahrung*|führung|planung|klima)|enttäusch(t|end)* (von|über|vom|war|bin)|enttäuschend*|bin … enttäuscht|war … enttäuscht|lächerlich*|frech*|unverschämt*|langweilig*|zeitverschwendung|verschwend* … zeit|unhöflich*|respektlos*|inkompeten*|mies*|katastroph*|zu (niedrig|wenig bezahlt|schlecht|gering|kompliziert|bürokratisch)|unterbezahlt|unterirdisch*|grottenschlecht*|peinlich*|unfreundlich*|arrogant*|dilettantisch*|unseriös*|ausbeut*|toxisch*|schrecklich*|furchtbar*|unzumutbar*|zumutung|veraltet*|unattraktiv*|nicht (gerade )?(überzeugend|professionell|seriös|zeitgemäß|wertschätzend)|überzeugt mich nicht|nervig*|genervt|dumm*|blöd*|unklar* (kommunik*|aufgaben)|fehlende (wertschätzung|transparenz|struktur)|mangelnde* (wertschätzung|transparenz|struktur|respekt|professionalität)|saftladen|witz|unorganisiert*|unstrukturiert*|schleppend*|undurchsichtig*|zäh|desorganisiert*|schlampig*|planlos*|(ihre|eure|deine) (wertvolle |kostbare )?zeit … verschwend*→-|verschwend* … (ihre|eure|deine) zeit→-|(furchtbar|schrecklich) (leid|gern*|nett|lieb|viel|schade)→-|dummerweise→-|mir … peinlich→-|peinlich … mir→-',
  sarcasm:
    'na toll|ganz toll|herzlichen glückwunsch (dazu|zu so)|wie großzügig|wie nett,? dass sie sich (doch|endlich|überhaupt)|endlich (mal )?(gemeldet|geschafft|bequemt)|wer hätte das gedacht|schön,? dass sie (sich )?(doch|auch) (noch|mal)|viel glück damit|träumen sie weiter|wirklich großartig|was für eine überraschung|sie schaffen das (schon|auch) ohne mich|selber schuld|selbst schuld|ihr pech|sogenannt*',
  slang:
    "(kein|null|keinen) bock|kein* bock|bock|geil*|krass*|cool*|mega|ey|digga|hammer|scheiß*|kacke|mist|verdammt*|sorry|nö|nee|joa|jepp|ne,|okidoki|tschö|tschüssi|ciao|lol|haha*|hehe*|hihi|omg|wtf|kp|btw|asap|thx→danke|hdl|chillig|chillen|null problemo|alles klaro|feierabend machen|nix→nichts|hab (keinen|kein)|isses|gibts→gibt es|gehts→geht es|wär→wäre|is→ist|net→nicht|nich→nicht|so'n|'ne|'n|quatsch|pfeif*|ätzend|voll (gut|schön|krass|nett)|abhängen|rumhängen|ghosten",
  apologies:
    'entschuldig*|tut mir (sehr |wirklich |aufrichtig |wahnsinnig |unheimlich |echt |furchtbar |so )?leid|(um )?verzeih*|pardon|sorry|bedauer* (ich )?(sehr)?|leid tut|leidtut|bitte um nachsicht',
  late: 'spät* (antwort*|rückmeldung|reaktion|melde|nachricht)|(antwort*|melde*|rückmeldung|reagier*|schreib*) … (spät|erst (heute|jetzt)|so lange|verspätet|verzögert)|verspät*|verzöger*|wartezeit|warten (lassen|ließ)|(habe|hat) … (gedauert|zeit gelassen|auf mich warten)|längst|schon früher|ihre geduld|deine geduld|kommt … spät|so spät|nicht früher|nicht eher',
  bargaining:
    'es sei denn|sofern sie|(wenn|falls|sollten) (sie|ihr|du|das gehalt|die konditionen|das angebot) … (mehr|höher*|besser*|nachbessern|aufstocken|erhöhen|drauflegen|verbessern|entgegenkommen|überdenken|remote|homeoffice)|(ließe|lasse|könnte|würde) (ich )?(mich )?(gern* )?(mit mir (reden|handeln)|umstimmen|überreden|überzeugen lassen|umstimmen lassen)|mit mir (reden|handeln) lassen|noch (mal|einmal) überlegen,? wenn|verhandel*|verhandlungsspielraum|spielraum|gegenangebot|besseres angebot (machen|vorlegen)|umstimmen|mitziehen|mithalten',
  doors:
    'zukunft|künftig*|zukünftig*|in (kontakt|verbindung)|kontakt (zu )?(halten|bleiben|aufnehmen)|späteren? zeitpunkt|wieder (auf|zu|in|einmal|mal)|andere(n|r|s)? (position*|stelle*|rolle*|gelegenheit*|aufgabe*|zeitpunkt)|eines tages|ein anderes mal|ein andermal|zusammenarbeit|zusammenzuarbeiten|kreuzen|wege|offen|netzwerk*|gern* wieder|vernetz*|jederzeit|auf mich zu|wiedersehen|begegnen|vormerken',
  shut: '(nicht|nie|niemals|keine) (mehr |wieder |weiteren )?(zu )?(kontaktieren|schreiben|anrufen|anschreiben|melden|kontaktiert|belästigen|nachrichten|mails|e-mails|anrufe)|nie (mehr|wieder) … (bewerben|arbeiten|melden)|niemals … (arbeiten|bewerben)|lassen sie mich in ruhe|in ruhe (zu )?lassen|(streichen|nehmen|löschen) sie (mich|meine)|aus (ihrer|der|allen) (liste|verteiler|datenbank*)|unterlassen sie|sehen sie (künftig )?von … ab|(kontaktieren|schreiben|melden|rufen|mailen) sie (sich |mir |mich )?(bitte )?(bei mir )?(künftig )?(nicht|nie) (mehr|wieder)|(kontaktiert|kontaktiere|schreib|schreibt|meldet|melde) (mich|mir|euch|dich) … (nicht|nie) (mehr|wieder)|keine* (weiteren )?(nachrichten|mails|anrufe) mehr',
  wishes:
    'wünsch*|hoff*|alles (gute|liebe)|viel (erfolg|glück|freude|spaß)|erfolg*|glück|gutes gelingen|gutes händchen|gute* (woche|tag|zeit|start|besserung|suche)|schöne* (woche|tag|zeit|wochenende|abend|feierabend|grüße)|dank*|bedank*|verständnis|freu*|gern*|kontakt|verbindung|zukunft|wiedersehen|drücke … daumen|daumen|bleiben sie|bis bald|verbleibe|grüß*|schätz*|wege',
  farewells:
    '(passend*|geeignet*|richtig*|ideal*|gut*|andere*|best*) (person*|kandidat*|bewerber*|besetzung|kolleg*|mitarbeit*|verstärkung|fachkraft)|(erfolg|glück|gute|gutes|daumen) … (suche|besetz*|auswahl|rekrutierung|recruiting|stellenbesetzung|händchen)|bei der (weiteren )?(suche|besetzung|auswahl)|andere* (bewerb*|kandidat*)',
  proposals:
    'wäre … (möglich|passend|denkbar|recht|machbar|okay|ok)|würde … passen|passt (ihnen|dir|es ihnen|es dir)|passt es|(könnten|können|wollen|sollen) wir … (sprechen|telefonieren|treffen|verschieben|verlegen|verleg*|machen|vereinbaren|ausweichen|finden|führen|sehen|reden|unterhalten|zoomen|austauschen|legen)|verschieb*|verschob*|verleg(en|t|ung)|(neuen|anderen|alternativen|späteren|früheren) (termin|zeitpunkt|tag)( vorzuschlagen| zu finden| vereinbaren)?|(alternativ*|ersatz)(termin*|vorschlag|vorschläge)?|(schlage|schlagen) … vor|vorschlagen|vorschlag|ich (könnte|kann|hätte|habe) … (anbieten|zeit|frei|termin*)|(ginge|geht|klappt|klappte) (es )?(auch |bei ihnen |bei dir |vielleicht )?(am|um|auch|bei)|wie wäre es|ich bin … (verfügbar|frei)|stattdessen|hätten sie (auch )?(am|zeit)|haben sie (auch )?(am|zeit)|hast du (auch )?(am|zeit)',
  formats:
    'telefonisch*|telefonat*|telefongespräch|telefoninterview|telefontermin|am telefon|per telefon|video*|online|teams|zoom|remote|vor ort|persönlich|virtuell|per (mail|skype)|digital|(15|20|25|30|45|60|90)( |-)?(min*|minütig*)|halbe stunde|eine stunde|kürzer*|anruf|kurz*',
  vague:
    'irgendwann( mal| einmal)?( im| in| nächste*| später| demnächst)?( nächsten| kommenden)?( monat| woche| wochen| jahr)?|demnächst|bald (mal|einmal)?|(ein|zu einem) (anderes mal|anderen (zeitpunkt|termin|tag)|späteren zeitpunkt)|ein andermal|(nächsten|kommenden) (monat|wochen)|nächstes jahr|später (mal|einmal)|die tage|mal wieder|wenn (es|mal) … (ruhiger|passt|besser)|in (ein paar|den nächsten|einigen|den kommenden) (wochen|monaten|tagen)|nach (den|der) (ferien|sommerpause|urlaub)|an(derer)? tag|einen anderen (tag|termin)|gelegentlich|bei gelegenheit',
  registers: {
    formal:
      '=Ihnen|Ihre(n|m|r|s)?|dass Sie|wenn Sie|bitte Sie|wünsche Sie|und Sie|haben Sie|können Sie|für Sie|an Sie|mit Ihnen|bei Ihnen',
    familiar:
      '=du|dich|dir|dein|deine(n|m|r|s)?|Du|Dich|Dir|Dein|Deine(n|m|r|s)?|euch|euer|eure(n|m|r|s)?|Euch|Eure(n|m|r|s)?',
  },
  slips:
    'standart→standard|vorraus→voraus|im vorraus→im voraus|interresse→interesse|intresse→interesse|einzigste→einzige|wiederspr(uch|echen)|vorstellungsgesräch→vorstellungsgespräch|vorstelungsgespräch→vorstellungsgespräch|vorstellungsgepräch→vorstellungsgespräch|herzlichen danke|vielen danke|mit freundlichen grüße→mit freundlichen grüßen|mit freundliche grüße→mit freundlichen grüßen|mit freundlichen gruß→mit freundlichem gruß|sehr geehrter frau→sehr geehrte frau|sehr geehrte herr→sehr geehrter herr|bewerbun→bewerbung|einladug→einladung|einladun→einladung|entschieden das|leider gottes|ersteinmal→erst einmal|zumindestens→zumindest|seid (gestern|letzter|zwei|drei|einem|einer|wochen|januar)|hiermmit→hiermit|entäuscht→enttäuscht|wünche→wünsche|wüsche→wünsche|grüssse→grüße|rückmeldug→rückmeldung|das sie (sich|mich|mir)|vieleicht→vielleicht|warscheinlich→wahrscheinlich|nähmlich→nämlich|ziehmlich→ziemlich|aufjedenfall→auf jeden Fall|garnicht→gar nicht|desweiteren→des Weiteren|ihrer einladung→Ihrer Einladung',
  twice: 'die|der|das|sie|den|dem|sehr|so|nach|ihr|ihnen|wir|viel',
  employers:
    '=(Gespräch/Vorstellungsgespräch/Interview/Stelle/Position/Prozess/Bewerbung/Rolle/arbeiten/Team) bei (der |dem )?~|bei der Firma ~|Team von ~|das ~-Team',
  givers: '=bei (der |dem )?~|(Angebot/Stelle/Zusage/Vertrag/Position) (von |der )~',
  posts: '=Position als ~|Stelle als ~|Position (der|des) ~|Stelle (der|des) ~|Rolle als ~',
  sirs: 'herr|herrn|herren',
  madams: 'frau|damen|fräulein',
  abbreviations:
    'dr|prof|dipl|ing|z.b|d.h|u.a|bzw|ca|ggf|evtl|nr|str|inkl|usw|vgl|sog|st|hr|fr|tel|mio|med|mag|jan|feb|mär|apr|jun|jul|aug|sep|okt|nov|dez|mo|di|mi|do|sa|so|o.g|i.d.r|z|d|u|min|std|abs|max|bspw|etc|co',
  hours:
    'vormittag*|nachmittag*|morgens|mittag*|abend*|früh|ganztägig|den ganzen tag|(gleichen/selben/gleiche/selbe) (zeit/uhrzeit/stunde)|jederzeit|egal wann|um (eins/zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn/elf/zwölf)|halb (eins/zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn/elf/zwölf)|feierabend|tagsüber',
  later:
    '(melde mich/lasse … wissen/lasse … hören/gebe … bescheid/sage … bescheid/komme … zurück/werde … melden/entscheide mich/überlege es mir) … (wenn/sobald/später/irgendwann/demnächst/nächste*/bald)|(sobald/wenn) … (melde ich mich/gebe ich … bescheid/sage ich … bescheid)|(lasse/lass/halte) … offen|noch (nicht/keine) (sicher/entschieden/entscheid*/schlüssig/klar/sagen)|überlege (noch/es mir noch)|(muss/möchte/will) … (überlegen/drüber schlafen/darüber schlafen/nachdenken)|schlafe … drüber|mal (sehen/schauen)|schauen wir mal|in der schwebe|unentschlossen|unschlüssig|hin- und hergerissen|ob ich … (komme/kommen kann/teilnehme/weitermache/weiterverfolge), |ob ich … weiß ich (noch )?nicht|ob ich … offen|weiß (noch )?nicht, ob|kann noch nicht (sagen/zusagen)|zu gegebener zeit|steht (noch )?in den sternen|vielleicht ja, vielleicht nein|eher nicht, aber',
  spoken:
    '(seit/nach) (unserem/unser/unserer) (letzten/letzte/jüngsten/vorigen/netten/nette/guten/gute/angenehmen/schönen/freundlichen)? ?(gespräch/telefonat/treffen/unterhaltung)|(gespräch/telefonat/treffen) (vom letzten/gestern/letzte*/vergangene*/neulich)|seit wir (zuletzt )?(gesprochen/telefoniert)|als wir (uns )?(gesprochen/getroffen/telefoniert)',
  contact:
    'gesprochen|telefon*|getroffen|kennengelernt|kennenlernen|(unser/unserem/unserer/das/dem) (telefonat/gespräch/letzte*/erste*/nette*/angenehme*)|gestern|letzte*|vergangene*|neulich|wieder|noch einmal|nochmal*|zweit*|nächste runde|folgegespräch|besprochen|vielen dank für (das/ihr/dein) (gespräch/telefonat/zeit)|gefreut|erstgespräch|vorherig*|bereits|schon',
  unsought: '(nie/niemals/gar nicht/nicht) … beworben|keine bewerbung (geschickt/eingereicht/geschrieben)',
  sought: '(meine/meiner/die) bewerbung|mich … beworben (habe/hatte)|als ich mich … bewarb|meiner kandidatur',
  attends:
    '(ich )?(komme/nehme) (gern/gerne) (vorbei/teil)|(nehme ich/nehme) … (gern/gerne) (an/wahr)|(freue mich) auf (das gespräch/unser gespräch/den termin/donnerstag/montag/dienstag/mittwoch/freitag)|bis (montag/dienstag/mittwoch/donnerstag/freitag)|(bestätige) (hiermit )?(den/meinen/gern/gerne) … termin|ich werde da sein|ich bin dabei|ich sage (gern/gerne) zu',
  lines: {
    thanks: 'Vielen Dank für die Einladung.',
    late: 'Meine Antwort kommt leider spät.',
    wish: 'Ich wünsche viel Erfolg bei der weiteren Suche.',
  },
  apologiesAllowed: 1,
  charactersPerWord: null,
};
