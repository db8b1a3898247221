import type { Phrases } from '../phrases';
import { forms } from './forms';

/** Swedish, with "du" and "ni". "Erbjudande" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  // Skäl och nej blir en mening; i den korta formen också tack och nej.
  joined: (first, no, before) => {
    if (!first.endsWith('.') || first.includes('. ')) return null;
    const led = first.slice(0, -1);
    if (before === 'gratitude') return /^Jag (?!har d)/.test(no) ? [`${led}, men`, `j${no.slice(1)}`] : null;
    if (!no.startsWith('Därför ')) return null;
    if (led.startsWith('Av personliga skäl ')) return ['Av personliga skäl', no.slice(7)];
    return /^(?:Jag|Sedan) /.test(led) ? [`${led} och`, no.replace(/^Därför (\S+) jag/, '$1 därför')] : null;
  },
  layout: {
    'one-line': [
      ['greeting'],
      ['gratitude', 'lateness', 'reason', 'decision', 'alternative', 'door', 'closing'],
      ['sign-off'],
    ],
  },
  subject: 'Din inbjudan till intervju',
  decides: [
    'dra tillbaka min ansökan',
    'drar jag tillbaka min ansökan',
    'drar därför tillbaka',
    'inte gå vidare',
    'tacka nej',
    'tackar nej',
    'tackar jag nej',
    'tackar därför nej',
    'ett nej från',
    'dra mig ur',
    'avstår',
    'avstå',
    'spelar helst inte in',
    'gör helst inga',
    'avboka',
    'mitt beslut',
  ],
  limits: [
    'kan jag tyvärr inte',
    'kan tyvärr inte',
    'kan jag inte',
    'jag kan inte',
    'inte möjlighet',
    'boka om',
    'tyvärr jobbar jag',
    'måste tyvärr arbeta',
    'behöva en annan tid',
    'svårt för mig',
    'redan upptagen',
    'gör helst inte en inspelad',
    'hellre i ett samtal',
    'inget för mig',
  ],
  thanks: ['tack ', 'uppskattar'],
  thankedFor: ['tid', 'inbjud', 'ansökan', 'meddelande', 'samtal', 'intresse'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?invited}Tack för {inbjudan för}.',
        '{?invited}Tack för {ditt|ditt|ert|ert} meddelande och för {inbjudan}.',
        'Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten hos}.',
        'Tack för {ditt|ditt|ert|ert} meddelande och för {ditt|ditt|ert|ert} intresse.',
      ],
      [
        '{?invited}Stort tack för {ditt|ditt|ert|ert} meddelande och för {inbjudan för}.',
        '{?invited}Stort tack för {ditt|ditt|ert|ert} meddelande och för {inbjudan}.',
        'Stort tack för {ditt|ditt|ert|ert} meddelande om {tjänsten hos}.',
        'Stort tack för {ditt|ditt|ert|ert} meddelande och för {ditt|ditt|ert|ert} intresse.',
      ],
      [
        '{?invited}Tack så mycket för {inbjudan för}.',
        '{?invited}Tack så mycket för {ditt|ditt|ert|ert} meddelande och {inbjudan}.',
        'Tack för att {du|du|ni|ni} skrev till mig om {tjänsten hos}.',
        'Tack så mycket för att {du|du|ni|ni} skrev till mig.',
      ],
    ],
    'gratitude/agency': [
      [
        'Tack för att {du|du|ni|ni} hörde av {dig|dig|er|er} om {tjänsten hos} och för {inbjudan}.',
        'Tack för att {du|du|ni|ni} hörde av {dig|dig|er|er} och för {inbjudan}.',
      ],
      ['Stort tack för {inbjudan för}.', 'Stort tack för {inbjudan}.'],
      'Tack så mycket för {ditt|ditt|ert|ert} meddelande och för {inbjudan}.',
    ],
    'gratitude/application': [
      [
        '{?invited}Tack för svaret på min ansökan och för {inbjudan för}.',
        '{?invited}Tack för svaret på min ansökan och för {inbjudan}.',
        'Tack för {ditt|ditt|ert|ert} meddelande om min ansökan till {tjänsten hos}.',
        'Tack för {ditt|ditt|ert|ert} meddelande om min ansökan.',
      ],
      [
        '{?invited}Stort tack för {inbjudan för} och för svaret på min ansökan.',
        '{?invited}Stort tack för svaret på min ansökan och för {inbjudan}.',
        'Stort tack för svaret på min ansökan till {tjänsten hos}.',
        'Stort tack för svaret på min ansökan.',
      ],
      [
        '{?invited}Tack så mycket för svaret på min ansökan och för {inbjudan}.',
        'Tack så mycket för svaret på min ansökan.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Tack för att {du|du|ni|ni} tänkte på mig för {tjänsten hos} och för {inbjudan}.',
        '{?invited}Tack för att {du|du|ni|ni} tänkte på mig och för {inbjudan}.',
        'Tack för att {du|du|ni|ni} hörde av {dig|dig|er|er} om {tjänsten hos} och tänkte på mig.',
        'Tack för att {du|du|ni|ni} hörde av {dig|dig|er|er} och tänkte på mig.',
      ],
      [
        'Stort tack för {ditt|ditt|ert|ert} meddelande om {tjänsten hos} och för att {du|du|ni|ni} tänkte på mig.',
        'Stort tack för {ditt|ditt|ert|ert} meddelande och för att {du|du|ni|ni} tänkte på mig.',
      ],
      [
        'Jag uppskattar att {du|du|ni|ni} tänkte på mig. Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten hos}.',
        'Jag uppskattar att {du|du|ni|ni} tänkte på mig. Tack för {ditt|ditt|ert|ert} meddelande.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Tack för samtalet om {tjänsten hos} och för {nästa inbjudan}.',
        '{?invited}Tack för samtalet och för {nästa inbjudan}.',
        'Tack för samtalet om {tjänsten hos} och för {ditt|ditt|ert|ert} fortsatta intresse.',
        'Tack för samtalet och för {ditt|ditt|ert|ert} fortsatta intresse.',
      ],
      [
        'Det var trevligt att talas vid om {tjänsten hos}. Tack för det och för {ditt|ditt|ert|ert} fortsatta intresse.',
        'Det var trevligt att talas vid. Tack för det och för {ditt|ditt|ert|ert} fortsatta intresse.',
      ],
      [
        'Stort tack för vårt samtal om {tjänsten hos} och för att {du|du|ni|ni} vill gå vidare.',
        'Stort tack för vårt samtal och för att {du|du|ni|ni} vill gå vidare.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten hos} och för {dina|dina|era|era} vänliga ord om mitt arbete.',
        'Tack för {ditt|ditt|ert|ert} meddelande och för {dina|dina|era|era} vänliga ord om mitt arbete.',
      ],
      'Stort tack för {dina|dina|era|era} vänliga ord om mitt arbete och för {ditt|ditt|ert|ert} meddelande.',
      'Jag uppskattar det {du|du|ni|ni} skrev om mitt arbete. Tack för {ditt|ditt|ert|ert} meddelande.',
    ],
    'gratitude/brief': [
      ['Tack för {inbjudan för}.', 'Tack för {inbjudan}.'],
      'Stort tack för {ditt|ditt|ert|ert} meddelande och för {inbjudan}.',
      'Tack så mycket för {inbjudan}.',
    ],
    'gratitude/brief-message': [
      [
        'Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten hos}.',
        'Tack för {ditt|ditt|ert|ert} meddelande och för {ditt|ditt|ert|ert} intresse.',
      ],
      'Stort tack för {ditt|ditt|ert|ert} meddelande och för {ditt|ditt|ert|ert} intresse.',
      ['Tack för att {du|du|ni|ni} skrev till mig om {tjänsten hos}.', 'Tack för att {du|du|ni|ni} skrev till mig.'],
    ],
    'gratitude/again': [
      'Tack för att {du|du|ni|ni} hör av {dig|dig|er|er} igen. Jag uppskattar verkligen {ditt|ditt|ert|ert} intresse.',
      'Stort tack för {ditt|ditt|ert|ert} nya meddelande och för {ditt|ditt|ert|ert} intresse.',
      'Jag uppskattar att {du|du|ni|ni} frågar igen. Tack för det.',
    ],
    'gratitude/message': [
      ['Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten hos}.', 'Tack för {ditt|ditt|ert|ert} meddelande.'],
      ['Stort tack för informationen om {tjänsten hos}.', 'Stort tack för informationen om tjänsten.'],
      ['Tack för att {du|du|ni|ni} skrev till mig om {tjänsten hos}.', 'Tack för att {du|du|ni|ni} skrev till mig.'],
    ],
    'lateness/apology': [
      'Ursäkta mitt sena svar.',
      'Förlåt att mitt svar dröjde.',
      'Ursäkta att det dröjde innan jag svarade.',
    ],
    'specific/appeal': [
      'Det som fångade mitt intresse mest var {specific}.',
      'Särskilt {specific} lät spännande.',
      'Jag fäste mig särskilt vid {specific}.',
    ],
    'specific/called': ['Tack också för telefonsamtalet.'],
    'specific/apologised': ['{Du|Du|Ni|Ni} behöver inte be om ursäkt.'],
    'specific/moved': ['Tack också för att {du|du|ni|ni} försökte hitta en ny tid.'],
    'specific/praised': ['Tack också för {dina|dina|era|era} vänliga ord.'],
    'specific/travel': ['Tack också för att ni skulle ersätta resan.'],
    'specific/frank': ['Jag uppskattar {din|din|er|er} öppenhet.'],
    'specific/flexible': ['Jag uppskattar att {du|du|ni|ni} är så tillmötesgående med tiden.'],
    'specific/culture': [
      'Det som fångade mitt intresse mest hos {company} var {specific}.',
      'Hos {company} lät särskilt {specific} spännande.',
      'Av det jag har läst om {company} minns jag särskilt {specific}.',
    ],
    'specific/their-words': [
      'Det var roligt att läsa om {specific} i {ditt|ditt|ert|ert} meddelande.',
      'Det {du|du|ni|ni} skrev om {specific} väckte min nyfikenhet.',
      'Jag fäste mig vid raderna om {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Därför drar jag tillbaka min ansökan{så}.',
        '{?reason}Därför har jag bestämt mig för att inte gå vidare{i processen}{så}.',
        '{?reason}Därför tackar jag nej{till}.',
        '{?applied}Jag har bestämt mig för att dra tillbaka min ansökan{och därför}.',
        'Jag har bestämt mig för att inte gå vidare{i processen}{och därför}.',
        'Jag har bestämt mig för att inte gå vidare och tackar därför nej{till intervjun}.',
        'Jag har bestämt mig för att tacka nej{till}.',
      ],
      ['{?reason}Av den anledningen tackar jag nej{till}.', 'Den här gången tackar jag nej{till}.'],
      ['{?reason}Jag har därför valt att tacka nej{till}.', 'Jag har valt att tacka nej{till}.'],
    ],
    'decision/not-now': [
      ['{?reason}Därför tackar jag nej just nu.', 'Just nu har jag valt att tacka nej{till}.'],
      ['{?reason}Som läget är i dag har jag därför valt att tacka nej.', 'Som läget är i dag tackar jag nej{till}.'],
      ['{?reason}Jag har därför valt att tacka nej just nu.', 'Jag tackar nej just nu.'],
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Därför måste jag tyvärr dra tillbaka min ansökan och avboka {vår intervju}. {Jag ber om ursäkt för~Ursäkta} besväret.',
        '{?reason}Därför måste jag tyvärr tacka nej och avboka {vår intervju}. {Jag ber om ursäkt för~Ursäkta} besväret.',
        '{?applied}Jag har bestämt mig för att dra tillbaka min ansökan och måste därför tyvärr avboka {vår intervju}. {Jag ber om ursäkt för~Ursäkta} besväret.',
        'Jag har bestämt mig för att inte gå vidare{i processen} och måste därför tyvärr avboka {vår intervju}. {Jag ber om ursäkt för~Ursäkta} besväret.',
        'Jag har bestämt mig för att tacka nej och måste därför tyvärr avboka {vår intervju}. {Jag ber om ursäkt för~Ursäkta} besväret.',
      ],
      [
        '{?reason}Jag måste därför tyvärr avboka {vår intervju} och tackar nej. Jag ber om ursäkt för besväret.',
        'Tyvärr måste jag avboka {vår intervju} och dra mig ur. Jag ber om ursäkt för besväret.',
      ],
      [
        '{?reason}Av den anledningen måste jag tyvärr tacka nej och avboka {vår intervju}. Jag beklagar det.',
        'Jag har valt att tacka nej och måste tyvärr avboka {vår intervju}. Jag beklagar det.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?reason}Därför måste jag tyvärr tacka nej och avboka {vår intervju}. Lycka till med rekryteringen!',
        '{?applied}Jag har bestämt mig för att dra tillbaka min ansökan och måste därför tyvärr avboka {vår intervju}. Lycka till med rekryteringen!',
        'Jag har bestämt mig för att inte gå vidare{i processen} och måste därför tyvärr avboka {vår intervju}. Lycka till med rekryteringen!',
        'Jag har bestämt mig för att tacka nej och måste därför tyvärr avboka {vår intervju}. Lycka till med rekryteringen!',
      ],
      [
        '{?reason}Av den anledningen måste jag tyvärr avboka {vår intervju}. Lycka till med rekryteringen!',
        'Jag har valt att tacka nej och måste tyvärr avboka {vår intervju}. Lycka till med rekryteringen!',
      ],
      [
        '{?reason}Tyvärr måste jag därför avboka {vår intervju}. Lycka till med rekryteringen!',
        'Tyvärr måste jag avboka {vår intervju} och dra mig ur. Lycka till med rekryteringen!',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Jag spelar helst inte in en intervju på egen hand.',
        '{?take-home}Jag gör helst inga obetalda arbetsprov.',
        'Jag avstår helst från det här steget.',
      ],
      [
        '{?one-way}Jag svarar hellre i ett samtal och avstår därför från inspelningen.',
        '{?take-home}Helst vill jag avstå från obetalda arbetsprov.',
        'Helst vill jag avstå från det här steget.',
      ],
      [
        '{?one-way}Den inspelade intervjun avstår jag från.',
        '{?take-home}Det obetalda arbetsprovet avstår jag från.',
        'Det här steget avstår jag från.',
      ],
    ],
    'decision/brief': [
      [
        '{?reason}{?applied}Därför drar jag tillbaka min ansökan{och tackar}. Lycka till med att hitta rätt person för tjänsten!',
        '{?reason}Därför tackar jag nej{till}. Lycka till med att hitta rätt person för tjänsten!',
        '{?applied}Jag har bestämt mig för att dra tillbaka min ansökan{och därför}. Lycka till med att hitta rätt person för tjänsten!',
        'Jag har bestämt mig för att inte gå vidare{i processen}{och därför}. Lycka till med att hitta rätt person för tjänsten!',
        'Jag har bestämt mig för att inte gå vidare och tackar därför nej{till intervjun}. Lycka till med att hitta rätt person för tjänsten!',
        'Jag har bestämt mig för att tacka nej{till}. Lycka till med att hitta rätt person för tjänsten!',
      ],
      [
        '{?reason}Av den anledningen tackar jag nej. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
        'Den här gången tackar jag nej. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      ],
      [
        '{?reason}Jag tackar därför nej. Lycka till med rekryteringen!',
        'Jag har valt att tacka nej. Lycka till med rekryteringen!',
      ],
    ],
    'decision/second-no': [
      'Jag står dock fast vid mitt beslut.',
      'Mitt beslut är detsamma, och jag hoppas på {din|din|er|er} förståelse.',
      'Som tidigare är mitt beslut att tacka nej.',
    ],
    'decision/bulk': [
      'Jag tackar nej, men ville ändå svara.',
      'Den här gången tackar jag nej, men jag ville gärna svara.',
      'Det blir ett nej från min sida, men jag ville ändå svara.',
    ],
    'reason/other-offer': [
      'Jag har tackat ja till en annan tjänst.',
      'Det blir en annan tjänst för min del.',
      'Jag har redan fått ett annat jobb.',
    ],
    'reason/other-offer-since': [
      'Sedan vi senast hördes har jag tackat ja till en annan tjänst.',
      'Sedan sist har jag fått ett annat jobb.',
      'Jag har tackat ja till en annan tjänst sedan vi senast hördes.',
    ],
    'reason/other-path': [
      'Jag har tackat ja till en tjänst inom ett annat område.',
      'Jag har fått ett nytt jobb inom ett annat område.',
      'Det blir en tjänst inom ett annat område för min del.',
    ],
    'reason/not-a-fit': [
      'Jag är på väg åt ett annat håll i yrkeslivet.',
      'Mina mål i yrkeslivet ligger åt ett annat håll.',
      'Jag har andra planer för nästa steg i yrkeslivet.',
    ],
    'reason/current-role': [
      'Jag vill ägna mig helt åt mitt nuvarande arbete.',
      'I min nuvarande tjänst har jag åtaganden som går före.',
      'Mitt nuvarande arbete går först.',
    ],
    'reason/project-deadline': [
      'Jag behöver lägga min tid på ett projekt som snart ska vara klart.',
      'Ett projekt med nära deadline går först.',
      'Projektet som jag arbetar med närmar sig sin deadline, och jag vill föra det i mål.',
    ],
    'reason/personal': [
      'Av personliga skäl behöver jag prioritera annat.',
      'Jag behöver prioritera annat av personliga skäl.',
      'Just nu behöver annat gå före, av personliga skäl.',
    ],
    'reason/change-of-direction': [
      'Jag byter inriktning i yrkeslivet.',
      'Jag är på väg att byta bana.',
      'Jag har valt en annan väg i yrkeslivet.',
    ],
    'limitation/confirmed': [
      'Jag vill fortfarande gärna prata med {dig|dig|er|er}, men måste tyvärr boka om intervjun {date}.',
      'Det har tyvärr kommit något emellan, så jag kan inte {date}.',
      'Tyvärr måste jag boka om intervjun {date}.',
    ],
    'limitation/date': [
      'Jag vill gärna prata med {dig|dig|er|er}, men {date} kan jag tyvärr inte.',
      'Jag skulle gärna tala med {dig|dig|er|er}, men jag kan inte {date}.',
      'Tyvärr kan jag inte {date}, men jag vill gärna att vi talas vid.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Jag vill gärna prata med {dig|dig|er|er}, men kan tyvärr inte någon av de föreslagna tiderna.',
        'Jag vill gärna prata med {dig|dig|er|er}, men skulle behöva en annan tid{eller form}.',
      ],
      [
        '{?several-dates}Jag skulle gärna tala med {dig|dig|er|er}, men det blir svårt för mig på de angivna tiderna.',
        'Jag skulle gärna tala med {dig|dig|er|er}, men jag skulle behöva en annan tid{eller form}.',
      ],
      [
        '{?several-dates}Jag talar gärna med {dig|dig|er|er}, men kan tyvärr inte någon av de tider som föreslagits.',
        'Jag talar gärna med {dig|dig|er|er} men skulle behöva en annan tid{eller form}.',
      ],
    ],
    'limitation/deadline': [
      [
        'Jag avslutar ett projekt med fast deadline och har därför tyvärr inte möjlighet {date}.',
        'Jag avslutar ett projekt med fast deadline och skulle behöva en annan tid{eller form}.',
      ],
      [
        'Jag har en projektdeadline just då och har tyvärr inte möjlighet {date}.',
        'En projektdeadline är nära, så jag skulle behöva en annan tid{eller form}.',
      ],
      [
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av en projektdeadline har jag tyvärr inte möjlighet {date}.',
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av en projektdeadline skulle jag behöva en annan tid{eller form}.',
      ],
    ],
    'limitation/personal': [
      [
        'Av personliga skäl har jag tyvärr inte möjlighet {date}.',
        'Av personliga skäl skulle jag behöva en annan tid{eller form}.',
      ],
      [
        'På grund av ett personligt åtagande har jag tyvärr inte möjlighet {date}.',
        'På grund av ett personligt åtagande skulle jag behöva en annan tid{eller form}.',
      ],
      [
        'Jag vill gärna prata med {dig|dig|er|er}, men av personliga skäl har jag tyvärr inte möjlighet {date}.',
        'Jag vill gärna prata med {dig|dig|er|er}, men av personliga skäl skulle jag behöva en annan tid{eller form}.',
      ],
    ],
    'limitation/work': [
      ['Tyvärr jobbar jag {date}.', 'På grund av jobbet skulle jag behöva en annan tid{eller form}.'],
      ['Jag måste tyvärr arbeta {date}.', 'Med mitt arbete skulle jag behöva en annan tid{eller form}.'],
      [
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av mitt arbete har jag tyvärr inte möjlighet {date}.',
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av mitt arbete skulle jag behöva en annan tid{eller form}.',
      ],
    ],
    'limitation/recording': [
      'Tjänsten intresserar mig, men jag gör helst inte en inspelad intervju.',
      'Jag skulle gärna delta, men hellre i ett samtal än i en inspelad intervju.',
      'En inspelad intervju är inget för mig, men jag talar gärna med någon.',
    ],
    'limitation/commitment': [
      [
        'Jag har redan ett annat åtagande och har därför tyvärr inte möjlighet {date}.',
        'Jag har redan ett annat åtagande och skulle behöva en annan tid{eller form}.',
      ],
      [
        'Jag har redan en annan tid inbokad och har tyvärr inte möjlighet {date}.',
        'På grund av ett annat åtagande skulle jag behöva en annan tid{eller form}.',
      ],
      [
        'Jag vill gärna prata med {dig|dig|er|er}, men är redan upptagen {date}.',
        'Jag vill gärna prata med {dig|dig|er|er}, men är redan upptagen på annat håll.',
      ],
    ],
    'limitation/travelling': [
      [
        'Eftersom jag är bortrest har jag tyvärr inte möjlighet {date}.',
        'Jag är bortrest och skulle behöva en annan tid{eller form}.',
      ],
      [
        'På grund av en resa har jag tyvärr inte möjlighet {date}.',
        'På grund av en resa skulle jag behöva en annan tid{eller form}.',
      ],
      [
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av en resa har jag tyvärr inte möjlighet {date}.',
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av en resa skulle jag behöva en annan tid{eller form}.',
      ],
    ],
    'urgency/deadline': [
      'Jag vet att {du|du|ni|ni} behöver besked {senast deadline}, och jag tar förstås hänsyn till det.',
      'Jag har sett att {du|du|ni|ni} behöver besked {senast deadline}, och jag hoppas att vi hinner höras före dess.',
      'Att {du|du|ni|ni} behöver besked {senast deadline} har jag i åtanke.',
    ],
    'urgency/before-deadline': [
      'Eftersom {du|du|ni|ni} behöver svar {senast deadline} hör jag av mig nu.',
      '{Du|Du|Ni|Ni} bad om svar {senast deadline}, och därför svarar jag redan nu.',
      'Jag ville ge besked i tid, eftersom sista svarsdagen är {deadline}.',
    ],
    'alternative/times': [
      [
        '{?one-slot}Skulle {slots} passa i stället?',
        'Skulle vi kunna prata{i minuter} någon av dessa tider i stället?{slots}',
      ],
      ['{?one-slot}Däremot kan jag {slots}.', 'Däremot kan jag prata{i minuter} vid någon av dessa tider:{slots}'],
      ['{?one-slot}Fungerar {slots}?', 'Skulle någon av dessa tider passa för att prata{i minuter}?{slots}'],
    ],
    'alternative/check-in': [
      'Skulle vi kunna ta ett kort samtal den första tiden och prata längre {den andra}?{bare slots}',
      'Kanske kan vi börja med ett kort telefonsamtal och sedan prata längre, till exempel:{bare slots}',
      'Kan vi ta ett kort samtal först och ett längre vid nästa tillfälle?{bare slots}',
    ],
    'alternative/format': [
      ['{?slots}Det går också bra att ta det {som format}.', 'Skulle vi kunna ta det {per format} i stället?'],
      '{Ett format} går också bra för mig.',
      'Jag tar gärna samtalet {per format}.',
    ],
    'alternative/shorter': [
      [
        '{?slots}Ett kortare samtal på {minutes} går också bra.',
        '{?other-format}För min del räcker {minutes}.',
        'Skulle ett kortare samtal på {minutes} fungera?',
      ],
      'Om {minutes} räcker är det enklare för mig att ordna.',
      'Gärna ett kortare samtal på {minutes}.',
    ],
    'alternative/if-it-suits': [
      [
        '{?one-slot}Säg gärna till om tiden passar eller inte.',
        '{?slots}Säg gärna om det passar.',
        'Vilken tid skulle passa {dig|dig|er|er}?',
      ],
      'Säg gärna om det fungerar.',
      'Jag hoppas att det passar {dig|dig|er|er}. Annars får {du|du|ni|ni} gärna säga till.',
    ],
    'alternative/your-times': [
      'Vilka andra tider skulle passa {dig|dig|er|er}?',
      'Om {du|du|ni|ni} kan föreslå en annan tid gör jag mitt bästa för att kunna då.',
      'Finns det någon annan tid som passar {dig|dig|er|er}?',
    ],
    'alternative/live': [
      'Jag tar gärna ett vanligt samtal i stället, på telefon eller video.',
      'Gärna ett samtal direkt med någon, på telefon eller via video.',
      'Ett vanligt samtal, även ett kort, skulle jag uppskatta mycket.',
    ],
    'alternative/past-work': [
      'Däremot berättar jag gärna hur jag skulle ta mig an uppgiften.',
      'Om det hjälper diskuterar jag gärna uppgiften med {dig|dig|er|er}.',
      'Jag berättar gärna i ett samtal hur jag arbetar.',
    ],
    'benefit/free-the-time': [
      [
        '{Du|Du|Ni|Ni} behöver alltså inte hålla tiden {date} ledig åt mig.',
        '{Du|Du|Ni|Ni} behöver alltså inte hålla någon tid ledig åt mig.',
      ],
      ['Tiden {date} kan gärna gå till någon annan.', 'Tiden kan gärna gå till någon annan.'],
    ],
    'benefit/room-for-others': ['Då får någon annan chansen.'],
    'regards/client': [
      [
        'Hälsa gärna {din|din|er|er} uppdragsgivare och tacka {andra} från mig.',
        'Hälsa gärna {din|din|er|er} uppdragsgivare och tacka från mig.',
      ],
      'Framför gärna mitt svar och mitt tack till {din|din|er|er} uppdragsgivare.',
    ],
    'regards/others': [
      'Hälsa gärna {andra} och tacka från mig.',
      'Tack också till {andra}.',
      'Framför gärna mitt tack även till {andra}.',
    ],
    'door/stay-in-touch': [
      'Jag håller gärna kontakten om något annat skulle dyka upp.',
      'Jag hoppas att vi håller kontakten; kanske korsas våra vägar längre fram.',
      'Det vore roligt att hålla kontakten framöver.',
    ],
    'door/another-role': [
      'Om en annan tjänst dyker upp som kan passa mig hör jag gärna om den.',
      'Hör gärna av {dig|dig|er|er} om andra tjänster i framtiden.',
      'Tänk gärna på mig för andra tjänster längre fram.',
    ],
    'door/collaboration': [
      'Det vore roligt att få arbeta ihop kring något annat någon gång.',
      'Jag hoppas på ett annat tillfälle att arbeta ihop.',
      'Låt oss hålla kontakten; kanske kan vi samarbeta om något längre fram.',
    ],
    'door/revisit': [
      'Om några månader kan min situation vara en annan, och då talar jag gärna om lediga tjänster.',
      'Om andra tjänster blir lediga längre fram hör jag gärna om dem.',
      'Hör gärna av {dig|dig|er|er} om några månader, ifall andra tjänster är aktuella.',
    ],
    'door/brief': [
      'Hör gärna av {dig|dig|er|er} om andra tjänster i framtiden.',
      'Jag hoppas att vi håller kontakten.',
      'Kanske kommer ett annat tillfälle längre fram.',
    ],
    'door/no-contact': [
      '{Du|Du|Ni|Ni} behöver inte kontakta mig om andra tjänster. Tack för förståelsen.',
      'Jag vill helst inte bli kontaktad om andra tjänster.',
      'Jag är tacksam om {du|du|ni|ni} inte skickar fler meddelanden om andra tjänster.',
    ],
    'referral/colleague': [
      'Kanske kan det vara värt att prata med {kollegan}. Jag har frågat, och det går bra.',
      'Jag vill gärna tipsa om {kollegan}. Jag har frågat, och det går bra.',
    ],
    'referral/someone': [
      'Om jag kommer att tänka på någon som passar hör jag gärna av mig.',
      'Jag har tjänsten i åtanke om jag skulle komma att tänka på någon.',
      'Skulle jag komma att tänka på en person som passar hör jag av mig.',
    ],
    'referral/pass-on': [
      'Om det hjälper skickar jag gärna annonsen vidare till personer jag känner.',
      'Jag kan också berätta om tjänsten för dem jag känner.',
      'Säg gärna om jag får sprida annonsen.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}Lycka till med rekryteringen! Jag hoppas att vi kan hålla kontakten.',
        '{?interviewed}Stort lycka till med rekryteringen, och kanske hörs vi igen framöver.',
        'Lycka till med rekryteringen, och kanske korsas våra vägar längre fram.',
      ],
      'Jag hoppas att ni snart hittar rätt person, och kanske korsas våra vägar längre fram.',
      'Lycka till med att hitta rätt person! Kanske hörs vi en annan gång.',
    ],
    'closing/wish': [
      [
        '{Jag hoppas~Hoppas} att någon annan kan få {tiden}. Lycka till med rekryteringen!',
        '{Jag hoppas~Hoppas} att ni snart hittar rätt person för tjänsten. Stort lycka till med rekryteringen!',
      ],
      'Lycka till med att hitta rätt person!',
      'Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
    ],
    'closing/team': [
      'Jag önskar {dig och hela teamet|dig och hela teamet|er alla|er alla} lycka till med rekryteringen.',
      'Jag hoppas att teamet snart får en ny medarbetare på plats.',
      'Lycka till med rekryteringen, och hälsa gärna hela teamet.',
    ],
    'closing/interviewer': [
      'Tack än en gång för {din|din|er|er} tid. Lycka till med rekryteringen!',
      'Jag uppskattar vårt samtal och hoppas att ni snart hittar rätt person.',
      'Tack för samtalet, och lycka till med rekryteringen.',
    ],
    'closing/understanding': [
      'Tack för förståelsen. Lycka till med rekryteringen!',
      'Jag hoppas på {din|din|er|er} förståelse och önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Tack för förståelsen, och hoppas att ni snart hittar rätt person.',
    ],
    'closing/success': [
      'Lycka till med rekryteringen och allt gott framöver.',
      'Jag hoppas att ni snart hittar rätt person.',
      'Stort lycka till med rekryteringen.',
    ],
    'closing/brief': [
      'Lycka till med att hitta rätt person!',
      'Jag hoppas att ni snart hittar rätt person.',
      'Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
    ],
    'closing/looking-forward': [
      'Tack för förståelsen. Jag ser fram emot samtalet.',
      'Jag ser fram emot att vi talas vid. Tack för förståelsen.',
      'Jag hoppas att vi hörs, och tack för förståelsen.',
    ],
    'closing/understanding-move': [
      'Stort tack för förståelsen.',
      'Jag hoppas på {din|din|er|er} förståelse.',
      'Jag hoppas att det går att ordna.',
    ],
    'closing/open-answer': [
      'Går det inte, så förstår jag det. Hör gärna av {dig|dig|er|er} hur det än blir.',
      'Tack för förståelsen. Jag ser fram emot {ditt|ditt|ert|ert} svar.',
      'Jag förstår om det inte går att ordna och ser fram emot {ditt|ditt|ert|ert} besked.',
    ],
    'closing/second-no': [
      'Lycka till med rekryteringen!',
      'Jag hoppas att ni snart hittar rätt person.',
      'Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
    ],
    'closing/bulk': [
      'Lycka till med rekryteringen!',
      'Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Lycka till framöver.',
    ],
  },
};
