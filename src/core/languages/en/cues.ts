import type { Cues } from '../cues';

export const cues: Cues = {
  honorifics: {
    mr: 'Mr',
    ms: 'Ms',
    mrs: 'Mrs',
    miss: 'Miss',
    mx: 'Mx',
    sir: 'Sir',
    dame: 'Dame',
    sr: 'Sr',
    fr: 'Fr',
    rev: 'Rev',
    sgt: 'Sgt',
    capt: 'Capt',
    lt: 'Lt',
    chef: 'Chef',
    barr: 'Barr',
    engr: 'Engr',
    prof: 'Prof',
    dr: 'Dr',
    sister: 'Sister',
    father: 'Father',
    professor: 'Professor',
    hon: 'Hon',
    cllr: 'Cllr',
  },
  degrees: [
    'Dr',
    'Prof',
    'PhD',
    'Ph.D',
    'MD',
    'M.D',
    'MBA',
    'MSc',
    'MA',
    'BSc',
    'BA',
    'Esq',
    'CPA',
    'CIR',
    'PRC',
    'PHR',
    'SPHR',
    'SHRM-CP',
    'SHRM-SCP',
    'CIPD',
    'MCIPD',
    'FCIPD',
    'Assoc CIPD',
    'RN',
    'OBE',
    'MBE',
    'CBE',
    'Jr',
    'Sr',
    'II',
    'III',
    'IV',
    'JD',
    'CFA',
    'PMP',
    'P.E',
    'PE',
    'EdD',
    'DDS',
    'ACA',
    'FCA',
    'QC',
    'KC',
    'LLM',
    'LLB',
    'BEng',
    'MEng',
    'MRes',
    'PGCE',
    'ACIPM',
    'Hons',
    'CSP',
    'GPHR',
    'aPHR',
    'CPC',
  ],
  greetings:
    "dear|hi|hello|hey|good morning|good afternoon|good evening|morning|afternoon|evening|greetings|hiya|g'day|howdy|hi there|hello again|dear candidate|tēnā koe|kia ora|good day|hey there|hello there",
  signOffs:
    'kind regards|kindest regards|best regards|warm regards|warmest regards|regards|rgds|best wishes|with best wishes|all the best|best|cheers|sincerely|yours sincerely|sincerely yours|yours faithfully|yours truly|yours|respectfully|many thanks|thanks|thank you|thanks again|thanks a million|thanks so much|thank you so much|thanks in advance|thx|ta|warmly|cordially|cordial regards|talk soon|speak soon|speak to you soon|talk to you soon|see you soon|see you then|looking forward|looking forward to it|looking forward to meeting you|looking forward to speaking with you|looking forward to hearing from you|looking forward to speaking|excited to talk|excited to meet you|with kind regards|with warm regards|br|take care|have a great day|with thanks|with appreciation|gratefully|cheerio|ngā mihi|thanks & rgds|thanks & regards|thanks and regards|slán|best of luck|good luck|hear from you soon|warm wishes|catch you soon|chat soon|best,|bests|best regards from|greetings|with gratitude|peace|xx|xoxo|see ya|laters|until then|until soon|stay well|bye|bye for now|rgds,|kr|sent with thanks|much obliged|god bless|le gach dea-ghuí|le dea-ghuí|is mise|le meas|yn gywir|cofion|dymuniadau gorau|hwyl|leis gach deagh dhùrachd|le deagh dhùrachd|very best wishes|very best|all good wishes|every blessing|blessings|speak then',
  iAm: "my name is|i'm|i am|this is|my name's|it's|you have reached",
  behalf: 'on behalf of|for and on behalf of|pp|p.p.|writing for|assistant to|at the request of|pa to|secretary to',
  asks: 'ask for me|just ask for me|contact|contact person|your contact|point of contact|please contact|contact name|get in touch with|reach out to|queries|queries to|any queries please contact|questions|questions to|for questions|any questions|reply to|please reply to|email|write to|drop|recruiter|your recruiter|your recruiter is|recruiter is|contact your recruiter|sent by|arranged by|managed by|enquiries to|enquiries|rsvp to|your point of contact|your point of contact is|main contact|primary contact|hr contact|recruiting contact|please speak to|please call|please email|please ring|just call|just email|ask me or|get hold of|direct questions to|any issues|any problems|coordinator|your coordinator|interview coordinator|scheduled by|created by|requested by|organizer|organiser|organized by|organised by|confirm with|let know|check in with|rsvp with|get back to|speak with|liaise with|report to|ask for|ask at the bar for|informal enquiries to|your consultant',
  contacts:
    "interviewer|interviewers|interview with|meeting with|meet with|to see|see you with|seen by|you will meet|you'll meet|you will be meeting|hiring manager|panel|with|speak with|talk to|talk with|chat with|ask for|organiser|organizer|conversation with|call with|host|hosted by|led by|conducted by|contact on arrival|on arrival ask for|reporting to|call|speak to|with whom|who with|who|meet|guests|attendees|participants|panel members|board members|hear from|called by|contacted by|interviewed by|met by|greeted by|welcomed by|joined by|will be with|your host is|your interviewer is|your interviewer will be|speaking with|coffee with|shown round by|chaired by",
  wishes:
    'would like to|would love to|wants to|would be happy to|will be pleased to|would be pleased to|is looking forward to|has asked me|has invited you|invites you|invited you|sent you|will call you|will be calling|will interview|will be interviewing|would very much like to|wishes to|is inviting you|has requested|has sent you|is keen to|will meet you|has rescheduled|rescheduled|has moved your|moved your|has changed your|changed your|has updated|updated your|has proposed|proposed a|has scheduled|scheduled your|has confirmed|confirmed your|sent a message|would be delighted|will be in touch|will speak with you|will be speaking|will conduct|will be your|is requesting|requested an interview|wrote to you|will greet|will welcome|will show you',
  teams:
    'team|karriere|carrière|recrutement|recruiting|recruitment|recruiter|recruiters|hiring|hr|human resources|people|talent|talent acquisition|careers|career|jobs|job|notifications|notification|scheduling|scheduler|support|department|dept|search committee|admissions|assistant|bot|no-reply|noreply|no reply|donotreply|do not reply|info|information|contact|hello|admin|administration|administrator|personnel|resourcing|candidate|candidates|experience|operations|applications|application|vacancies|appointments|secretary|front desk|reception|mailer|updates|alerts|calendar|interviews|interview|onboarding|system|panel|helpdesk|students|graduate|graduates|early careers|events|via|messages|inbox|desk|employment|selection|assessment|accounts|payroll|facilities|procurement|compliance|outreach|maintenance|reservations|bookings|enquiries|workforce|registrar|registry|provost|faculty affairs|staff services|welfare|people operations|selection panel|box office',
  orgs: 'services|service|office|committee|group|unit|board|marketing|sales|school|university|college|council|hospital|trust|company|firm|agency|bank|foundation|society|institute|association|institution|centre|center|clinic|studio|studios|labs|lab|partners|ventures|capital|global|international|systems|solutions|technologies|technology|software|consulting|consultancy|logistics|shipping|airlines|hotels|hotel|pharmacy|dairy|foods|energy|health|healthcare|insurance|holdings|industries|media|digital|games|interactive|robotics|analytics|bio|biotech|motors|mobile|travel|homes|water|transit|authority|city of|county|district|embassy|ministry|museum|library|church|programme|program|staffing|workplace|virtual|cooperative|co-op|brewery|bakery|farm|farms|surgery|practice|vets|solicitors|theatre|gallery|academy|nursery|hospice|charity|federation|airways|railways|ports|foundry|plastics|chemicals|pharmaceuticals|therapeutics|biologics|construction|builders|roofing|plumbing|electrical|engineering|architects|properties|estates|realty|securities|freight|haulage|transport|couriers|stores|outfitters|grocers|kitchens|restaurant|restaurants|catering|brewing|distillery|vineyards|winery|resort|fitness|radio|publishing|publishers|pictures|films|creative|brands|retail|fashion|cosmetics|jewellers|furniture|utilities|outsourcing|industrial|bicycles|housing|hospitals|schools|scientific|diagnostics|aerospace|automotive|telecom|networks|security|gmbh|dynamics|power|grid|bar|pub|inn|tavern|cafe|coffee|coffeehouse|grill|diner|bistro|pizzeria|deli|takeaway|chippy|salon|barbers|garage|fulfillment|fulfilment|warehouse|florist|florists|cinema|gym|spa|hostel|nurseries|childcare|kindergarten|preschool|dental|laundry|cleaners|groceries|butchers|fishmongers|roasters|vineyard|apparel|boutique|jewelers|bookshop|productions|search|steel|primary|conservation|orchard|orchards|primaries|kettle|clinics|opera|orchestra|ballet|observatory|bindery|printers|brewers|creamery|boatyard|shipyard|tannery|pottery|potteries|stables|kennels|opticians|montessori|cathedral|zoo|aquarium|ferries|cruises|parish|diocese|mosque|infirmary|care home|nursing home|constabulary|borough|ambulance|garden centre|supermarket|brasserie|taproom|tearooms|choir|leisure|physiotherapy|sixth form|joinery|accountancy|credit union',
  titles:
    'manager|engineer|developer|designer|analyst|director|officer|coordinator|specialist|consultant|assistant|associate|administrator|architect|lead|head|scientist|technician|supervisor|advisor|adviser|executive|representative|recruiter|accountant|nurse|teacher|professor|lecturer|researcher|planner|buyer|chef|cook|driver|operator|clerk|secretary|receptionist|trainee|intern|apprentice|president|vp|partner|editor|writer|producer|strategist|tester|controller|auditor|lawyer|solicitor|paralegal|counsel|physician|doctor|therapist|pharmacist|caregiver|carer|worker|mechanic|electrician|plumber|welder|fitter|inspector|surveyor|underwriter|broker|trader|agent|dispatcher|steward|barista|waiter|bartender|cashier|merchandiser|curator|librarian|chaplain|fundraiser|owner|founder|cto|ceo|cfo|coo|cpo|chro|chair|dean|generalist|programmer|admin|sre|hand|guard|janitor|cleaner|gardener|tutor|trainer|coach|fellow|postdoc|crew member|tech|marketer|copywriter|animator|illustrator|photographer|videographer|statistician|actuary|economist|chemist|biologist|physicist|geologist|toxicologist|pilot|captain|deckhand|machinist|joiner|carpenter|roofer|painter|scaffolder|porter|housekeeper|concierge|hostess|host|sommelier|baker|butcher|florist|groomer|veterinarian|midwife|optometrist|dentist|hygienist|radiographer|psychologist|counsellor|counselor|sourcer|biller|teller|adjuster|estimator|scheduler|expeditor|stocker|picker|packer|loader|fabricator|moulder|assembler|foreman|superintendent|warden|ranger|keeper|conservator|archivist|registrar|bursar|provost|aide|caseworker|translator|interpreter|ambassador|evangelist|champion|businesspartner|business partner|talent partner|people partner|talent acquisition|human resources|recruiting|recruitment|student|seller|salesperson|devops|pm|product owner|analytics|chief|operative|handler|rep|reps|scout|hospitalist|negotiator|labourer|laborer|landscaper|sonographer|phlebotomist|paramedic|firefighter|setter|turner|finisher|glazier|plasterer|tiler|rigger|lineworker|installer|draughtsman|draftsman|toolmaker|tailor|seamstress|stylist|beautician|barber|lifeguard|instructor|nanny|childminder|practitioner|attendant|bookkeeper|treasurer|valuer|conveyancer|barrister|locum|social worker|pastor|minister|sales|interviewer|moderator|presenter|reporter|correspondent|journalist|proofreader|historian|anthropologist|ecologist|hydrologist|forester|arborist|farmhand|shepherd|groom|blacksmith|goldsmith|auctioneer|valet|chauffeur|courier|mail carrier|cadet|sergeant|commander|solutions architect|headteacher|teaching assistant|phd position|phd student|doctoral researcher|postdoctoral|trustee|chairman|chairwoman|headmaster|pa|ea|executive assistant|personal assistant|office manager|product designer|data|qa|ux|ui|seo|crew|team lead|team leader|shift lead|line cook|server|dishwasher|bouncer|doorman|maid|butler|caretaker|groundskeeper|custodian|splicer|millwright|boilermaker|ironworker|care agent|mgr|asst',
  roleAfter:
    'position|role|job|opening|vacancy|opportunity|post|openings|positions|roles|requisition|vacancies|placement|seat|title|brief|campaign|slot|loop|scheme|gig|spot|stint|secondment|vacancy for|posting|assignment|advert|advertisement|job title|traineeship',
  role: {
    several:
      'both roles|both positions|both posts|both jobs|both vacancies|both openings|either role|either position|either post|either job|both of the roles|your two applications|both applications|cover both|for that one',
    taken:
      'already filled|been filled|been closed|now closed|filled internally|already taken|gone to someone|gone to somebody|have already filled|have filled|no longer open|no longer available',
    former: 'the former|the first|the first one',
    latter: 'the latter|the second|the second one',
    as: 'as|be|become|being|run as|work as|working as|joining as|join as',
    about:
      'is called|is that of|would be that of|what we call|we call|for|about|regarding|re|concerning|to|into|on|toward|towards|is|namely',
    applied:
      'application|applications|apply|applying|applied|app|interest|interested|interviewing|considered|consider|considering|shortlisted|selected|candidacy|candidate|candidates|cv|resume|submission|appointment|appointed|profile|forward|selection process|recruitment process|hiring process|interview process|spontaneous|finalist|finalists|longlisted|long-listed|short-listed|long list|shortlist|expression of interest|put yourself forward',
    seeks:
      'looking for|seeking|seek|seeks|hiring|hire|recruiting|recruit|search|searching|need|needs|appoint|appointing|fill|finding|find|needed|short of|wants|looking to hire|short on|could do with|after a|take on|taking on|bring on|bringing on|bring in|missing|lacking|crying out for|on the hunt for|on the lookout for|desperate for|in need of|recruitment of',
    joints: 'of|and|&|or|de',
    fields: 'in|for|to|on',
    articles:
      'the|a|an|our|your|new|next|open|vacant|advertised|permanent|full-time|part-time|temporary|fixed-term|remote|internal|above|first|following|enthusiastic|motivated|experienced|dedicated|passionate|friendly|reliable|qualified|talented|skilled|extra|second|their|tenure-track|tenured|non-tenure-track|paid|unpaid|fulltime|parttime|maternity-cover|ongoing|brand new|brilliant|great|keen|hands-on|dynamic|proactive|capable|competent|trusted|ambitious|trustworthy|hardworking|hard-working|full time|part time|fixed term|newly created|above-mentioned|flexible|cheerful|committed|self-motivated',
    vague: 'staff|employee|member of staff|staff member|worker|team member|applicant|candidate|colleague',
    ends: 'assessment drive|driving assessment|road test|at|from|is|are|was|were|has|have|had|but|we|you|i|us|me|that|which|who|whom|this|these|those|please|via|as|would|will|could|can|should|may|might|if|so|because|here|there|based|within|through|before|after|until|over|per|stood|looks|made|it|they|she|he|them|when|where|while|then|than|also|available|reporting|starting|located|been|not|currently|again|by|yes|no|thanks|thank|hi|hello|dear|let|do|does|did|am|what|how|why|very|really|just|any|some|all|each|every|more|most|such|its|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|between|under|up|out|off|back|soon|now|long|well|get|got|take|took|like|look|want|wanted|know|see|seen|sent|send|give|given|make|find|think|thought|believe|hope|ask|asked|tell|told|come|go|going|talk|speak|hear|read|received|reviewed|reviewing|discuss|learn|working|works|run|runs|join|joins|joining|interview|interviews|loved|love|enjoyed|impressed|liked|saw|noticed|invite|inviting|confirm|moving|move|moved|put|shall|came|met|about to|reach|reached|reaching|kindly|writing|keep|kept|call|called|calling|arrange|arranged|set|sets|attach|attached|attaching|bring|brought|show|shown|start|starts|begin|begins|leave|left|stay|feel|felt|seem|seems|seemed|appear|caught|stands|remains|remain|became|progress|progressing|advance|advancing|advanced|continue|continuing|pleased|delighted|happy|glad|excited|thrilled|keen|sorry|sure|able|ready|good|great|nice|better|still|already|later|earlier|ago|week|weeks|month|months|hour|hours|minute|minutes|morning|afternoon|noon|midday|tonight|around|along|across|behind|beyond|during|since|though|although|unless|whether|however|therefore|instead|together|only|even|ever|never|always|often|once|twice|both|either|neither|none|nothing|something|anything|someone|anyone|everyone|things|thing|way|bit|lot|few|many|much|enough|maybe|perhaps|probably|actually|suits|suit|fits|opens|closes|sits|involves|includes|requires|pays|comes|goes|offers|offer|says|said|reply|respond|answer|answers|answering|below|attend|attending|visit|visiting|using|use|used|due|according|further|subject to|on behalf of|on behalf|for our client|for my client|for one of our clients|basically|i guess|if you like|sort of|you know|one|two|three|myself|yourself|himself|herself|themselves|him|somebody|anybody|everybody|nobody|must|say|inform|intended|same|last|receive|receiving|takes|taken|away|decided|decide|follows|followed|accept|accepted|plus|xx|yet|choose|propose|proposed|too|yours|u|ur|thru|tho|mate|lol|ta|cheers|without|yesterday|years|cannot|agreed|agree|prefer|prefers|wait|whose|afterwards|afraid|far|possible|required|requested|offered|grateful|regards|sincerely|faithfully|ok|okay|right|innit|yeah|pls|plz|thx|btw|tbh|approx|roughly|ahead|beforehand|everything|nowhere|anywhere|somewhere|else|almost|nearly|quite|hence|thus|except|despite|against|among|beside|besides|onto|upon|remember|mean|means|meant|hoping|hoped|tried|spoke|spoken|wrote|written|chat|chatted|mentioned|mention|posted|listed|happen|happens|changed|whatever|whenever|wherever|til|till|hopefully|unfortunately|fortunately|obviously|honestly|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mornings|afternoons|fortnight|midweek|sounds|rang|phoned|emailed|pop|hereby|recently|shortly|hey|wondering',
    others:
      "absence|illness|my|his|her|current|previous|former|past|experience|background|work|worked|other|another|also|by|held|instead|colleague|i am|i'm|reports|formerly|previously|with|met|meet with|not for|not as|not the|rather than|instead of|in my role as|who is our|is our|alongside|under the direction of",
    trades:
      'vet|potter|assessor|adjudicator|investigator|mentor|facilitator|demonstrator|reader|invigilator|sister|matron|dietitian|dietician|nutritionist|audiologist|podiatrist|chiropodist|anaesthetist|anesthetist|surgeon|radiologist|pathologist|cardiologist|neurologist|paediatrician|pediatrician|psychiatrist|oncologist|dermatologist|epidemiologist|geneticist|botanist|zoologist|meteorologist|oceanographer|astronomer|mathematician|cartographer|lexicographer|linguist|philologist|sociologist|criminologist|archaeologist|technologist|cytologist|embryologist|perfusionist|haematologist|hematologist|immunologist|horticulturist|agronomist|viticulturist|brewer|distiller|fishmonger|grocer|confectioner|patissier|chocolatier|runner|busser|bellhop|croupier|usher|projectionist|choreographer|dancer|actor|actress|musician|organist|conductor|composer|singer|costumer|dramaturg|milliner|cobbler|upholsterer|mason|bricklayer|thatcher|decorator|paver|banksman|slinger|signaller|signalman|shunter|stevedore|docker|bosun|boatswain|helmsman|navigator|purser|marshaller|postman|postwoman|sorter|milkman|binman|locksmith|gillie|ghillie|stockperson|herdsperson|herdsman|milker|shearer|fisherman|trawlerman|diver|miner|driller|blaster|quarryman|metallurgist|assayer|smelter|caster|grinder|polisher|plater|coppersmith|gunsmith|silversmith|jeweller|engraver|printer|bookbinder|compositor|lithographer|glassblower|ceramicist|weaver|spinner|dyer|knitter|cutter|presser|launderer|manicurist|masseur|masseuse|tattooist|piercer|undertaker|embalmer|gravedigger|sexton|verger|vicar|priest|rabbi|imam|deacon|missionary|almoner|detective|constable|bailiff|magistrate|judge|prosecutor|notary|lobbyist|diplomat|attaché|consul|councillor|quant|dealer|payroller|sdr|bdr|csm|sde|swe|sdet|dba|devrel|cinematographer|columnist|fact-checker|publicist|librettist|prt|tgt|pgt|senco|hca|artist|guide|sitter|rider|helper|leader|luthier|builder|phd positions|doctoral position|postdoc position|banker|backend|frontend|front-end|back-end|fullstack|full-stack|riveter|farrier|saddler|roaster|mixologist|commis|docent|colourist|gaffer|roadie|coroner|doula|hgv|storeperson|valeter|arboriculturist|gp|orthotist|prosthetist|neurophysiologist|skipper|banksperson|cheesemonger|deli|barback|peripatetic|maker|dresser|fixer|minder|walker|sweeper|washer|restorer|gilder|framer|fletcher|taster|blender|greeter|caller|typist|transcriber|stenographer|coder|modeller|modeler|texturer|rotoscoper|sculptor|acupuncturist|osteopath|homeopath|herbalist|organiser|organizer|master|paraprofessional|paraeducator|groundsman|waitress|longshoreman|sparky|lineman|drafter|attorney|emt|transcriptionist|costumier|puppeteer|pianist|repetiteur|accompanist|violinist|cellist|umpire|jockey|aquarist|jeweler|anesthesiologist|orthoptist|cna|lpn|rn|volunteer|journeyman|clerkship|pupillage|traineeship|fellowship|assistantship|internship|apprenticeship|forewoman|ombudsman|canvasser|campaigner|first officer|second officer|third officer|first mate|second mate|first aider|first violin|second violin|first assistant|second assistant|second chef|first engineer|second engineer|third engineer|physio|handyman|bioinformatician|informatician|dj|mlro|training contract|graduate scheme|vacation scheme|work placement|summer placement|year in industry',
    endings: 'ist|ician|ologist|grapher|keeper|smith|wright|master|maker',
    heads:
      'professor|lecturer|teacher|head|director|manager|lead|leader|officer|fellow|researcher|chair|postdoc|instructor|tutor|dean|reader|vp|president|chief|scholar|supervisor|coordinator|assistant|associate|trainee|intern|apprentice|studentship|specialist|advisor|adviser|executive|partner|counsel|analyst|scientist|engineer|administrator|consultant|representative|technician|clerk|student|candidate|fellowship|residency',
    hosts:
      'owner|founder|co-founder|cofounder|president|chairman|chairwoman|chair|trustee|partner|partners|managing director|managing partner|principal|vice principal|dean|headteacher|headmaster|headmistress|provost|hiring manager|line manager|manager|boss|recruiter|talent partner|people partner|talent acquisition|recruitment|human resources|interviewer|committee|hr manager|hr director|hr business partner|secretary|head|director|minister|bishop|captain|host|proprietor|landlord',
  },
  subjectWords:
    "interview|interviews|invitation|invite|invited|request|your application|application|your|schedule|scheduling|confirm|confirmation|availability|call|screening|first|second|third|final|1st|2nd|round|stage|next step|next steps|step|with|on-site|onsite|virtual|technical|online|telephone|meeting|panel|confidential|notice|appointment|assessment|assessment centre|assessment center|exercise|take-home|please|book|chat|quick chat|intro|introductory|meet|update|regarding|re|fwd|fw|reminder|action required|confirmed|rescheduled|reschedule|new time|date|time|available|slot|slots|teams|zoom|google meet|campus visit|trial shift|your cv|next|steps|candidate|in-person|in person|details|join|us|let's talk|opportunity|vacancy|position|role|job|internal application|referral|following up|message|pick a time|oral board|preliminary|initial|informal|conversation|discussion|shortlisted|shortlist|congratulations|good news|great news|thank you for applying|applying|recruitment|and|for|to|the|of|your interview|invitation to|moved|cancelled|set up|hiring team|screen|video|phone|selection process|application status",
  companyBefore: 'here at|at|with|join|joining|from',
  companySure:
    'applying to|applied to|apply to|your application to|your application with|your application at|your interest in joining|interest in joining|interest in employment with|interest in working at|interest in working with|interest in|to join|joining|position at|role at|job at|opening at|opportunity at|vacancy at|career at|careers at|welcome to|applied at|applying at|interview at|interview with|interviews at|interviews with|team at|on behalf of|behalf of|your candidacy at|application with|applied with|happy to have you at|working at|working with us at|position with|role with|opportunity with|powered by the people of|message from|invitation from|process at|process with|opportunities at|the team at|interviewing with|interviewing at|career with|employment with|vacancy with|job with|post at|data controller is|controller is|placement at|placement with|greetings from|hello from|all of us at|everyone at|us here at|trading as|thank you for considering|applying for a role at|recruiting for|position within|role within|life at|us at|apply to join|apprenticeship with|apprenticeship at|internship at|internship with|trial shift at',
  companyLabels:
    'company|employer|organisation|organization|client|firm|company name|hiring company|business|hiring organisation|hiring organization|hiring employer|employer name|name of company|name of employer|client company|business name|brand|institution|organisation name|organization name|end client|school|practice|legal entity|charity',
  companyDoes:
    'would like to|would love to|has invited you|invites you|invited you|wants to|is hiring|is looking for|is pleased to|are pleased to|loved your|was impressed|is an equal|has reviewed|are looking for|wish to|wishes to|processes your|have asked|will interview|want to interview|want to meet|want to see|would like|has invited|would be delighted|would be happy|is delighted to|is excited to|are excited to|are delighted to|is inviting|are hiring|is recruiting|is interested in|is an equal opportunity|is a brand of|is part of|is a trading name|is a subsidiary|is a member of|is committed to|has shortlisted|has selected|has scheduled|has sent you|sent you|hiring team|talent team|recruiting team|recruitment team|people team|hr team|careers team|values your|is registered|is a registered|is seeking|are seeking|seeks',
  companyLikes:
    'enjoyed meeting|enjoyed speaking|enjoyed talking|enjoyed chatting|enjoyed your|loved meeting|loved speaking|loved talking|were impressed|are keen|is keen|liked your|liked what|like your|thought you|felt you|want to|want you|wants you|have invited|has asked|came back|has come back|have come back|got back|were taken with|was taken with',
  companyPast:
    'experience|experienced|current|currently|former|formerly|previous|previously|your time|your work|years at|worked|working for|your background|left|leaving|competitor|portfolio|reference|referees|university of|degree|studied|graduated|supplier|vendor|your role at|your position at|your stint|present employer|present post',
  bots: 'virtual assistant|virtual recruiting assistant|virtual recruiter|ai assistant|ai recruiter|digital assistant|chatbot|automated assistant|recruiting assistant|scheduling assistant|ai-powered|bot|artificial intelligence|virtual hiring assistant|automated message|ai interviewer|ai agent|virtual agent',
  clients:
    'our client|my client|the client|client of ours|on behalf of our client|a client of|for a client|confidential client|one of our clients|one of my clients|client name|client interview|client would like|client wants|client has asked|see below from the client|client of mine|our end client|retained by',
  agencies:
    'recruitment|recruiting|recruiters|staffing|search|personnel|resourcing|talent|headhunters|headhunting|executive search|employment|temps|temp|consultants|consulting|selection|jobs|workforce|hire|recruit',
};
