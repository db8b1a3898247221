import { withFiner } from '../finer';
import type { Manners } from '../manners';
import { finer } from './finer';

const shorter: Manners = {
  greetings:
    "bonjour|bonsoir|chère?s?|cher|madame|monsieur|mesdames|messieurs|salut|hello|coucou|à l'attention|allô|rebonjour",
  teams:
    'mesdames|messieurs|équipe|madame, monsieur|madame,? monsieur|madame et monsieur|madame ou monsieur|tous|toutes|tous et à toutes|recrutement|ressources humaines|rh|service|responsable|recruteur|direction|à qui de droit',
  titles:
    'madame|monsieur|mme|mlle|mademoiselle|m|mr|dr|docteur|pr|professeur|maître|et|la|le|les|de l|à|chère|cher|bonjour|directrice|directeur|responsable|docteure|professeure|président*|maire|recteur|rectrice|doyen*|abbé|père|sœur|soeur|colonel|capitaine|chef|cheffe|proviseur*|principal*|confrère|consœur|collègue|ami|amie',
  signOffs:
    '(très |bien )?cordialement( vôtre)?|(bien |sincères |meilleures |respectueuses |cordiales )(salutations|cordialement|sincèrement)|salutations( distinguées| cordiales)?|(bien )?(à vous|à toi)|bien sincèrement|sincèrement( vôtre)?|respectueusement|avec mes (meilleures|sincères|cordiales|respectueuses)? ?(salutations|remerciements)|(belle|bonne|excellente) (journée|semaine|soirée|continuation)( à vous| à toi)?|merci( encore| beaucoup)?|(encore )?merci|à bientôt|amicalement|bises|au plaisir|crdt|cdt|chaleureusement|amitiés|avec mes remerciements',
  thanks:
    "merci|remerci*|gré|reconnaissan*|gratitude|sensible à|touché*|flatté*|honoré*|ravi* (de|par) (votre|ta|recevoir|avoir)|plaisir de recevoir|fait (très |grand |vraiment )?plaisir|apprécié*|apprécie|thank you|thanks|gentil de|aimable|bonté|obligé*|votre (aimable|gentil*) (proposition|invitation|message|courrier)|(content*|heureu*) (d'avoir|de votre|que vous)|(me |m')(touche|honore|flatte|fait plaisir)|chaleureu*|c'est (très |vraiment |bien )?(gentil|aimable|sympa|généreux|chic)|sais gré|milles? mercis",
  pleased:
    'plaisir|joie|ravi*|gentil*|aimable*|heureu*|enchanté*|touch*|apprécié*|agréable*|sympathi*|belle*|accueil|bravo|admir*|inspir*',
  notThanks:
    "merci d'avance→?|merci par avance→?|vous remerciant par avance→?|non merci|merci mais non( merci)?|merci pour rien|merci de (bien |ne |me |noter|prendre|retirer|supprimer)→?",
  decisions:
    "(ne …|n'…)(pas|plus) … (suite|poursui*|donner suite|accept*|particip*|continu*|pouvoir|disponible|retenir|plus loin|avant|honorer|présenter|venir|rejoindre|intéress*|en mesure|recherche|écoute|candidat*|postuler|correspond*)|ne pas (donner|poursuivre|aller|accepter|continuer|participer|m'engager|me présenter|honorer|y donner|venir)|(ne pourrai|ne peux|ne serai|ne souhaite|ne vais|ne donnerai|ne suis|ne poursuivrai|n'irai|ne désire) … (pas|plus)|déclin*|retir* … (candidature|processus|recrutement)|retrait|renonc*|me désist*|désistement|me retir*|refus*|annul*|préfère (rester|en rester|m'arrêter|ne|retirer|décliner|arrêter)|(accepté|signé|choisi|opté|engagé|trouvé|retenu|rejoint|rejoindre) … (autre|ailleurs|poste|proposition|offre|opportunité|contrat|entreprise|cdi|rester|voie)|m'engager ailleurs|choisi de (rester|ne)|mettre (un terme|fin)|en rester là|rester (à|dans) mon|pas suite|sortir du processus|passer mon tour|décidé de (rester|ne|décliner|retirer|renoncer)|(ne …|n'…)(pas|plus|jamais) … (donner suite|poursuivre|continuer|aller plus loin|venir|participer|accepter|postuler|me présenter|présent*|disponible|être des vôtres|intéressé*|retenir|honorer|assister|prendre|répondre favorablement|m'engager|passer|suivre|candidat*|viendrai|irai|serai|ferai|donnerai|poursuivrai|participerai|prendrai|présenterai|souhaite|recherche|cherche)|(décline*|refuse*|renonce*|annule*|désiste*|retire*|retirer|abandonne*|me désister|passe mon tour|préfère (m'arrêter|en rester|rester|ne pas|décliner|renoncer))|(dire|répondre|réponse) … (non|négative*)|c'est (donc |malheureusement |hélas )?non|un non|(je |j')(reste|resterai|vais rester|demeure|garde|conserve) (finalement |donc |plutôt )?(dans|chez|à|au|mon|en|où|là)|(trouvé|signé|accepté|choisi|commencé|pris|décroché|retenu|engagé*) … (poste|emploi|travail|contrat|place|offre|mandat|ailleurs|autre|cdi|cdd|stage|alternance)|(libérer|libérez|attribuer|proposer) (le|ce|mon|ma) (créneau|place|plage)|(choix|choisi|voie|route|chemin) (autre|différent*|ailleurs)|opté pour|une autre (voie|direction|proposition|opportunité)|à regret|j'ai le regret",
  contrast:
    "mais|cependant|toutefois|malheureusement|hélas|regret*|ne|n'|pas|non|préfèr*|préfér*|rest*|autre*|ailleurs|décid*|décision|choisi*|poursuiv*|plutôt|néanmoins|pourtant",
  firm: "retir* (ma|de ma) candidature|renonc*|me désist*|mettre (un terme|fin)|ne pas (poursuivre|donner suite|aller plus loin|continuer)|déclin* (votre|cette|l'|ta)|me retir* du|n'est plus à l'ordre",
  hedges:
    "n'hésit* pas→-|(ne |n')?(suis|étais) pas (tout à fait |vraiment |totalement |encore |très |complètement )?(sûr*|certain*|convaincu*|décidé*)|pas (sûr|sûre|certain|certaine|convaincu|convaincue)|j'hésite|hésit*|je (pense|crois|suppose) (que je )?(vais|devrais|pourrais|ne vais|préfère|préférerais|décliner|peut-être)|je (vais|dois|préfère) (encore )?(y )?réfléchir|laissez-moi (y )?réfléchir|(il se peut|il est possible) que je|peut-être que|pourrais changer d'avis|je ne sais pas|plutôt non|je devrais peut-être|je reviens vers vous (plus tard|quand|si|dès)|(indécis|indécise|partagé|partagée)",
  softeners:
    'peut-être|probablement|sans doute|éventuellement|il me semble|je crois|je pense|a priori|sûrement|pour le moment peut-être|disons|peut-être (pourrez/pourriez/pourras/pourrais-tu/aurons/une autre/nos/à/un jour/plus tard)→-|(chemins/routes) … peut-être→-',
  accepted:
    "(accepté|signé|retenu|choisi|trouvé|obtenu) (un |une |l'|le |la |mon )?(autre |nouveau |nouvelle )?(poste|proposition|offre|emploi|opportunité|contrat|cdi|travail|mission)|accepté … ailleurs|engagé* ailleurs|m'engager ailleurs|signé ailleurs|(autre (poste|proposition|offre|opportunité)) … (accepté*|signé*)|rejoin* une autre",
  reasons:
    "car|parce que|parce qu'|puisque|puisqu'|étant donné|en raison|à cause|raison*|ayant|comme je|en effet|mon (poste|employeur|entreprise|équipe|projet|parcours)|ma (carrière|famille|situation|femme|fille|mère)|afin de|à la suite d*|motif*",
  you: "vous|votre|vos|tu|te|t'|toi|ton|ta|tes|nous",
  piles:
    "de plus|en outre|par ailleurs|qui plus est|aussi|en plus|d'autre part|sans compter|sans parler|et puis|également",
  excuses:
    "(trop|très|super|hyper|vraiment|tellement|bien trop) (occupé*|débordé*|pris|prise|chargé*)|débordé(e/s/es)?|pas (le|assez de|beaucoup de) temps|manque de temps|plus (le|de) temps|pas une minute|(pas|mauvais) (le bon|un bon)? ?moment|un imprévu|des imprévus|beaucoup (de choses|de travail|à faire) en ce moment|sous l'eau|emploi du temps (trop |très )?chargé|j'ai la tête sous l'eau|trop de (travail|choses)",
  sharing:
    "(meilleur/gros/mon/double) salaire|salaire (est /était /étant /y est /sera )?(plus/bien/nettement/beaucoup/mieux/trop/deux fois)|salaire*→?|rémunération→?|(mieux/plus) (payé*/rémunéré*/d'argent)|argent→?|prime(s)?|dette(s)?|crédit immobilier|divorc*|séparation→?|enceinte→?|grossesse→?|(mon/un/du/d'un) cancer|opération→?|opér(é/ée)→?|opér(é/ée/ation) (du/de la/des/d'une/d'un/chirurgicale)|hospitalis(é/ée/és/ation)|dépress(ion/if/ive)|burn-?out|épuisement|(ma/en/une) thérapie|(mon/le) diagnostic|diagnostiqué*|maladie(s)?→?|malade(s)?→?|problème* de santé→?|raison* de santé→?|arrêt maladie|fausse couche|chimio*|fiv|anxiété|surendett*|garde des enfants→?|(ma/mon/mes) (femme/mari/épouse/époux/compagne/compagnon/conjoint*/copine/copain/fille/fils/enfant*/mère/père/parents/sœur/soeur/frère/belle-mère/beau-père/grand-mère/grand-père/bébé/ex/fiancé*)→?|ma santé→?|calcul* rénal*|infarctus|avc|tumeur*|(mon/le) (médecin/docteur/psy/psychiatre/kiné/chirurgien) (dit/m'a/pense/veut)|hernie*|lombaire*|caution|huissier*|pension alimentaire|infidél*|fausse-couche|ménopause|arrêt de travail|à découvert|rachat de (crédit/la maison/l'appartement)|(la/ma) banque (refuse*/m'a/me/veut/menace)|prêt (immobilier/refusé)|(plus/moins/mieux) que (vous/ce que vous)|net par|k€|smic|chômage→?|rsa|la caf|non rémunéré*→-|sans rémunération→-",
  criticism:
    "catastrophique*|déçu* (par (votre/vos/cet/cette/l')/d'avoir/de (votre/vos/voir))|décevan*|nul|nulle|nuls|ridicul*|absurde*|médiocre*|mauvais* (avis/réputation/organisation/ambiance/expérience/gestion/communication/management/salaire)|(si /est /sont /aussi /très )mal organisé*|mal (géré*/payé*/préparé*/rédigé*/reçu*)|désorganis*|chaoti*|pagaille|bazar|bordel|pas (très /du tout /vraiment |bien )?(sérieux/professionnel*/intéressant/attractif/convaincant/impressionné*)|peu (sérieux/professionnel*/intéressant/attractif/attrayant/convaincant/motivant/clair)|manque* (cruel /total /évident )?(de )?(respect/professionnalisme/transparence/sérieux/organisation/considération/clarté)|irrespect*|impoli*|grossi(er/ère)|incompéten*|(mortellement/terriblement/si/bien) ennuyeu*|perte de temps|(perdu/perdre) (mon/notre) temps|(salaire/paie/paye/tarif*/rémunération) … trop (bas/basse*/faible*/maigre*)|(procédure/processus/recrutement/délai*/questionnaire/formulaire) … trop (long*/lent*/lourd*)|sous-payé*|insult*|inadmissible*|inacceptable*|(c'est/est/sont/assez/proprement/tout simplement) honteu*|toxique*|arrogan*|mépris*|lamentable*|déplorable*|pitoyable*|scandaleu*|agaçant|vieillot*|amateurisme|exploit(ez/ent/é/ée/és/er) (vos/les/des/par/le) (gens/salariés/employés/stagiaires/autres/candidats/monde)|minable*|piètre*|mesquin*|radin*|pingre*|ringard*|poussiéreu*|impersonnel*|hautain*|condescendan*|prétentieu*|bâclé*|à la va-vite|(me/m'a) (rebut*/refroidi*/dégoût*/démotiv*)|rebutant|douteu*|louche*|pas (étonnant/surprenant) que|guère (étonnant/engageant/rassurant/accueillant)|laiss* (vraiment )?à désirer|baladé*|mené* en bateau|(fait/faire) (poireauter/attendre des semaines/lanterner)|comme (du bétail/un numéro/des numéros/un pion)|truffé*|clopinettes|cacahuètes|salaire de misère|misérable*|indign*|scandalis*|sidér(é*/ant*)|consternant*|affligeant*|navrant*|j'attendais mieux|on m'avait prévenu|négrier*|pressé* comme|faire perdre (du /votre /ton /de )?temps→-|nul doute→-|nulle part→-|nul besoin→-",
  sarcasm:
    "bravo pour (votre/la/cette) (rapidité/réactivité/organisation/efficacité/ponctualité/sérieux)|quelle bonne blague|enfin une réponse|il était temps|félicitations pour (avoir/votre rapidité)|bonne chance avec (ça/cela)|merci pour rien|vous plaisantez|sans blague|soi-disant|tant pis pour vous|vous vous en remettrez|ne pleurez pas|comme c'est (gentil/original/généreux)|vous survivrez|vous vous (débrouillerez/consolerez)|ben voyons|dans vos rêves|rêvez|on croit rêver",
  slang:
    "super cool|mec|meuf|taf|bof|ouais|ouaip|nan|mdr|ptdr|lol|jsp|jpp|stp→s'il te plaît|slt→bonjour|bjr→bonjour|mrc→merci|tkt|pcq→parce que|pk→pourquoi|pq→parce que|fric|machin|galère*|flemme|kiff*|ouf|(pas/rien de/plus/moins/si/aussi/très/assez/est/maladie/accident/blessure/problème/souci/raison/erreur/faute/voix/opération/état) (aussi /bien /trop /très )?grave→-|grave|putain|merde pour→-|merde|merdes|merdique*|chiant*|foutre|m'en fous|fous-*|dingue|wesh|yo|ça craint|relou*|chelou|se barrer|me barrer|laisse tomber|j'ai pas→je n'ai pas|c'est pas→ce n'est pas|je suis pas→je ne suis pas|y'a|ya|t'inquiète|t'as|t'es|thune(s)?|pognon|saoul* |soul*ant|soûl*|se prendre la tête|prise de tête|tchuss|poto|bogoss|naze|nase|bidon|foireu*|merdouille|emmerd*|chier|connerie*|débile*|tg|osef|oklm|magne*|grouille*|dégage*|c'est mort|même pas en rêve",
  apologies: 'désolé*|excus*|pardon*|navré*|regrett*|mille excuses|confus*',
  late: 'retard*|tard|tardi(f|ve|vement)|délai*|(réponds|répondre|réponse|répondu|écris|reviens) … (tard|seulement|que maintenant|plus tôt|tardi*)|(pas|plus) (répondu|écrit|revenu) … (plus tôt|plus vite)|attendre|attente|patience|mis … temps',
  bargaining:
    "(à moins (que/de)/sauf si) … (salaire/paie/augment*/propos*/revoy*/amélior*/télétravail/rémunération/hausse/euros/prime/contrat/cdi/statut)|si vous (pouvez/pouviez/êtes/étiez/augment*/propos*/revoy*/amélior*/vous align*) … (salaire/plus/mieux/hausse/revoir/offre/télétravail/rémunération/aligner/proposition/conditions)|si (le salaire/la rémunération/les conditions/l'offre) … (était/étaient/est/sont/augment*/revu*/amélior*)|(pourrais/serais prêt*/pourrait me faire) … (reconsidérer/changer d'avis/revoir ma/réfléchir à nouveau/convaincre/négocier)|contre(-)?proposition de votre part|(votre/faites-moi une/attends une) contre(-)?(offre/proposition)|marge de (manœuvre/manoeuvre/négociation)|faites-moi une (meilleure/autre) (offre/proposition)|me convaincre|changer d'avis|vous aligner|(à/de/pour/peut/pouvons/pourrions) (en )?négocier|négociable*|négocions|(portez/montez/passez/mettez/rajoutez/ajoutez/doublez/augmentez) … (et/alors) (je/on/nous)|si vous (portiez/montiez/passiez/mettiez/rajoutiez/ajoutiez/doubliez/acceptiez) |pour (quelques/mille/cinq mille/dix mille/un peu) … (de plus/supplémentaires)|à une condition|on (en )?reparle si|parlons (chiffres/argent/salaire)|pourriez-vous (monter/aller jusqu'à/proposer plus)|je (reviendrais/reprendrais)",
  doors:
    "(re)?postulerai*|avenir|futur*|à (l'occasion|nouveau)|contact|un jour|autre* (poste*|opportunité*|occasion*|projet*|circonstances|fonction*|moment)|collabor*|recroiser*|croiser*|chemins|plus tard|ultérieur*|prochaine*|retravailler|travailler ensemble|reparler|rester en|réseau|échanger|porte|reprendre|disposition",
  shut: "ne (me /m')(contact*/recontact*/écri*/appel*/relanc*/sollicit*/démarch*) (plus/pas/jamais)|ne plus (me /m')(contacter/écrire/appeler/relancer/solliciter)|(supprim*/efface*/rayer/rayez/ôtez) (moi/-moi/mes (données/coordonnées)/mon (nom/adresse/profil/numéro/cv/dossier))|(retirez-moi/retir* mes (données/coordonnées)) (de/du)|jamais (plus )?(travailler/postuler/chez vous)|laissez-moi tranquille|cessez de|arrêtez de|inutile de me (recontacter/contacter/relancer)|désinscrivez-moi|jamais de la vie|(sous/à) aucun prétexte|oubliez(-moi/ mon/ mes)|rayez(-moi/ mon)|ni maintenant ni|ni aujourd'hui ni|définitivement (clos/terminé/tourné)|une bonne fois pour toutes|je ne veux plus (entendre/avoir/rien)|plus rien à voir|dernière fois que vous (entend*|voy*|verr*|lis*)",
  wishes:
    'souhait*|espér*|espèr*|espoir|bonne (chance|continuation|journée|semaine|soirée|recherche|réception|suite|fin)|belle (continuation|journée|semaine|suite|réussite)|excellente|succès|réussite|merci|remerci*|plaisir|ravi*|salutations|agréer|cordial*|compréhension|bientôt|contact|avenir|chance|bon (courage|week-end|recrutement|vent)|heureu*|enchanté*|disposition|confiance|croiser*|volontiers|mes (meilleurs )?vœux',
  farewells:
    '(bon|bonne|meilleur*|idéal*|autre*|juste|perle|bonne) (candidat*|personne*|profil*|recrutement|collaborat*|recherche)|(trouver*|trouviez|recruter*|choisir) … (candidat*|personne*|profil*|perle|collaborat*)|(vos|votre|la|cette|de) (recherche*|recrutement)|perle rare|personne qui (vous )?convien*|autres candidat*',
  proposals:
    "(pourrions/pouvons/pourrait/peut/pourriez)(-/ )(nous/on/vous) … (voir|parler|rencontrer|décaler|reporter|déplacer|fixer|convenir|échanger|appeler|organiser|trouver|faire|reprogrammer|proposer|envisager|entretenir|avancer)|pourrait-on|peut-on|serait-il possible|est-il possible|serait-ce possible|seriez-vous (disponible*|libre*|d'accord)|êtes-vous (disponible*|libre*)|serais-tu (disponible|libre|d'accord)|es-tu (disponible|libre)|report* (à|au|notre|l'entretien|cet|ce|le rendez-vous)|repouss* (à|au|notre|l'entretien)|décal* (à|au|notre|l'entretien|cet)|reprogramm*|je (serais|suis) (disponible|libre) (le|lundi|mardi|mercredi|jeudi|vendredi|à|au|en|dès|toute)|je (vous )?(propose|proposer*|suggère) (le|lundi|mardi|mercredi|jeudi|vendredi|de|un|une|deux|trois|plutôt|les)|vous conviendrait|conviendrait-il|vous convient|convient-il|que diriez-vous|un autre créneau|autre créneau|autre date|pourrais-je|puis-je|serait-il possible|seriez-vous",
  formats:
    'téléphon*|visio*|vidéo*|teams|zoom|distance|présentiel|en ligne|sur place|appel|(15|20|25|30|40|45|60|90) ?(min*|mn)|demi-heure|une heure|plus court*|par écrit|mail|court*|bref|brève',
  vague:
    "un de ces jours|(un )?autre (jour|moment|date)|(une )?autre fois|plus tard|un jour|bientôt|prochainement|(dans|d'ici) (quelque*|les prochain*) (temps|semaine*|mois)|le mois prochain|la semaine prochaine|l'année prochaine|quand (ce sera|j'aurai|les choses)|à l'occasion|ultérieurement|après les vacances|courant (mars|avril|mai|juin)|dans le courant|quelque temps|à un autre moment",
  registers: { formal: 'vous|votre|vos', familiar: "tu|te|t'|ton|ta|tes|toi|à toi" },
  plural:
    'vous (deux/trois/tous/toutes)|et toi|toi et|à vous et|équipe*|collègue*|tous|toutes|collaborat*|votre (entreprise|société)|chez vous',
  slips:
    "je vous remerci→je vous remercie|acceuil*→accueil|entretient→entretien|language→langage|connection→connexion|malgrés→malgré|parmis→parmi|biensur→bien sûr|quant même→quand même|voir même→voire|au jour d'aujourd'hui→aujourd'hui|cordialment→cordialement|cordialemment→cordialement|interessé→intéressé|proffessionnel*|profesionnel→professionnel|profesionnelle→professionnelle|oportunité→opportunité|opportunitée→opportunité|candidatture→candidature|remercit→remercie|dévelopement→développement|apeler→appeler|aprés→après|trés→très|celà→cela|ca m'a→ça m'a|j'ai décider→j'ai décidé|j'ai accepter→j'ai accepté|je suis désoler→je suis désolé|sa m'a|si j'aurais|décliné votre|je vous souhaites→je vous souhaite|bonne continuations→bonne continuation|de part",
  twice: 'nous|vous|très|si|non|ha',
  employers: "=chez ~|au sein de ~|rejoindre ~|l'équipe ~|les équipes de ~|entretien (chez|avec) ~",
  givers: '=chez ~|par ~|avec ~|rejoindre ~|auprès de ~',
  posts: "=poste (de |d')?~|fonction de ~",
  sirs: 'monsieur|m|mr|messieurs',
  madams: 'madame|mme|mlle|mademoiselle|mesdames',
  abbreviations:
    'm|mm|mme|mlle|dr|pr|etc|ex|cf|av|bd|tél|st|ste|n°|p|env|max|min|janv|févr|avr|juil|sept|oct|nov|déc|h|c.-à-d',
  kin: 'femme|mari|épouse|époux|compagne|compagnon|conjoint*|copine|copain|fille|fils|enfant*|mère|père|parents|sœur|soeur|frère|belle-mère|beau-père|grand-mère|grand-père|bébé|fiancé*',
  hours:
    "matin*|après-midi|midi|soir*|même heure|toute la journée|toute heure|n'importe quelle heure|fin de journée|début de journée|la journée",
  later:
    "(je/on) (reviens/reviendrai/reviendrais/recontacte*/rappelle*/dirai/redis/redirai/ferai signe/tiens au courant/fais signe) … (quand/dès/si/plus tard/bientôt/lorsque/une fois)|(reviendrai/reviens) vers (vous/toi)|(vous /te /t'/vous en )(redirai/redis/dirai/tiendrai/rappellerai/recontacterai/rappelle)|on (verra/en reparle/en reparlera)|(je /j')(hésite/ne sais pas encore/réfléchis/vais réfléchir/dois réfléchir/laisse mûrir/n'ai pas encore (décidé/choisi/tranché))|(y/en) réfléchir|encore réfléchir|laissez-moi (réfléchir/le temps)|laisse-moi (réfléchir/le temps)|pas encore (décidé/tranché/arrêté/sûr/sûre/certain)|je ne dis ni oui ni non|ni oui ni non|(on/nous) verra* bien|en suspens|à voir|peut-être bien que|je verrai",
  spoken:
    "(depuis/après/suite à) (notre/nos) (dernier /dernière /récent /récente /agréable )?(échange/entretien/conversation/discussion/appel/rencontre/entrevue)|notre (échange/entretien/conversation/discussion/appel/rencontre) (d'hier/de la semaine (dernière/passée))|quand (nous/on) (nous/s'est/avons) … (parlé/rencontrés/vus/vu)",
  contact:
    "comme (promis|évoqué|prévu ensemble)|échangé|(notre |nos |cet |l')échange*|parlé|discuté|(au|par) téléphone (hier|lundi|mardi|mercredi|jeudi|vendredi|la semaine)|notre (appel|entretien|conversation|discussion|rencontre|échange|premier*)|(premier|première|dernier|dernière) (entretien|échange|rencontre|appel|entrevue)|rencontré*|hier|à nouveau|deuxième|second* (entretien|tour|échange|entrevue)|dernière (étape|entrevue)|(suite|faisant suite) à (notre|votre (appel|visite|entretien|venue))|prochaine étape|merci … (pour cet|pour notre|pour votre venue|pour l'entretien|d'être venu*|de vous être|pour cet échange|pour votre appel)|convenu|(ravi*|enchanté*|plaisir) de (vous …|te …|t'…)(rencontrer|revoir|avoir rencontré|parler|échanger|avoir parlé)|revoir|a (beaucoup )?(apprécié|aimé) (votre|ton|notre)|essai|comme convenu|déjà (parlé|rencontré|échangé)",
  firsts: 'ne (nous/se) (connaissons/connaît/connait) pas',
  unsought:
    "(jamais/pas) … (postulé/candidaté/envoyé (de/ma) candidature)|n'ai … (postulé/candidaté)|sans avoir postulé|(jamais|pas) …(postulé|candidaté|déposé|envoyé|adressé|soumis|présenté) …(candidature|dossier|cv)|jamais … (déposé|laissé|remis|transmis|rempli|inscrit*) … (cv/candidature/dossier/formulaire/concours/sélection)",
  sought: "ma candidature|j'ai postulé|quand j'ai postulé|ma postulation|en postulant|mon dossier de candidature",
  attends:
    "(je /j')(confirme/accepte) (ma présence/votre invitation/l'entretien/le rendez-vous/le créneau)|(je serai) (là/présent*/au rendez-vous)|(hâte de) (vous/te) (rencontrer/voir)|je viendrai (avec plaisir/volontiers)|je (viendrai|serai|me présenterai|participerai|assisterai|passerai|confirme|vous rejoindrai|me réjouis de vous (voir|rencontrer)) …→?|je (confirme|accepte) (bien |volontiers |avec (plaisir|joie) |donc )?(ma (venue|présence|participation)|votre (invitation|proposition)|le (rendez-vous|créneau)|l'(entretien|entrevue|invitation|horaire))|(comptez sur|réservez-moi|vous pouvez compter sur)|(le|ce) (créneau|jour|horaire|rendez-vous) (me )?(convient|va) (très bien|parfaitement|bien)→?|(je )?confirme (donc |bien )?(ma|notre) (présence|venue|participation)",
  stays: '',
  gush: '',
  postings: "poste (de|d')|fonction (de|d')",
  approached:
    "(votre|ton) profil|sur linkedin|j'ai (vu|découvert|trouvé|repéré) (votre|ton)|(recommandé*|conseillé*) (par|votre)|chasseur|approche directe|à l'écoute|seriez-vous (ouvert*|intéressé*|à l'écoute)|serais-tu (ouvert*|intéressé*)|tomb* sur (votre|ton)",
  usual: '',
  frank: '',
  untold: '',
  unmet: '',
  applied:
    '(votre|ta|vos) (candidature*|cv|dossier|lettre de motivation|postulation)|avez postulé|as postulé|postul*|candidat*|(votre|ton) intérêt pour|présélection*|retenu*',
  casual:
    'sympa|cool|super|boulot|svp|bisous|nickel|truc*|boîte|la boite|bosser|haha*|hihi*|génial|top|extra|ok|okay|ouf|ben|bah|coucou|salut|à plus|à+|bref|du coup|en gros|un max|vachement|trop bien',
  comeback: '',
  conditions:
    "si (je|j'|vous|tu|on|rien|aucun*|d'ici|jamais|le|la|les)|s'il|dès que|tant que|avant (de|que)|à moins|au cas où|sans nouvelle*|faute de",
  terms: '',
  settles:
    "(je |j')(ne |n')?(manquerai|tarderai|saurai|vous (oublierai|dirai)|pourrai (vous )?(dire|répondre|confirmer)|dirai|oublierai|dis|sais) …→-|je ne *rai …(pas|plus|point|ni)|je n'*rai …(pas|plus|point|ni)|je ne (viens|donne|poursuis|vais|prends|peux|puis|souhaite|compte|suis|fais|retiens|désire|veux) (pas|plus|donc|malheureusement|finalement|hélas|point)|je ne (pourrai|peux|puis|saurais) (donner|donc|malheureusement|accepter|m'y|y|venir|être|participer|me|honorer|poursuivre)|(ai |ayant |viens d'|venons d'|d')(déjà |enfin |hier |aussi |finalement |donc |entre-temps )?(accept*|signé|repris|dit oui|choisi|décidé de rester|trouvé|été (titularisé*|confirmé*|embauché*|prise?|retenu*|gardé*|promu*|engagé*|recruté*))|je m'arrête|j'arrête|on m'a (gardé*|titularisé*|embauché*|engagé*|pris*|confirmé*|proposé … j'ai)|(reste|resterai|garde|conserve) (chez|dans|à|au|mon|ma|mes|où|là|en)|laisser? (ma|la|cette) place|ce (sera|serait) (donc )?non|sans moi|préfère (poursuivre|rester|continuer|ne|en)|(ne |n')?(cherche|recherche|permet) (pas|plus)|j'entre en|(vais|compte) (finalement |donc )?(rester|continuer|poursuivre)|j'ai choisi|(ai|avons) (finalement |donc )?(opté|tranché|décidé)|(reprends|débute|commence) …",
  lines: {
    thanks: 'Merci beaucoup pour cette invitation.',
    late: "Ma réponse arrive tard, j'en ai conscience.",
    wish: 'Bonne continuation dans vos recherches.',
  },
  politeIsPlural: true,
  apologiesAllowed: 1,
  titleGreets: true,
  charactersPerWord: null,
};

/** French, as business letters are written in it. */
export const manners: Manners = withFiner(shorter, finer);
