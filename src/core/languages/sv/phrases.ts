import type { Phrases } from '../phrases';
import { forms } from './forms';

/** Swedish, with "du" and "ni". "Erbjudande" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  // Även i den korta formen står skälet före det nej som följer av det.
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
    'bestämt mig för att inte',
    'valt att inte',
    'går jag inte vidare',
    'går inte vidare',
    'inte går vidare',
    'avstår',
    'avstå',
    'deltar helst inte',
    'gör helst inget',
    'hellre med någon än spelar',
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
        '{?invited}Tack för {ditt|ditt|ert|ert} intresse och för {inbjudan} {om tjänsten på}.',
        '{?invited}Tack för {ditt|ditt|ert|ert} intresse och för {inbjudan} när det gäller {tjänsten på}.',
        '{?invited}Tack för {ditt|ditt|ert|ert} intresse och för {inbjudan}.',
        'Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten på} och för {ditt|ditt|ert|ert} intresse.',
        'Tack för {ditt|ditt|ert|ert} meddelande och för {ditt|ditt|ert|ert} intresse.',
      ],
      [
        '{?invited}Stort tack för {inbjudan}. Jag uppskattar att {du|du|ni|ni} vill prata med mig om {tjänsten på}.',
        '{?invited}Stort tack för {inbjudan}. Jag uppskattar {ditt|ditt|ert|ert} intresse.',
        'Stort tack för {ditt|ditt|ert|ert} meddelande om {tjänsten på}. Jag uppskattar {ditt|ditt|ert|ert} intresse.',
        'Stort tack för {ditt|ditt|ert|ert} meddelande. Jag uppskattar {ditt|ditt|ert|ert} intresse.',
      ],
      [
        '{?invited}Jag uppskattar {ditt|ditt|ert|ert} intresse. Tack för {inbjudan} {om tjänsten på}.',
        '{?invited}Jag uppskattar {ditt|ditt|ert|ert} intresse. Tack för {inbjudan}.',
        'Jag uppskattar {ditt|ditt|ert|ert} intresse. Tack för att {du|du|ni|ni} skrev om {tjänsten på}.',
        'Jag uppskattar {ditt|ditt|ert|ert} intresse. Tack för att {du|du|ni|ni} skrev.',
      ],
    ],
    'gratitude/agency': [
      [
        'Tack för {inbjudan} och för {din|din|er|er} hjälp kring {tjänsten på}.',
        'Tack för {inbjudan} och för all {din|din|er|er} hjälp.',
      ],
      [
        'Jag är tacksam för {din|din|er|er} hjälp kring {tjänsten på} och för {inbjudan}.',
        'Jag är tacksam för {din|din|er|er} hjälp och för {inbjudan}.',
      ],
      'Stort tack för all hjälp och för {inbjudan}.',
    ],
    'gratitude/application': [
      [
        '{?invited}{?several}Tack för ert intresse för min ansökan till {tjänsten} och för {inbjudan}.',
        '{?invited}Tack för {ditt|ditt|ert|ert} intresse för min ansökan till {tjänsten på} och för {inbjudan}.',
        '{?invited}Tack för {ditt|ditt|ert|ert} intresse för min ansökan och för {inbjudan}.',
        'Tack för {ditt|ditt|ert|ert} meddelande om min ansökan till {tjänsten på} och för {ditt|ditt|ert|ert} intresse.',
        'Tack för {ditt|ditt|ert|ert} meddelande om min ansökan och för {ditt|ditt|ert|ert} intresse.',
      ],
      [
        '{?invited}Stort tack för {inbjudan}. Jag uppskattar {ditt|ditt|ert|ert} intresse för min ansökan till {tjänsten på}.',
        '{?invited}Stort tack för {inbjudan}. Jag uppskattar {ditt|ditt|ert|ert} intresse för min ansökan.',
        'Stort tack för svaret på min ansökan till {tjänsten på}. Jag uppskattar {ditt|ditt|ert|ert} intresse.',
        'Stort tack för svaret på min ansökan. Jag uppskattar {ditt|ditt|ert|ert} intresse.',
      ],
      [
        '{?invited}Det gläder mig att min ansökan till {tjänsten på} väckte intresse. Tack för {inbjudan}.',
        '{?invited}Det gläder mig att min ansökan väckte intresse. Tack för {inbjudan}.',
        'Det gläder mig att min ansökan till {tjänsten på} väckte intresse. Tack för {ditt|ditt|ert|ert} meddelande.',
        'Det gläder mig att min ansökan väckte intresse. Tack för {ditt|ditt|ert|ert} meddelande.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Tack för att {du|du|ni|ni} tänkte på mig till {tjänsten på} och för {inbjudan}.',
        '{?invited}Tack för att {du|du|ni|ni} tänkte på mig och för {inbjudan}.',
        'Tack för att {du|du|ni|ni} hörde av {dig|dig|er|er} om {tjänsten på} och för att {du|du|ni|ni} tänkte på mig.',
        'Tack för att {du|du|ni|ni} hörde av {dig|dig|er|er} och för att {du|du|ni|ni} tänkte på mig.',
      ],
      [
        'Stort tack för {ditt|ditt|ert|ert} meddelande om {tjänsten på} och för att {du|du|ni|ni} tänkte på mig.',
        'Stort tack för {ditt|ditt|ert|ert} meddelande och för att {du|du|ni|ni} tänkte på mig.',
      ],
      [
        'Jag uppskattar att {du|du|ni|ni} tänkte på mig. Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten på}.',
        'Jag uppskattar att {du|du|ni|ni} tänkte på mig. Tack för {ditt|ditt|ert|ert} meddelande.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Tack för samtalet om {tjänsten på} och för {nästa inbjudan}.',
        '{?invited}Tack för samtalet och för {nästa inbjudan}.',
        'Tack för samtalet om {tjänsten på} och för {ditt|ditt|ert|ert} fortsatta intresse.',
        'Tack för samtalet och för {ditt|ditt|ert|ert} fortsatta intresse.',
      ],
      [
        'Det var trevligt att tala om {tjänsten på}. Tack för det och för {ditt|ditt|ert|ert} fortsatta intresse.',
        'Det var trevligt att talas vid. Tack för det och för {ditt|ditt|ert|ert} fortsatta intresse.',
      ],
      [
        'Stort tack för vårt samtal om {tjänsten på} och för att {du|du|ni|ni} vill fortsätta.',
        'Stort tack för vårt samtal och för att {du|du|ni|ni} vill fortsätta.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Tack för {ditt|ditt|ert|ert} intresse, för {ditt|ditt|ert|ert} meddelande om {tjänsten på} och för {dina|dina|era|era} vänliga ord om mitt arbete.',
        'Tack för {ditt|ditt|ert|ert} meddelande och för {dina|dina|era|era} vänliga ord om mitt arbete.',
      ],
      [
        'Det var roligt att läsa vad {du|du|ni|ni} skrev om mitt arbete. Tack för det och för {ditt|ditt|ert|ert} meddelande om {tjänsten på}.',
        'Det var roligt att läsa vad {du|du|ni|ni} skrev om mitt arbete. Tack för det och för {ditt|ditt|ert|ert} intresse.',
      ],
      [
        'Stort tack för {dina|dina|era|era} vänliga ord om mitt arbete och för {ditt|ditt|ert|ert} meddelande om {tjänsten på}.',
        'Stort tack för {dina|dina|era|era} vänliga ord om mitt arbete och för {ditt|ditt|ert|ert} intresse.',
      ],
    ],
    'gratitude/brief': [
      [
        'Tack för {ditt|ditt|ert|ert} intresse och för {inbjudan} {om tjänsten på}.',
        'Tack för {ditt|ditt|ert|ert} intresse och för {inbjudan}.',
      ],
      [
        'Stort tack för {inbjudan} och för att {du|du|ni|ni} vill prata med mig om {tjänsten}.',
        'Stort tack för {inbjudan} och för att {du|du|ni|ni} vill prata med mig.',
      ],
      'Jag uppskattar {ditt|ditt|ert|ert} intresse. Tack för {inbjudan}.',
      'Tack för inbjudan och för {ditt|ditt|ert|ert} intresse.',
    ],
    'gratitude/brief-message': [
      [
        'Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten på} och för {ditt|ditt|ert|ert} intresse.',
        'Tack för {ditt|ditt|ert|ert} meddelande och för {ditt|ditt|ert|ert} intresse.',
      ],
      [
        'Stort tack för {ditt|ditt|ert|ert} meddelande om {tjänsten på}; jag uppskattar {ditt|ditt|ert|ert} intresse.',
        'Stort tack för {ditt|ditt|ert|ert} meddelande; jag uppskattar {ditt|ditt|ert|ert} intresse.',
      ],
      [
        'Jag uppskattar {ditt|ditt|ert|ert} intresse. Tack för att {du|du|ni|ni} skrev om {tjänsten på}.',
        'Jag uppskattar {ditt|ditt|ert|ert} intresse. Tack för att {du|du|ni|ni} skrev.',
      ],
    ],
    'gratitude/again': [
      'Tack för att {du|du|ni|ni} hör av {dig|dig|er|er} igen. Jag uppskattar verkligen {ditt|ditt|ert|ert} intresse.',
      'Stort tack för {ditt|ditt|ert|ert} nya meddelande och för {ditt|ditt|ert|ert} intresse.',
      'Jag uppskattar att {du|du|ni|ni} frågar igen. Tack för det.',
    ],
    'gratitude/message': [
      ['Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten på}.', 'Tack för {ditt|ditt|ert|ert} meddelande.'],
      ['Stort tack för informationen om {tjänsten på}.', 'Stort tack för informationen om tjänsten.'],
      ['Tack för att {du|du|ni|ni} skrev om {tjänsten på}.', 'Tack för att {du|du|ni|ni} skrev.'],
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
    'specific/moved': ['Tack också för att {du|du|ni|ni} letade efter en ny tid.'],
    'specific/praised': ['{Dina|Dina|Era|Era} vänliga ord gjorde mig glad.'],
    'specific/travel': ['Det är mycket vänligt att {du|du|ni|ni} erbjöd {dig|dig|er|er} att ersätta resan.'],
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
        '{?reason}{?applied}Därför drar jag tillbaka min ansökan{och kommer inte}.',
        '{?reason}Därför har jag bestämt mig för att inte gå vidare i processen{och kommer inte}.',
        '{?applied}{?!interviewed}Efter att ha tänkt igenom saken har jag bestämt mig för att dra tillbaka min ansökan{så}.',
        'Efter att ha tänkt igenom saken har jag bestämt mig för att inte gå vidare i processen{så}.',
      ],
      [
        '{?reason}Av den anledningen har jag bestämt mig för att inte gå vidare i processen{och kommer inte}.',
        'Jag har tänkt igenom saken och bestämt mig för att inte gå vidare i processen{så}.',
      ],
      [
        '{?reason}Jag har därför valt att inte gå vidare i processen{och kommer inte}.',
        'Jag har valt att inte gå vidare i processen efter att ha tänkt igenom saken{så}.',
      ],
    ],
    'decision/not-now': [
      [
        '{?reason}Därför har jag just nu valt att inte gå vidare i processen.',
        'Just nu har jag valt att inte gå vidare i processen.',
      ],
      [
        '{?reason}Som läget är i dag har jag därför valt att inte gå vidare i processen.',
        'Som läget är i dag går jag inte vidare i processen.',
      ],
      ['{?reason}Jag avstår därför just nu från att gå vidare.', 'Jag avstår just nu från att gå vidare i processen.'],
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Därför drar jag tillbaka min ansökan och måste tyvärr avboka {vår intervju} {date}. Jag ber om ursäkt för besväret.',
        '{?reason}{?applied}Därför drar jag tillbaka min ansökan och måste tyvärr avboka {vår intervju}. Jag ber om ursäkt för besväret.',
        '{?reason}Därför har jag bestämt mig för att inte gå vidare och måste tyvärr avboka {vår intervju} {date}. Jag ber om ursäkt för besväret.',
        '{?reason}Därför har jag bestämt mig för att inte gå vidare och måste tyvärr avboka {vår intervju}. Jag ber om ursäkt för besväret.',
        '{?applied}Efter att ha tänkt igenom saken har jag bestämt mig för att dra tillbaka min ansökan och måste därför tyvärr avboka {vår intervju} {date}. Jag ber om ursäkt för besväret.',
        '{?applied}Efter att ha tänkt igenom saken har jag bestämt mig för att dra tillbaka min ansökan och måste därför tyvärr avboka {vår intervju}. Jag ber om ursäkt för besväret.',
        'Efter att ha tänkt igenom saken har jag bestämt mig för att inte gå vidare och måste därför tyvärr avboka {vår intervju} {date}. Jag ber om ursäkt för besväret.',
        'Efter att ha tänkt igenom saken har jag bestämt mig för att inte gå vidare och måste därför tyvärr avboka {vår intervju}. Jag ber om ursäkt för besväret.',
      ],
      [
        '{?reason}Jag måste därför tyvärr avboka {vår intervju} {date} och går inte vidare i processen. Jag ber om ursäkt för besväret.',
        '{?reason}Jag måste därför tyvärr avboka {vår intervju} och går inte vidare i processen. Jag ber om ursäkt för besväret.',
        'Jag måste tyvärr avboka {vår intervju} {date}, eftersom jag har bestämt mig för att inte gå vidare. Jag ber om ursäkt för besväret.',
        'Jag måste tyvärr avboka {vår intervju}, eftersom jag har bestämt mig för att inte gå vidare. Jag ber om ursäkt för besväret.',
      ],
      [
        '{?reason}Av den anledningen måste jag tyvärr avboka {vår intervju} {date} och går inte vidare. Jag beklagar det.',
        '{?reason}Av den anledningen måste jag tyvärr avboka {vår intervju} och går inte vidare. Jag beklagar det.',
        'Jag har valt att inte gå vidare och måste tyvärr avboka {vår intervju} {date}. Jag beklagar det.',
        'Jag har valt att inte gå vidare och måste tyvärr avboka {vår intervju}. Jag beklagar det.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?reason}Därför måste jag tyvärr avboka {vår intervju} {date}. Lycka till med att hitta rätt person.',
        '{?reason}Därför måste jag tyvärr avboka {vår intervju}. Lycka till med att hitta rätt person.',
        'Jag har bestämt mig för att inte gå vidare och måste därför tyvärr avboka {vår intervju} {date}. Lycka till med att hitta rätt person.',
        'Jag har bestämt mig för att inte gå vidare och måste därför tyvärr avboka {vår intervju}. Lycka till med att hitta rätt person.',
      ],
      [
        '{?reason}Jag måste därför tyvärr avboka {vår intervju} {date}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
        '{?reason}Jag måste därför tyvärr avboka {vår intervju}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
        'Jag har valt att inte gå vidare och måste tyvärr avboka {vår intervju} {date}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
        'Jag har valt att inte gå vidare och måste tyvärr avboka {vår intervju}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      ],
      [
        '{?reason}Tyvärr måste jag därför avboka {vår intervju} {date}. Lycka till med rekryteringen.',
        '{?reason}Tyvärr måste jag därför avboka {vår intervju}. Lycka till med rekryteringen.',
        'Tyvärr måste jag avboka {vår intervju} {date}, eftersom jag inte går vidare i processen. Lycka till med rekryteringen.',
        'Tyvärr måste jag avboka {vår intervju}, eftersom jag inte går vidare i processen. Lycka till med rekryteringen.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Jag avstår helst från en inspelad intervju utan intervjuare.',
        '{?take-home}Jag gör helst inget obetalt arbetsprov som en del av rekryteringen.',
        'Jag avstår helst från det här steget.',
      ],
      [
        '{?one-way}Jag talar hellre med någon än spelar in mina svar.',
        '{?take-home}Helst vill jag avstå från obetalda arbetsprov i urvalet.',
        'Jag deltar helst inte i det här steget.',
      ],
      [
        '{?one-way}Efter att ha tänkt igenom saken avstår jag från den inspelade videointervjun.',
        '{?take-home}Efter att ha tänkt igenom saken avstår jag från det obetalda arbetsprovet.',
        'Efter att ha tänkt igenom saken avstår jag från det här steget.',
      ],
    ],
    'decision/brief': [
      [
        '{?reason}{?applied}Därför drar jag tillbaka min ansökan{och kommer inte}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
        '{?reason}Därför går jag inte vidare i processen{och kommer inte}. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
        '{?applied}Jag har bestämt mig för att dra tillbaka min ansökan{så}. Lycka till med att hitta rätt person.',
        'Jag har tänkt igenom saken och bestämt mig för att inte gå vidare{så}. Lycka till med att hitta rätt person.',
      ],
      [
        '{?reason}Av den anledningen går jag inte vidare i processen{och kommer inte}. Jag hoppas att {du|du|ni|ni} snart hittar rätt person.',
        'Efter att ha tänkt igenom saken går jag inte vidare i processen. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      ],
      [
        '{?reason}Jag har därför valt att avstå{och kommer inte}. Lycka till med att hitta rätt person.',
        'Jag har valt att avstå{och kommer inte}. Lycka till med att hitta rätt person.',
      ],
    ],
    'decision/second-no': [
      ['Mitt svar om {tjänsten} är tyvärr fortfarande detsamma.', 'Mitt svar är tyvärr fortfarande detsamma.'],
      'Jag står fast vid mitt beslut och hoppas på {din|din|er|er} förståelse.',
      'Mitt beslut är detsamma även nu, och jag hoppas att {du|du|ni|ni} förstår det.',
    ],
    'decision/bulk': [
      'Jag har valt att avstå, men ville gärna svara.',
      'Jag går inte vidare, men ville inte lämna {dig|dig|er|er} utan svar.',
      'Den här gången avstår jag, men jag ville gärna svara.',
    ],
    'reason/other-offer': [
      'Jag har tackat ja till en tjänst hos en annan arbetsgivare.',
      'Hos en annan arbetsgivare har jag tackat ja till en tjänst.',
      'Jag har redan kommit överens med en annan arbetsgivare om en tjänst.',
    ],
    'reason/other-offer-since': [
      'Sedan vi senast hördes har jag tackat ja till en tjänst hos en annan arbetsgivare.',
      'Sedan sist har jag tackat ja till en annan tjänst.',
      'Jag har kommit överens med en annan arbetsgivare om en tjänst sedan vi senast hördes.',
    ],
    'reason/other-path': [
      'Jag har tackat ja till en tjänst inom ett annat område.',
      'Min nästa tjänst, som redan är klar, finns inom ett annat område.',
      'Inom ett annat område har jag tackat ja till en ny tjänst.',
    ],
    'reason/not-a-fit': [
      'Jag siktar på ett annat slags arbete framöver.',
      'Det jag vill göra framöver ligger närmare mina egna mål än den här tjänsten.',
      'Jag har andra planer för nästa steg i yrkeslivet.',
    ],
    'reason/current-role': [
      'Mitt nuvarande arbete kräver hela min uppmärksamhet just nu.',
      'I min nuvarande tjänst har jag ett ansvar som jag vill ägna mig helt åt.',
      'Åtagandena i min nuvarande tjänst kräver just nu hela min uppmärksamhet.',
    ],
    'reason/project-deadline': [
      'Jag är i slutet av ett projekt med fast slutdatum, och det kräver hela min uppmärksamhet.',
      'Ett projekt med fast slutdatum kräver hela min uppmärksamhet.',
      'Projektet som jag arbetar med närmar sig sitt slutdatum, och jag vill föra det i mål.',
    ],
    'reason/personal': [
      'Jag har personliga saker som kräver min uppmärksamhet just nu.',
      'Personliga saker kräver tills vidare min uppmärksamhet.',
      'Av personliga skäl behöver jag sätta annat först just nu.',
    ],
    'reason/change-of-direction': [
      'Jag byter inriktning och vill koncentrera mig på ett annat område.',
      'I yrkeslivet byter jag inriktning, och det vill jag satsa på.',
      'Jag har valt en annan väg i yrkeslivet och vill följa den.',
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
      ['På så vis blir tiden {date} ledig för någon annan.', 'På så vis blir tiden ledig för någon annan.'],
    ],
    'benefit/room-for-others': [
      'På så vis blir platsen ledig för någon annan.',
      'Platsen kan alltså gå till någon annan.',
      'Då kan någon annan få platsen.',
    ],
    'regards/client': [
      [
        'Kan {du|du|ni|ni} meddela {din|din|er|er} uppdragsgivare och tacka {andra} från mig?',
        'Kan {du|du|ni|ni} meddela {din|din|er|er} uppdragsgivare och tacka från mig för intresset?',
      ],
      'Jag är tacksam om {du|du|ni|ni} vill meddela {din|din|er|er} uppdragsgivare och tacka från mig.',
    ],
    'regards/others': [
      'Hälsa gärna {andra} och framför mitt tack.',
      'Tack också till {andra}.',
      'Jag är tacksam om {du|du|ni|ni} vill tacka {andra} från mig.',
    ],
    'door/stay-in-touch': [
      'Jag håller gärna kontakten och blir glad om {du|du|ni|ni} hör av {dig|dig|er|er} när något annat dyker upp.',
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
      'Jag behöver sätta mitt nuvarande arbete i första rummet just nu.',
    ],
    'restatement/project-deadline': [
      'Jag hoppas att {du|du|ni|ni} förstår att projektet går före just nu.',
      'Jag behöver sätta projektet i första rummet just nu.',
    ],
    'restatement/personal': [
      'Jag hoppas på förståelse för att jag behöver ägna mig åt personliga saker just nu.',
      'Jag behöver sätta det personliga i första rummet just nu.',
    ],
    'restatement/change-of-direction': [
      'Jag hoppas att {du|du|ni|ni} förstår att jag byter inriktning.',
      'Jag väljer en annan väg.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}Jag önskar {dig|dig|er|er} lycka till med rekryteringen och hör gärna om andra tjänster.',
        '{?interviewed}Jag önskar {dig|dig|er|er} lycka till med att hitta rätt person, och kanske korsas våra vägar igen.',
        'Jag önskar {dig|dig|er|er} lycka till med att hitta rätt person, och kanske korsas våra vägar framöver.',
      ],
      'Jag hoppas att rätt person snart är på plats och att vi hörs vid ett annat tillfälle.',
      'Lycka till med rekryteringen, och kanske hörs vi en annan gång.',
    ],
    'closing/wish': [
      [
        '{?team}{?role}Jag önskar er alla lycka till med att hitta rätt person till tjänsten och allt gott framöver.',
        '{?team}Jag önskar er alla lycka till med att hitta rätt person och allt gott framöver.',
        '{?role}Jag önskar {dig|dig|er|er} lycka till med att hitta rätt person till tjänsten och allt gott framöver.',
        'Jag önskar {dig|dig|er|er} lycka till med att hitta rätt person och allt gott framöver.',
      ],
      [
        'Jag hoppas att {du|du|ni|ni} snart hittar rätt person till {tjänsten} och önskar {dig|dig|er|er} allt gott.',
        'Jag hoppas att {du|du|ni|ni} snart hittar rätt person och önskar {dig|dig|er|er} allt gott.',
      ],
      'Lycka till med att hitta rätt person till tjänsten, och allt gott i övrigt.',
    ],
    'closing/team': [
      'Jag önskar {dig och hela teamet|dig och hela teamet|er alla|er alla} lycka till med att hitta rätt person till tjänsten.',
      'Jag hoppas att teamet snart hittar rätt person och önskar alla lycka till.',
      'Allt gott till hela teamet, och lycka till med rekryteringen.',
    ],
    'closing/interviewer': [
      'Tack än en gång för {din|din|er|er} tid. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Jag uppskattar vårt samtal och hoppas att rätt person snart dyker upp.',
      'Tack för samtalet, och lycka till med att hitta rätt person.',
    ],
    'closing/understanding': [
      'Tack för förståelsen. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Jag hoppas på {din|din|er|er} förståelse och önskar {dig|dig|er|er} lycka till med att hitta rätt person.',
      'Tack för förståelsen, och lycka till med rekryteringen.',
    ],
    'closing/success': [
      [
        '{?team}Jag önskar {dig och teamet|dig och teamet|er alla|er alla} lycka till och hoppas att rätt person snart dyker upp.',
        'Jag önskar {dig|dig|er|er} lycka till och hoppas att rätt person snart dyker upp.',
      ],
      'Lycka till med rekryteringen och med allt {du|du|ni|ni} gör.',
      'Allt gott, och lycka till med rekryteringen.',
    ],
    'closing/brief': [
      'Lycka till med rekryteringen.',
      'Jag hoppas att {du|du|ni|ni} snart hittar rätt person.',
      'Allt gott, och lycka till med rekryteringen.',
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
      'Lycka till framöver med att hitta rätt person.',
    ],
    'closing/bulk': [
      'Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Lycka till med rekryteringen.',
      'Lycka till framöver med att hitta rätt person.',
    ],
  },
};
