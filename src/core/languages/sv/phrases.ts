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
    'drar tillbaka min ansökan',
    'drar därför tillbaka',
    'bestämt mig för att inte',
    'dra mig ur',
    'valt att inte',
    'går jag inte vidare',
    'går inte vidare',
    'går tyvärr inte vidare',
    'inte går vidare',
    'avstår',
    'avstå',
    'deltar helst inte',
    'gör helst inget',
    'avboka',
    'mitt svar är',
    'mitt svar om',
    'fast vid mitt beslut',
    'mitt beslut är',
  ],
  limits: [
    'kan jag tyvärr inte',
    'kan därför tyvärr inte',
    'kan tyvärr inte',
    'kan jag inte',
    'jag kan inte',
    'måste tyvärr flytta',
    'måste flytta',
    'måste tyvärr arbeta',
    'undrar',
    'svårt för mig',
    'redan upptagen',
    'gör helst inte en inspelad',
    'hellre i ett samtal',
    'inget för mig',
  ],
  thanks: ['tack', 'uppskattar'],
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
        '{?invited}Jag uppskattar {inbjudan för}.',
        '{?invited}Jag uppskattar {ditt|ditt|ert|ert} meddelande och {inbjudan}.',
        'Jag uppskattar att {du|du|ni|ni} skrev om {tjänsten hos}.',
        'Jag uppskattar att {du|du|ni|ni} skrev. Tack för {ditt|ditt|ert|ert} intresse.',
      ],
    ],
    'gratitude/agency': [
      [
        'Tack för att {du|du|ni|ni} hörde av {dig|dig|er|er} om {tjänsten hos} och för {inbjudan}.',
        'Tack för att {du|du|ni|ni} hörde av {dig|dig|er|er} och för {inbjudan}.',
      ],
      ['Stort tack för {inbjudan för}.', 'Stort tack för all hjälp och för {inbjudan}.'],
      'Jag uppskattar {din|din|er|er} hjälp. Tack för {inbjudan}.',
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
        '{?invited}Jag uppskattar svaret på min ansökan. Tack för {inbjudan}.',
        'Jag uppskattar svaret på min ansökan. Tack för {ditt|ditt|ert|ert} meddelande.',
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
      'Jag uppskattar {inbjudan}.',
    ],
    'gratitude/brief-message': [
      [
        'Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten hos}.',
        'Tack för {ditt|ditt|ert|ert} meddelande och för {ditt|ditt|ert|ert} intresse.',
      ],
      'Stort tack för {ditt|ditt|ert|ert} meddelande och för {ditt|ditt|ert|ert} intresse.',
      [
        'Jag uppskattar att {du|du|ni|ni} skrev om {tjänsten hos}.',
        'Jag uppskattar {ditt|ditt|ert|ert} intresse. Tack för att {du|du|ni|ni} skrev.',
      ],
    ],
    'gratitude/again': [
      'Tack för att {du|du|ni|ni} hör av {dig|dig|er|er} igen. Jag uppskattar verkligen {ditt|ditt|ert|ert} intresse.',
      'Stort tack för {ditt|ditt|ert|ert} nya meddelande och för {ditt|ditt|ert|ert} intresse.',
      'Jag uppskattar att {du|du|ni|ni} frågar igen. Tack för det.',
    ],
    'gratitude/message': [
      ['Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten hos}.', 'Tack för {ditt|ditt|ert|ert} meddelande.'],
      ['Stort tack för informationen om {tjänsten hos}.', 'Stort tack för informationen om tjänsten.'],
      ['Tack för att {du|du|ni|ni} skrev om {tjänsten hos}.', 'Tack för att {du|du|ni|ni} skrev.'],
    ],
    'lateness/apology': [
      'Förlåt att mitt svar dröjde.',
      'Ursäkta mitt sena svar.',
      'Ursäkta att det dröjde innan jag svarade.',
    ],
    'specific/appeal': [
      'Jag tyckte särskilt om {specific}.',
      'Det som fångade mitt intresse mest var {specific}.',
      'Jag fäste mig särskilt vid {specific}.',
    ],
    'specific/called': ['Tack också för telefonsamtalet.'],
    'specific/apologised': ['{Du|Du|Ni|Ni} behöver inte be om ursäkt.'],
    'specific/moved': ['Tack också för att {du|du|ni|ni} letade efter en ny tid.'],
    'specific/praised': ['Tack också för {dina|dina|era|era} vänliga ord.'],
    'specific/travel': ['Tack också för att {du|du|ni|ni} ville ersätta resan.'],
    'specific/frank': ['Jag uppskattar {din|din|er|er} öppenhet.'],
    'specific/flexible': ['Jag uppskattar att {du|du|ni|ni} är så tillmötesgående med tiden.'],
    'specific/culture': [
      'Hos {company} tyckte jag särskilt om {specific}.',
      'Det som fångade mitt intresse mest hos {company} var {specific}.',
      'Av det jag har läst om {company} minns jag särskilt {specific}.',
    ],
    'specific/their-words': [
      'Det var roligt att läsa om {specific} i {ditt|ditt|ert|ert} meddelande.',
      'Det {du|du|ni|ni} skrev om {specific} väckte min nyfikenhet.',
      'Jag fäste mig vid raderna om {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Därför drar jag tillbaka min ansökan{så}.{förståelse}',
        '{?reason}Därför har jag bestämt mig för att inte gå vidare{i processen}{så}.{förståelse}',
        '{?applied}{?!interviewed}{Efter noga övervägande har jag~Jag har} bestämt mig för att dra tillbaka min ansökan{och därför}.{förståelse}',
        '{Efter noga övervägande har jag~Jag har} bestämt mig för att inte gå vidare{i processen}{och därför}.{förståelse}',
      ],
      [
        '{?reason}Av den anledningen har jag bestämt mig för att inte gå vidare{i processen}{så}.{förståelse}',
        'Efter en tids eftertanke har jag valt att inte gå vidare{i processen}{och därför}.{förståelse}',
      ],
      [
        '{?reason}Jag har därför valt att inte gå vidare{i processen}{så}.{förståelse}',
        'Jag går tyvärr inte vidare{i processen}{så}.{förståelse}',
      ],
    ],
    'decision/not-now': [
      [
        '{?reason}Därför har jag valt att inte gå vidare{i processen} just nu.{förståelse}',
        'Just nu har jag dock valt att inte gå vidare{i processen}.{förståelse}',
      ],
      [
        '{?reason}Som läget är i dag har jag därför valt att inte gå vidare{i processen}.',
        'Som läget är i dag går jag inte vidare{i processen}.',
      ],
      ['{?reason}Jag avstår därför just nu från att gå vidare.', 'Jag avstår just nu från att gå vidare{i processen}.'],
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Därför måste jag tyvärr dra tillbaka min ansökan och avboka {vår intervju}. Jag ber om ursäkt för besväret.',
        '{?reason}Därför måste jag tyvärr dra mig ur den här rekryteringen och avboka {vår intervju}. Jag ber om ursäkt för besväret.',
        '{?applied}Jag har bestämt mig för att dra tillbaka min ansökan och måste därför tyvärr avboka {vår intervju}. Jag ber om ursäkt för besväret.',
        'Jag har bestämt mig för att inte gå vidare{i processen} och måste därför tyvärr avboka {vår intervju}. Jag ber om ursäkt för besväret.',
      ],
      [
        '{?reason}Jag måste därför tyvärr avboka {vår intervju} och går inte vidare{i processen}. Jag ber om ursäkt för besväret.',
        'Tyvärr måste jag avboka {vår intervju}, eftersom jag har bestämt mig för att inte gå vidare. Jag ber om ursäkt för besväret.',
      ],
      [
        '{?reason}Av den anledningen måste jag tyvärr avboka {vår intervju} och går inte vidare. Jag beklagar det.',
        'Jag har valt att inte gå vidare och måste tyvärr avboka {vår intervju}. Jag beklagar det.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?reason}Därför måste jag tyvärr dra mig ur och avboka {vår intervju}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
        'Jag har bestämt mig för att inte gå vidare och måste därför tyvärr avboka {vår intervju}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      ],
      [
        '{?reason}Av den anledningen måste jag tyvärr avboka {vår intervju}. Lycka till med rekryteringen.',
        'Jag har valt att inte gå vidare och måste tyvärr avboka {vår intervju}. Lycka till med rekryteringen.',
      ],
      [
        '{?reason}Tyvärr måste jag därför avboka {vår intervju}. Lycka till med rekryteringen.',
        'Tyvärr måste jag avboka {vår intervju}, eftersom jag inte går vidare{i processen}. Lycka till med rekryteringen.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Jag avstår helst från en inspelad intervju utan intervjuare.',
        '{?take-home}Jag gör helst inget obetalt arbetsprov som en del av rekryteringen.',
        'Jag avstår helst från det här steget.',
      ],
      [
        '{?one-way}Jag svarar hellre i ett samtal och avstår därför från inspelningen.',
        '{?take-home}Helst vill jag avstå från obetalda arbetsprov i urvalet.',
        'Jag deltar helst inte i det här steget.',
      ],
      [
        '{?one-way}Efter en tids eftertanke avstår jag från den inspelade intervjun.',
        '{?take-home}Efter en tids eftertanke avstår jag från det obetalda arbetsprovet.',
        'Efter en tids eftertanke avstår jag från det här steget.',
      ],
    ],
    'decision/brief': [
      [
        '{?reason}{?applied}Därför drar jag tillbaka min ansökan{så}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
        '{?reason}Därför har jag bestämt mig för att inte gå vidare{så}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
        '{?applied}Jag har bestämt mig för att dra tillbaka min ansökan{och därför}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
        'Jag har bestämt mig för att inte gå vidare{i processen}{och därför}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      ],
      [
        '{?reason}Av den anledningen går jag inte vidare{i processen}. Jag önskar {dig|dig|er|er} lycka till.',
        'Efter en tids eftertanke går jag inte vidare{i processen}. Jag önskar {dig|dig|er|er} lycka till.',
      ],
      [
        '{?reason}Jag har därför valt att avstå. Lycka till med rekryteringen.',
        'Jag har valt att avstå. Lycka till med rekryteringen.',
      ],
    ],
    'decision/second-no': [
      ['Mitt svar om {tjänsten} är dock fortfarande detsamma.', 'Mitt svar är dock fortfarande detsamma.'],
      'Jag står fast vid mitt beslut och hoppas på {din|din|er|er} förståelse.',
      'Mitt beslut är dock detsamma, och jag hoppas att {du|du|ni|ni} förstår det.',
    ],
    'decision/bulk': [
      'Jag har valt att avstå, men ville gärna svara.',
      'Jag går inte vidare, men ville inte lämna {dig|dig|er|er} utan svar.',
      'Den här gången avstår jag, men jag ville gärna svara.',
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
      'Min nästa tjänst, som redan är klar, finns inom ett annat område.',
      'Det blir en tjänst inom ett annat område för min del.',
    ],
    'reason/not-a-fit': [
      'Jag siktar på ett annat slags arbete framöver.',
      'Mina mål i yrkeslivet ligger åt ett annat håll.',
      'Jag har andra planer för nästa steg i yrkeslivet.',
    ],
    'reason/current-role': [
      'Jag vill ägna mig helt åt mitt nuvarande arbete.',
      'I min nuvarande tjänst har jag åtaganden som går före.',
      'Mitt nuvarande arbete går först.',
    ],
    'reason/project-deadline': [
      'Jag behöver ägna mig helt åt ett projekt med fast slutdatum.',
      'Ett projekt med fast slutdatum går först.',
      'Projektet som jag arbetar med närmar sig sitt slutdatum, och jag vill föra det i mål.',
    ],
    'reason/personal': [
      'Av personliga skäl behöver jag prioritera annat.',
      'Jag behöver prioritera annat av personliga skäl.',
      'Personliga skäl gör att annat går först.',
    ],
    'reason/change-of-direction': [
      'Jag byter inriktning i yrkeslivet.',
      'I yrkeslivet byter jag inriktning, och det vill jag satsa på.',
      'Jag har valt en annan väg i yrkeslivet.',
    ],
    'limitation/confirmed': [
      'Jag vill fortfarande gärna prata med {dig|dig|er|er}, men måste tyvärr flytta intervjun som vi bokat till {date}.',
      'Det har tyvärr kommit något emellan, så jag kan inte {date}.',
      'Det visar sig att jag tyvärr måste flytta intervjun, som är bokad till {date}.',
    ],
    'limitation/date': [
      'Jag vill gärna prata med {dig|dig|er|er}, men {date} kan jag tyvärr inte.',
      'Jag skulle gärna tala med {dig|dig|er|er}, men jag kan inte {date}.',
      'Tyvärr kan jag inte {date}, men jag vill gärna att vi talas vid.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Jag vill gärna prata med {dig|dig|er|er}, men kan tyvärr inte någon av de föreslagna tiderna.',
        'Jag vill gärna prata med {dig|dig|er|er}, men undrar om vi kan lägga upp det på ett annat sätt.',
      ],
      [
        '{?several-dates}Jag skulle gärna tala med {dig|dig|er|er}, men det blir svårt för mig på de angivna tiderna.',
        'Jag skulle gärna tala med {dig|dig|er|er}, men det blir svårt för mig som det är planerat.',
      ],
      [
        '{?several-dates}Jag talar gärna med {dig|dig|er|er}, men kan tyvärr inte någon av de tider som föreslagits.',
        'Jag talar gärna med {dig|dig|er|er}, men undrar om det går att ordna på ett annat sätt.',
      ],
    ],
    'limitation/deadline': [
      [
        'Jag avslutar ett projekt med fast slutdatum och kan därför tyvärr inte {date}.',
        'Jag avslutar ett projekt med fast slutdatum och undrar därför om vi kan lägga upp det på ett annat sätt.',
      ],
      [
        'Slutdatumet för ett projekt infaller just då, så jag kan inte {date}.',
        'Slutdatumet för ett projekt är nära, så det blir svårt för mig som det är planerat.',
      ],
      [
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av en projektdeadline kan jag tyvärr inte {date}.',
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av en projektdeadline undrar jag om vi kan lägga upp det på ett annat sätt.',
      ],
    ],
    'limitation/personal': [
      [
        'Av personliga skäl kan jag tyvärr inte {date}.',
        'Av personliga skäl undrar jag om vi kan lägga upp det på ett annat sätt.',
      ],
      [
        'På grund av ett personligt åtagande kan jag tyvärr inte {date}.',
        'På grund av ett personligt åtagande blir det svårt för mig som det är planerat.',
      ],
      [
        'Jag vill gärna prata med {dig|dig|er|er}, men av personliga skäl kan jag tyvärr inte {date}.',
        'Jag vill gärna prata med {dig|dig|er|er}, men undrar av personliga skäl om vi kan lägga upp det på ett annat sätt.',
      ],
    ],
    'limitation/work': [
      [
        'På grund av mitt arbete kan jag tyvärr inte {date}.',
        'På grund av mitt arbete undrar jag om vi kan lägga upp det på ett annat sätt.',
      ],
      ['Jag måste tyvärr arbeta {date}.', 'Med mitt arbete blir det svårt för mig som det är planerat.'],
      [
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av mitt arbete kan jag tyvärr inte {date}.',
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av mitt arbete undrar jag om vi kan lägga upp det på ett annat sätt.',
      ],
    ],
    'limitation/recording': [
      'Tjänsten intresserar mig, men jag gör helst inte en inspelad intervju.',
      'Jag skulle gärna delta, men hellre i ett samtal än i en inspelad intervju.',
      'En inspelad intervju är inget för mig, men jag talar gärna med någon.',
    ],
    'limitation/commitment': [
      [
        'Jag har redan ett annat åtagande och kan därför tyvärr inte {date}.',
        'Jag har redan ett annat åtagande och undrar därför om vi kan lägga upp det på ett annat sätt.',
      ],
      [
        'Jag har redan en annan tid inbokad och kan tyvärr inte {date}.',
        'Jag har redan en annan tid inbokad, så det blir svårt för mig som det är planerat.',
      ],
      [
        'Jag vill gärna prata med {dig|dig|er|er}, men är redan upptagen {date}.',
        'Jag vill gärna prata med {dig|dig|er|er}, men är redan upptagen och undrar om vi kan lägga upp det på ett annat sätt.',
      ],
    ],
    'limitation/travelling': [
      [
        'Eftersom jag är bortrest kan jag tyvärr inte {date}.',
        'Jag är bortrest och undrar därför om vi kan lägga upp det på ett annat sätt.',
      ],
      [
        'På grund av en resa kan jag tyvärr inte {date}.',
        'På grund av en resa blir det svårt för mig som det är planerat.',
      ],
      [
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av en resa kan jag tyvärr inte {date}.',
        'Jag vill gärna prata med {dig|dig|er|er}, men på grund av en resa undrar jag om vi kan lägga upp det på ett annat sätt.',
      ],
    ],
    'urgency/deadline': [
      'Jag vet att {du|du|ni|ni} behöver besked {senast deadline}, och jag tar förstås hänsyn till det.',
      'Jag har sett att {du|du|ni|ni} behöver besked {senast deadline}, och jag hoppas att vi hinner höras före dess.',
      'Att {du|du|ni|ni} behöver besked {senast deadline} har jag i åtanke.',
    ],
    'urgency/before-deadline': [
      'Eftersom {du|du|ni|ni} behöver svar {senast deadline} hör jag av mig nu.',
      '{Du|Du|Ni|Ni} bad om svar {senast deadline}, så här är mitt.',
      'Jag ville ge besked i tid, eftersom sista svarsdagen är {deadline}.',
    ],
    'alternative/times': [
      [
        '{?one-slot}Skulle vi i stället kunna talas vid {slots}?',
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
        '{?one-slot}Hör gärna av {dig|dig|er|er} om tiden passar.',
        '{?slots}Hör gärna av {dig|dig|er|er} om vad som passar.',
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
      'Om det går att ta ett vanligt samtal i stället, per telefon eller video, gör jag gärna det.',
      'Gärna pratar jag direkt med någon, per telefon eller via video.',
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
    'benefit/room-for-others': [
      'På så vis blir platsen ledig för någon annan.',
      'Platsen kan alltså gå till någon annan.',
      'Då kan någon annan få platsen.',
    ],
    'regards/client': [
      [
        'Kan {du|du|ni|ni} meddela {din|din|er|er} uppdragsgivare och tacka {andra} från mig?',
        'Kan {du|du|ni|ni} meddela {din|din|er|er} uppdragsgivare och tacka från mig?',
      ],
      'Meddela gärna {din|din|er|er} uppdragsgivare, med tack från mig.',
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
      'Om andra tjänster blir lediga senare i år hör jag gärna om dem.',
      'Hör gärna av {dig|dig|er|er} om några månader, ifall andra tjänster är aktuella.',
    ],
    'door/brief': [
      'Hör gärna av {dig|dig|er|er} om andra tjänster i framtiden.',
      'Jag hoppas att vi håller kontakten.',
      'Kanske kommer ett annat tillfälle längre fram.',
    ],
    'door/no-contact': [
      'Jag vill helst inte bli kontaktad om andra tjänster.',
      'Jag är tacksam om {du|du|ni|ni} tar bort mina uppgifter.',
      'Jag är tacksam om {du|du|ni|ni} inte skickar fler meddelanden om andra tjänster.',
    ],
    'referral/colleague': [
      'Kanske kan det vara värt att prata med {kollegan}. Vi är överens om att jag lämnar namnet.',
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
    'restatement/other-offer': ['Som sagt är mitt nästa steg redan klart.', 'Min nästa tjänst är alltså redan klar.'],
    'restatement/other-path': [
      'Mitt nästa jobb finns som sagt inom ett annat område.',
      'Jag byter alltså till ett annat område.',
    ],
    'restatement/not-a-fit': [
      'Jag hoppas att {du|du|ni|ni} förstår att jag siktar på något annat.',
      'Jag hoppas att {du|du|ni|ni} förstår att jag siktar åt ett annat håll.',
    ],
    'restatement/current-role': [
      'Jag hoppas att {du|du|ni|ni} förstår att mitt nuvarande arbete går före.',
      'Jag behöver sätta mitt nuvarande arbete främst.',
    ],
    'restatement/project-deadline': [
      'Jag hoppas att {du|du|ni|ni} förstår att projektet går före.',
      'Jag behöver sätta projektet främst.',
    ],
    'restatement/personal': [
      'Jag hoppas att {du|du|ni|ni} förstår att det personliga går före.',
      'Det personliga behöver gå före.',
    ],
    'restatement/change-of-direction': [
      'Jag hoppas att {du|du|ni|ni} förstår att jag byter inriktning.',
      'Jag väljer en annan väg.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}Jag önskar {dig|dig|er|er} lycka till med rekryteringen och hoppas att vi kan hålla kontakten.',
        '{?interviewed}Jag önskar {dig|dig|er|er} lycka till med rekryteringen, och kanske ses vi igen.',
        'Jag önskar {dig|dig|er|er} lycka till med rekryteringen, och kanske korsas våra vägar framöver.',
      ],
      'Jag hoppas att tjänsten snart blir tillsatt och att vi hörs vid ett annat tillfälle.',
      'Lycka till med rekryteringen, och kanske hörs vi en annan gång.',
    ],
    'closing/wish': [
      [
        'Jag hoppas att {tiden} kan gå till någon annan och önskar {dig|dig|er|er} lycka till med rekryteringen.',
        'Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      ],
      'Lycka till med att hitta rätt person!',
      'Jag hoppas att tjänsten snart blir tillsatt.',
    ],
    'closing/team': [
      'Jag önskar {dig och hela teamet|dig och hela teamet|er alla|er alla} lycka till med rekryteringen.',
      'Jag hoppas att teamet snart får en ny medarbetare på plats.',
      'Lycka till med rekryteringen, och hälsa gärna hela teamet.',
    ],
    'closing/interviewer': [
      'Tack än en gång för {din|din|er|er} tid. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Jag uppskattar vårt samtal och hoppas att tjänsten snart blir tillsatt.',
      'Tack för samtalet, och lycka till med rekryteringen.',
    ],
    'closing/understanding': [
      'Tack för förståelsen. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Jag hoppas på {din|din|er|er} förståelse och önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Tack för förståelsen, och lycka till med rekryteringen.',
    ],
    'closing/success': [
      'Jag önskar {dig|dig|er|er} lycka till och hoppas att tjänsten snart blir tillsatt.',
      'Lycka till med rekryteringen och med allt {du|du|ni|ni} gör.',
      'Stort lycka till med rekryteringen.',
    ],
    'closing/brief': [
      'Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Lycka till med rekryteringen.',
      'Jag hoppas att tjänsten snart blir tillsatt.',
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
      'Om det inte är möjligt förstår jag det. Hör gärna av {dig|dig|er|er} hur det än blir.',
      'Tack för förståelsen. Jag ser fram emot {ditt|ditt|ert|ert} svar.',
      'Jag förstår om det inte går att ordna och ser fram emot {ditt|ditt|ert|ert} besked.',
    ],
    'closing/second-no': [
      'Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Lycka till med rekryteringen.',
      'Jag hoppas att tjänsten snart blir tillsatt.',
    ],
    'closing/bulk': [
      'Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Lycka till med rekryteringen.',
      'Lycka till framöver.',
    ],
  },
};
