import type { Phrases } from '../phrases';
import { forms } from './forms';

/** Swedish, with "du" and "ni". "Erbjudande" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  // Behind a reason the decision would count as one more; so it stands first.
  layout: {
    decline: [
      ['greeting'],
      ['gratitude', 'lateness', 'specific'],
      ['decision', 'reason', 'urgency', 'benefit', 'regards'],
      ['alternative', 'referral'],
      ['restatement', 'door', 'closing'],
      ['sign-off'],
    ],
  },
  subject: 'Din inbjudan till intervju',
  decides: [
    'bestämt mig för att dra tillbaka',
    'bestämt mig för att inte',
    'valt att inte',
    'är mitt svar',
    'väljer att inte',
    'väljer jag att inte',
    'avstår',
    'går jag inte vidare',
    'går inte vidare',
    'drar tillbaka min ansökan',
    'helst inte',
    'avboka',
    'mitt svar är',
    'fast vid mitt beslut',
    'mitt beslut är',
  ],
  limits: [
    'kan jag inte',
    'kan inte vara med',
    'går inte för mig',
    'inte möjlighet',
    'ett annat upplägg',
    'svårt för mig',
    'svår för mig',
    'behöver tyvärr flytta',
    'kan jag tyvärr inte',
    'går tyvärr inte för mig',
    'skulle behöva flytta',
  ],
  thanks: ['tack', 'uppskattar'],
  thankedFor: ['tid', 'inbjud', 'ansökan', 'meddelande', 'samtal', 'intresse'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?invited}Tack för {inbjudan} och för att {du|du|ni|ni} ser mig som tänkbar för {tjänsten på}.',
        '{?invited}Tack för {ditt|ditt|ert|ert} intresse för min profil och för {inbjudan}.',
        'Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten på} och för {ditt|ditt|ert|ert} intresse för min profil.',
        'Tack för {ditt|ditt|ert|ert} meddelande och för {ditt|ditt|ert|ert} intresse för min profil.',
      ],
      [
        '{?invited}Det var roligt att få en inbjudan till intervju för {tjänsten på}. Tack för att {du|du|ni|ni} har mig i åtanke.',
        '{?invited}Det var roligt att få en inbjudan till intervju. Tack för att {du|du|ni|ni} har mig i åtanke.',
        'Det var roligt att få {ditt|ditt|ert|ert} meddelande om {tjänsten på}. Tack för att {du|du|ni|ni} har mig i åtanke.',
        'Det var roligt att få {ditt|ditt|ert|ert} meddelande. Tack för att {du|du|ni|ni} har mig i åtanke.',
      ],
      [
        '{?invited}Jag vill tacka för inbjudan till intervju för {tjänsten på} och för intresset för min bakgrund.',
        '{?invited}Jag vill tacka för inbjudan till intervju och för intresset för min bakgrund.',
        'Jag vill tacka för meddelandet om {tjänsten på} och för intresset för min bakgrund.',
        'Jag vill tacka för meddelandet och för intresset för min bakgrund.',
      ],
    ],
    'gratitude/agency': [
      [
        'Tack för {inbjudan} och för {din|din|er|er} hjälp med {tjänsten på}.',
        'Tack för {inbjudan} och för all {din|din|er|er} hjälp.',
      ],
      [
        'Jag är tacksam för {din|din|er|er} hjälp med {tjänsten på}, och för {inbjudan}.',
        'Jag är tacksam för {din|din|er|er} hjälp, och för {inbjudan}.',
      ],
      'Stort tack för all hjälp och för {inbjudan}.',
    ],
    'gratitude/application': [
      [
        '{?invited}Tack för {ditt|ditt|ert|ert} intresse för min ansökan till {tjänsten på} och för {inbjudan}.',
        '{?invited}Tack för {ditt|ditt|ert|ert} intresse för min ansökan och för {inbjudan}.',
        'Tack för att {du|du|ni|ni} har läst min ansökan till {tjänsten på} och för {ditt|ditt|ert|ert} meddelande.',
        'Tack för att {du|du|ni|ni} har läst min ansökan och för {ditt|ditt|ert|ert} meddelande.',
      ],
      [
        '{?invited}Det var roligt att min ansökan till {tjänsten på} väckte intresse. Tack för inbjudan till intervju.',
        '{?invited}Det var roligt att min ansökan väckte intresse. Tack för inbjudan till intervju.',
        'Det var roligt att få svar på min ansökan till {tjänsten på}. Tack för meddelandet.',
        'Det var roligt att få svar på min ansökan. Tack för meddelandet.',
      ],
      [
        '{?invited}Jag vill tacka för att min ansökan till {tjänsten på} har fått {din|din|er|er} uppmärksamhet och för inbjudan till intervju.',
        '{?invited}Jag vill tacka för att min ansökan har fått {din|din|er|er} uppmärksamhet och för inbjudan till intervju.',
        'Jag vill tacka för att min ansökan till {tjänsten på} har fått {din|din|er|er} uppmärksamhet och för meddelandet.',
        'Jag vill tacka för att min ansökan har fått {din|din|er|er} uppmärksamhet och för meddelandet.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Tack för att {du|du|ni|ni} har tänkt på mig för {tjänsten på} och för {inbjudan}.',
        '{?invited}Tack för att {du|du|ni|ni} har tänkt på mig och för {inbjudan}.',
        'Tack för att {du|du|ni|ni} hörde av {dig|dig|er|er} om {tjänsten på} och för att {du|du|ni|ni} har tänkt på mig.',
        'Tack för att {du|du|ni|ni} hörde av {dig|dig|er|er}, och för att {du|du|ni|ni} har tänkt på mig.',
      ],
      [
        'Det var roligt att få {ditt|ditt|ert|ert} meddelande om {tjänsten på}: tack för att {du|du|ni|ni} tänkte på mig.',
        'Det var roligt att få {ditt|ditt|ert|ert} meddelande: tack för att {du|du|ni|ni} tänkte på mig.',
      ],
      [
        'Jag vill tacka för meddelandet om {tjänsten på} och för intresset för min bakgrund.',
        'Jag vill tacka för meddelandet och för intresset för min bakgrund.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Tack för samtalet om {tjänsten på} och nu för {inbjudan}.',
        '{?invited}Tack för samtalet och nu för {inbjudan}.',
        'Tack för samtalet om {tjänsten på} och för det fortsatta intresset.',
        'Tack för samtalet och för det fortsatta intresset.',
      ],
      [
        'Det var trevligt att tala om {tjänsten på}. Tack för det, och för det fortsatta intresset.',
        'Det var trevligt att talas vid. Tack för det, och för det fortsatta intresset.',
      ],
      [
        'Jag vill tacka för vårt samtal om {tjänsten på} och för viljan att fortsätta det.',
        'Jag vill tacka för vårt samtal och för viljan att fortsätta det.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten på} och för de vänliga orden om mitt arbete.',
        'Tack för {ditt|ditt|ert|ert} meddelande och för de vänliga orden om mitt arbete.',
      ],
      [
        'Det var roligt att läsa vad {du|du|ni|ni} skrev om mitt arbete. Tack för det och för meddelandet om {tjänsten på}.',
        'Det var roligt att läsa vad {du|du|ni|ni} skrev om mitt arbete. Tack för det och för intresset.',
      ],
      [
        'Jag vill tacka för orden om mitt arbete och för meddelandet om {tjänsten på}.',
        'Jag vill tacka för orden om mitt arbete och för intresset för min bakgrund.',
      ],
    ],
    'gratitude/brief': [
      ['Tack för {ditt|ditt|ert|ert} intresse för min profil och för {inbjudan}.'],
      [
        'Det var roligt att få {inbjudan}; tack för intresset för min profil när det gäller {tjänsten på}.',
        'Det var roligt att få {inbjudan}; tack för intresset för min profil.',
      ],
      'Jag vill tacka för {inbjudan} och för intresset för min bakgrund.',
    ],
    'gratitude/brief-message': [
      [
        'Tack för {ditt|ditt|ert|ert} meddelande om {tjänsten på} och för {ditt|ditt|ert|ert} intresse för min profil.',
        'Tack för {ditt|ditt|ert|ert} meddelande och för {ditt|ditt|ert|ert} intresse för min profil.',
      ],
      [
        'Det var roligt att få {ditt|ditt|ert|ert} meddelande om {tjänsten på}; tack för intresset.',
        'Det var roligt att få {ditt|ditt|ert|ert} meddelande; tack för intresset för min bakgrund.',
      ],
      [
        'Jag vill tacka för meddelandet om {tjänsten på} och för intresset.',
        'Jag vill tacka för meddelandet och för intresset för min bakgrund.',
      ],
    ],
    'gratitude/again': [
      'Tack för att {du|du|ni|ni} hör av {dig|dig|er|er} igen; jag uppskattar verkligen intresset.',
      'Jag vill tacka för det nya meddelandet och för intresset det visar.',
      'Jag uppskattar att {du|du|ni|ni} frågar igen. Tack för det.',
    ],
    'gratitude/message': [
      ['Tack för meddelandet om {tjänsten på}.', 'Tack för meddelandet och informationen.'],
      [
        'Jag vill tacka för informationen om {tjänsten på}.',
        'Jag vill tacka för informationen om den här möjligheten.',
      ],
      ['Meddelandet om {tjänsten på} har kommit fram, tack för det.', 'Meddelandet har kommit fram, tack för det.'],
    ],
    'lateness/apology': [
      'Förlåt att mitt svar dröjde.',
      'Jag beklagar att svaret kommer sent.',
      'Ursäkta att det tog en stund att svara.',
    ],
    'specific/appeal': [
      'En sak tilltalade mig särskilt: {specific}.',
      'Det som fångade mig mest var {specific}.',
      'Jag fäste mig särskilt vid {specific}.',
    ],
    'specific/called': ['Tack också för telefonsamtalet.'],
    'specific/moved': ['Tack också för att {du|du|ni|ni} letade efter en ny tid.'],
    'specific/praised': ['{Dina|Dina|Era|Era} vänliga ord gjorde mig glad.'],
    'specific/travel': ['Det är mycket vänligt att resan skulle ersättas.'],
    'specific/frank': ['Jag uppskattar {din|din|er|er} öppenhet.'],
    'specific/flexible': ['Jag uppskattar {din|din|er|er} flexibilitet kring tiden.'],
    'specific/culture': [
      'Hos {company} var det en sak som tilltalade mig särskilt: {specific}.',
      'Det som fångade mig mest hos {company} var {specific}.',
      'Av det jag har läst om {company} minns jag särskilt {specific}.',
    ],
    'specific/their-words': [
      'I {ditt|ditt|ert|ert} meddelande var det roligt att läsa om {specific}.',
      'Det {du|du|ni|ni} skrev om {specific} väckte min nyfikenhet.',
      'Jag fäste mig vid raderna om {specific}.',
    ],
    'decision/withdraw': [
      [
        '{?reason}{?applied}Jag har bestämt mig för att dra tillbaka min ansökan{så}.',
        '{?reason}Jag har bestämt mig för att inte gå vidare{så}.',
        '{?interviewed}Efter att ha tänkt igenom saken har jag bestämt mig för att inte gå vidare i processen{så}.',
        '{?applied}Efter att ha tänkt igenom saken har jag bestämt mig för att dra tillbaka min ansökan{så}.',
        'Efter att ha tänkt igenom saken har jag bestämt mig för att inte gå vidare{så}.',
      ],
      'Jag har tänkt igenom saken och har bestämt mig för att inte gå vidare{så}.',
      'Allt sammantaget har jag valt att inte gå vidare i processen{så}.',
    ],
    'decision/not-now': [
      'Just nu har jag valt att inte gå vidare i processen.',
      'Som läget är i dag går jag inte vidare med den här möjligheten.',
      'I det här läget tar jag helst inte nästa steg.',
    ],
    'decision/cancel': [
      [
        '{?reason}{?applied}Jag har bestämt mig för att dra tillbaka min ansökan och behöver tyvärr avboka {vår intervju} {date}. Jag ber om ursäkt för besväret.',
        '{?reason}{?applied}Jag har bestämt mig för att dra tillbaka min ansökan och behöver tyvärr avboka {vår intervju}. Jag ber om ursäkt för besväret.',
        '{?reason}Jag har bestämt mig för att inte gå vidare och behöver tyvärr avboka {vår intervju} {date}. Jag ber om ursäkt för besväret.',
        '{?reason}Jag har bestämt mig för att inte gå vidare och behöver tyvärr avboka {vår intervju}. Jag ber om ursäkt för besväret.',
        '{?applied}Efter att ha tänkt igenom saken har jag bestämt mig för att dra tillbaka min ansökan, så jag behöver tyvärr avboka {vår intervju} {date}. Jag ber om ursäkt för besväret.',
        '{?applied}Efter att ha tänkt igenom saken har jag bestämt mig för att dra tillbaka min ansökan, så jag behöver tyvärr avboka {vår intervju}. Jag ber om ursäkt för besväret.',
        'Efter att ha tänkt igenom saken har jag bestämt mig för att inte gå vidare, så jag behöver tyvärr avboka {vår intervju} {date}. Jag ber om ursäkt för besväret.',
        'Efter att ha tänkt igenom saken har jag bestämt mig för att inte gå vidare, så jag behöver tyvärr avboka {vår intervju}. Jag ber om ursäkt för besväret.',
      ],
      [
        'Jag behöver tyvärr avboka {vår intervju} {date}, eftersom jag har tänkt igenom saken och lämnar processen. Jag ber om ursäkt för besväret.',
        'Jag behöver tyvärr avboka {vår intervju}, eftersom jag har tänkt igenom saken och lämnar processen. Jag ber om ursäkt för besväret.',
      ],
      [
        'Allt sammantaget har jag valt att inte gå vidare, och jag vill be {dig|dig|er|er} avboka {vår intervju} {date}.',
        'Allt sammantaget har jag valt att inte gå vidare, och jag vill be {dig|dig|er|er} avboka {vår intervju}.',
      ],
    ],
    'decision/cancel-brief': [
      [
        '{?!reason}Efter noga övervägande behöver jag tyvärr avboka {vår intervju} {date}, men jag önskar {dig|dig|er|er} lycka till med att hitta rätt person.',
        'Efter noga övervägande behöver jag tyvärr avboka {vår intervju} {date}.',
        'Efter noga övervägande behöver jag tyvärr avboka {vår intervju}.',
      ],
      [
        'Jag har valt att inte gå vidare och behöver tyvärr avboka {vår intervju} {date}.',
        'Jag har valt att inte gå vidare och behöver tyvärr avboka {vår intervju}.',
      ],
      [
        'Tyvärr behöver jag avboka {vår intervju} {date}, eftersom jag inte går vidare i processen.',
        'Tyvärr behöver jag avboka {vår intervju}, eftersom jag inte går vidare i processen.',
      ],
    ],
    'decision/format': [
      [
        '{?one-way}Efter noga övervägande har jag valt att inte delta i en inspelad intervju utan samtalspartner.',
        '{?take-home}Efter noga övervägande har jag valt att inte göra ett obetalt arbetsprov i rekryteringen.',
        'Efter noga övervägande har jag valt att inte delta i det här steget.',
      ],
      [
        '{?one-way}Jag spelar helst inte in mina svar för en intervju utan samtalspartner.',
        '{?take-home}Jag gör helst inte ett obetalt arbetsprov som en del av urvalet.',
        'Jag deltar helst inte i det här steget.',
      ],
      [
        '{?one-way}Efter att ha vägt samman allt avstår jag från den inspelade videointervjun.',
        '{?take-home}Efter att ha vägt samman allt avstår jag från det obetalda arbetsprovet.',
        'Efter att ha vägt samman allt avstår jag från det här steget.',
      ],
    ],
    'decision/brief': [
      [
        '{?!reason}Efter noga övervägande har jag ändå bestämt mig för att inte gå vidare, men jag önskar {dig|dig|er|er} lycka till med att hitta rätt person.',
        'Efter noga övervägande har jag ändå bestämt mig för att inte gå vidare.',
      ],
      [
        '{?!reason}Jag har tänkt igenom saken och går inte vidare, men önskar {dig|dig|er|er} lycka till med rekryteringen.',
        'Jag har tänkt igenom saken och går inte vidare.',
      ],
      [
        '{?!reason}Allt sammantaget avstår jag från att fortsätta; lycka till med att hitta rätt person.',
        'Allt sammantaget avstår jag från att fortsätta.',
      ],
    ],
    'decision/second-no': [
      ['När det gäller {tjänsten} är mitt svar fortfarande detsamma.', 'Trots det är mitt svar fortfarande detsamma.'],
      'Jag står fast vid mitt beslut och hoppas på {din|din|er|er} förståelse.',
      'Även nu gäller att mitt beslut är detsamma.',
    ],
    'decision/bulk': [
      'Jag har valt att inte gå vidare, men ville gärna ge ett kort svar.',
      'Jag går inte vidare, men ville inte lämna meddelandet utan svar.',
      'Jag avstår, men ville ändå svara kort.',
    ],
    'reason/other-offer': [
      'Jag har tackat ja till en tjänst hos en annan arbetsgivare.',
      'Min nästa tjänst, som redan är klar, blir hos en annan arbetsgivare.',
      'Med en annan arbetsgivare har jag redan kommit överens om en tjänst.',
    ],
    'reason/other-offer-since': [
      'Sedan vi senast hördes har jag tackat ja till en tjänst hos en annan arbetsgivare.',
      'Efter mitt senaste meddelande har jag sagt ja till en annan arbetsgivare.',
      'Det har hänt en sak sedan sist: jag har kommit överens med en annan arbetsgivare om en tjänst.',
    ],
    'reason/other-path': [
      'Jag har tackat ja till en tjänst inom ett annat område.',
      'Min nästa tjänst, som redan är klar, finns i en annan bransch.',
      'Hos en arbetsgivare i en annan bransch har jag tackat ja till en tjänst.',
    ],
    'reason/not-a-fit': [
      'Mina egna yrkesmål går mot ett annat slags arbete.',
      'Det jag vill göra framöver ligger närmare mina egna yrkesmål.',
      'För nästa steg i yrkeslivet har jag andra mål.',
    ],
    'reason/current-role': [
      'Mitt nuvarande arbete kräver hela min uppmärksamhet, och jag vill göra ett bra jobb.',
      'I min nuvarande tjänst har jag ett ansvar som jag vill ägna mig helt åt.',
      'Åtagandena i min nuvarande tjänst tar just nu all min uppmärksamhet.',
    ],
    'reason/project-deadline': [
      'Jag är i slutfasen av ett projekt med fast slutdatum, och det kräver hela min uppmärksamhet.',
      'Ett projekt med fast slutdatum kräver hela min uppmärksamhet till dess.',
      'Slutdatumet för ett projekt som jag ansvarar för närmar sig, och jag vill föra det i mål.',
    ],
    'reason/personal': [
      'Det har dykt upp personliga angelägenheter som kräver min uppmärksamhet.',
      'Personliga angelägenheter kräver tills vidare all min uppmärksamhet.',
      'Av personliga skäl ligger mina prioriteringar just nu på annat håll.',
    ],
    'reason/change-of-direction': [
      'Jag byter inriktning och vill koncentrera mig på ett annat område.',
      'Min yrkesbana tar en ny riktning, och det är den jag vill ägna mig åt.',
      'Jag har valt en annan väg i yrkeslivet och vill följa den.',
    ],
    'limitation/confirmed': [
      'Jag behöver tyvärr flytta vår intervju {date}.',
      'Något har ändrats för min del, och vår tid {date} går inte för mig längre.',
      'Det visar sig att jag skulle behöva flytta vår intervju {date}.',
    ],
    'limitation/date': [
      'Jag vill gärna delta, men {date} kan jag tyvärr inte.',
      'Jag skulle gärna tala med {dig|dig|er|er}, men {date} går tyvärr inte för mig.',
      'Jag deltar gärna, men har inte möjlighet {date}.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}Jag vill gärna delta, men på de föreslagna tiderna kan jag tyvärr inte.',
        'Jag vill gärna delta, men jag skulle behöva ett annat upplägg.',
      ],
      [
        '{?several-dates}Jag skulle gärna delta, men de angivna tiderna går inte för mig.',
        'Jag skulle gärna delta, men det planerade upplägget blir svårt för mig.',
      ],
      [
        '{?several-dates}Jag talar gärna med {dig|dig|er|er}, men har inte möjlighet på någon av tiderna.',
        'Jag talar gärna med {dig|dig|er|er}, men skulle behöva ett annat upplägg.',
      ],
    ],
    'limitation/deadline': [
      [
        'Jag avslutar ett projekt med fast slutdatum, och {date} kan jag tyvärr inte.',
        'Jag avslutar ett projekt med fast slutdatum, och skulle behöva ett annat upplägg.',
      ],
      [
        'Slutdatumet för ett projekt infaller just då, så {date} går inte för mig.',
        'Slutdatumet för ett projekt är nära, och det planerade upplägget blir svårt för mig.',
      ],
      [
        'Jag vill gärna delta, men på grund av en projektdeadline har jag inte möjlighet {date}.',
        'Jag vill gärna delta, men på grund av en projektdeadline skulle jag behöva ett annat upplägg.',
      ],
    ],
    'limitation/personal': [
      ['Av personliga skäl kan jag tyvärr inte {date}.', 'Av personliga skäl skulle jag behöva ett annat upplägg.'],
      [
        'På grund av ett personligt åtagande har jag inte möjlighet {date}.',
        'På grund av ett personligt åtagande blir det planerade upplägget svårt för mig.',
      ],
      [
        'Jag vill gärna delta, men av personliga skäl kan jag tyvärr inte {date}.',
        'Jag vill gärna delta, men av personliga skäl skulle jag behöva ett annat upplägg.',
      ],
    ],
    'limitation/work': [
      [
        'På grund av mitt arbete kan jag tyvärr inte {date}.',
        'På grund av mitt arbete skulle jag behöva ett annat upplägg.',
      ],
      [
        'Jag behövs i arbetet då, så {date} går inte för mig.',
        'Jag behövs mycket i arbetet just nu, och det planerade upplägget blir svårt för mig.',
      ],
      [
        'Jag vill gärna delta, men på grund av jobbet har jag inte möjlighet {date}.',
        'Jag vill gärna delta, men på grund av jobbet skulle jag behöva ett annat upplägg.',
      ],
    ],
    'limitation/recording': [
      'Tjänsten intresserar mig, men en inspelad intervju utan samtalspartner är svår för mig.',
      'Jag skulle gärna delta, men behöver ett annat upplägg än en inspelad intervju.',
      'En inspelad intervju går inte för mig, men jag talar gärna med någon.',
    ],
    'limitation/commitment': [
      [
        'Jag har redan ett annat åtagande, och {date} kan jag tyvärr inte.',
        'Jag har redan ett annat åtagande, och skulle behöva ett annat upplägg.',
      ],
      [
        'På grund av något som redan var bestämt har jag inte möjlighet {date}.',
        'På grund av något som redan var bestämt blir det planerade upplägget svårt för mig.',
      ],
      [
        'Jag vill gärna delta, men min kalender är redan upptagen: {date} kan jag inte.',
        'Jag vill gärna delta, men min kalender är redan upptagen och jag skulle behöva ett annat upplägg.',
      ],
    ],
    'limitation/travelling': [
      [
        'Tyvärr kan jag inte {date}, eftersom jag är bortrest då.',
        'Jag är bortrest då, och skulle behöva ett annat upplägg.',
      ],
      [
        'På grund av en resa har jag inte möjlighet {date}.',
        'På grund av en resa blir det planerade upplägget svårt för mig.',
      ],
      [
        'Jag vill gärna delta, men på grund av en resa kan jag inte {date}.',
        'Jag vill gärna delta, men på grund av en resa skulle jag behöva ett annat upplägg.',
      ],
    ],
    'urgency/deadline': [
      'Jag vet att {du|du|ni|ni} behöver besked {senast deadline}, och jag tar förstås hänsyn till det.',
      'Jag har sett att sista dag är {deadline}, och vill gärna hitta en lösning före dess.',
      'Jag är medveten om att allt ska vara klart {senast deadline}.',
    ],
    'urgency/before-deadline': [
      'Eftersom {du|du|ni|ni} vill ha svar {senast deadline} ville jag höra av mig i god tid.',
      'Svar önskades {senast deadline}, och här är mitt.',
      'Jag ville säga det i god tid, eftersom sista dag är {deadline}.',
    ],
    'alternative/times': [
      [
        '{?one-slot}Skulle vi i stället kunna talas vid {slots}?',
        'Skulle vi kunna talas vid någon av dessa tider i stället?{slots}',
      ],
      ['{?one-slot}Däremot kan jag {slots}.', 'Däremot kan jag vid vilken som helst av dessa tider:{slots}'],
      ['{?one-slot}Skulle den här tiden fungera: {slots}?', 'Skulle någon av dessa tider fungera?{slots}'],
    ],
    'alternative/check-in': [
      'Skulle vi kunna börja med ett kort samtal vid den första tiden och tala längre vid en senare?{bare slots}',
      'Kanske passar först ett kort telefonsamtal och sedan ett längre samtal:{bare slots}',
      'Vad sägs om ett kort första samtal och ett längre vid nästa tid?{bare slots}',
    ],
    'alternative/format': [
      'Skulle {ett format} vara möjligt?',
      'Jag kan lätt delta {per format}.',
      'Vi får gärna talas vid {per format}.',
    ],
    'alternative/shorter': [
      'Gärna ett kortare samtal, på {minutes}, om det är möjligt.',
      'Om {minutes} räcker för ett första samtal är det enklare för mig att ordna.',
      'Vore ett kortare samtal på {minutes} tänkbart?',
    ],
    'alternative/if-it-suits': [
      'Naturligtvis bara om det passar {dig|dig|er|er}.',
      'Säg gärna om det fungerar.',
      'Jag hoppas att det går ihop med kalendern; annars får {du|du|ni|ni} gärna säga till.',
    ],
    'alternative/your-times': [
      'Vilka andra tider skulle passa {dig|dig|er|er}?',
      'Finns det en annan tid gör jag mitt bästa för att vara med.',
      'Skulle det finnas en annan tid som passar?',
    ],
    'alternative/live': [
      'Om det går att ha ett vanligt samtal, per telefon eller via video, deltar jag gärna.',
      'Jag talar gärna med någon i teamet, per telefon eller via video.',
      'Ett vanligt samtal, om så bara ett kort, vore mycket välkommet.',
    ],
    'alternative/past-work': [
      'Däremot berättar jag gärna hur jag skulle ta mig an uppgiften.',
      'Om det hjälper diskuterar jag gärna uppgiften i ett samtal.',
      'Ett samtal om hur jag arbetar vore välkommet.',
    ],
    'benefit/free-the-time': [
      [
        '{Du|Du|Ni|Ni} behöver alltså inte hålla tiden {date} åt mig.',
        '{Du|Du|Ni|Ni} behöver alltså inte hålla någon tid åt mig.',
      ],
      ['Ge gärna tiden {date} till någon annan.', 'Ge gärna tiden till någon annan.'],
      ['Därmed blir tiden {date} ledig för någon annan.', 'Därmed blir tiden ledig för någon annan.'],
    ],
    'benefit/room-for-others': [
      'Då kan {du|du|ni|ni} lägga {din|din|er|er} tid på personer som stämmer bättre med det {du|du|ni|ni} söker.',
      'På så vis är platsen fri för någon som kan ägna sig helt åt den.',
      'Det ger mer utrymme åt andra sökande.',
    ],
    'regards/client': [
      [
        'Meddela gärna er uppdragsgivare, och framför mitt tack till {andra}.',
        'Meddela gärna er uppdragsgivare, med mitt tack för intresset.',
      ],
      'Jag är tacksam om {du|du|ni|ni} vill meddela er uppdragsgivare och tacka från mig.',
    ],
    'regards/others': [
      'Hälsa gärna {andra} och framför mitt tack.',
      'Mitt tack går också till {andra}.',
      'Jag är tacksam om {du|du|ni|ni} vill tacka {andra} från mig.',
    ],
    'door/stay-in-touch': [
      'Jag håller gärna kontakten, och blir glad om {du|du|ni|ni} hör av {dig|dig|er|er} när något annat dyker upp.',
      'Jag hoppas att vi håller kontakten; kanske korsas våra vägar längre fram.',
      'Det vore roligt att hålla kontakten inför andra tillfällen.',
    ],
    'door/another-role': [
      'Om en annan tjänst dyker upp som kan passa mig hör jag gärna om den.',
      'Hör gärna av {dig|dig|er|er} om andra tjänster i framtiden.',
      'Tänk gärna på mig för andra tjänster längre fram.',
    ],
    'door/collaboration': [
      'Det vore roligt att någon gång få samarbeta om något annat.',
      'Jag hoppas på ett annat tillfälle att arbeta ihop.',
      'Låt oss hålla kontakten, ifall ett annat projekt för oss samman.',
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
      'Vänligen kontakta mig inte om andra tjänster.',
      'Jag ber att få mina uppgifter borttagna från listan.',
      'Framöver vill jag inte få meddelanden om andra tjänster, om det går bra.',
    ],
    'referral/colleague': [
      'Kanske är {colleague about} rätt person att tala med: vi är överens om att jag tipsar.',
      'Jag vill gärna tipsa om {colleague about} ifall det är av intresse.',
    ],
    'referral/someone': [
      'Kommer jag att tänka på någon som passar tipsar jag gärna.',
      'Jag har tjänsten i åtanke, ifall jag kommer på någon.',
      'Om jag kommer på en person som passar hör jag av mig.',
    ],
    'referral/pass-on': [
      'Om det hjälper skickar jag gärna annonsen vidare till personer jag känner.',
      'Jag kan också berätta om tjänsten för dem jag känner.',
      'Säg gärna om jag får sprida annonsen.',
    ],
    'restatement/other-offer': ['Mitt nästa steg är klart.', 'Min nästa tjänst är klar.'],
    'restatement/other-path': ['Mitt nästa jobb finns i en annan bransch.', 'Jag byter till ett annat område.'],
    'restatement/not-a-fit': ['Mina egna mål är andra.', 'Mina yrkesmål är helt enkelt andra.'],
    'restatement/current-role': ['Mitt nuvarande arbete går före.', 'Min nuvarande tjänst måste komma i första hand.'],
    'restatement/project-deadline': ['Projektet går före just nu.', 'Mitt projekt måste komma i första hand.'],
    'restatement/personal': ['Annat måste gå före just nu.', 'Det personliga går före just nu.'],
    'restatement/change-of-direction': ['Jag byter inriktning.', 'Jag tar en annan riktning.'],
    'closing/wish-and-door': [
      [
        '{?agency}Jag önskar {dig|dig|er|er} lycka till med rekryteringen, och håller gärna kontakten om andra tjänster.',
        '{?team}Jag önskar er alla lycka till med att hitta rätt person, och kanske korsas våra vägar igen.',
        '{?role}Jag önskar {dig|dig|er|er} lycka till med att hitta rätt person för tjänsten, och kanske korsas våra vägar igen.',
        'Jag önskar {dig|dig|er|er} lycka till med att hitta rätt person, och kanske korsas våra vägar igen.',
      ],
      'Hoppas att rätt person snart är på plats, och att vi får höras vid ett annat tillfälle.',
      'Lycka till med rekryteringen, och kanske till en annan gång.',
    ],
    'closing/wish': [
      [
        '{?team}{?role}Jag önskar er alla lycka till med att hitta rätt person för tjänsten, och allt gott framöver.',
        '{?team}Jag önskar er alla lycka till med att hitta rätt person, och allt gott framöver.',
        '{?role}Jag önskar {dig|dig|er|er} lycka till med att hitta rätt person för tjänsten, och allt gott framöver.',
        'Jag önskar {dig|dig|er|er} lycka till med att hitta rätt person, och allt gott framöver.',
      ],
      [
        'Jag hoppas att {du|du|ni|ni} hittar precis den person som behövs för {tjänsten}, och önskar allt gott.',
        'Jag hoppas att {du|du|ni|ni} hittar precis den person som behövs, och önskar allt gott.',
      ],
      [
        'Lycka till med att hitta rätt person för {tjänsten}, och allt gott i övrigt.',
        'Lycka till med att hitta rätt person, och allt gott i övrigt.',
      ],
    ],
    'closing/team': [
      [
        'Jag önskar {dig|dig|er|er} och hela teamet lycka till med att hitta rätt person för {tjänsten}.',
        'Jag önskar {dig|dig|er|er} och hela teamet lycka till med att hitta rätt person.',
      ],
      'Jag hoppas att teamet snart hittar rätt person, och önskar alla lycka till.',
      'Allt gott till hela teamet, i rekryteringen och i allt annat.',
    ],
    'closing/interviewer': [
      'Tack än en gång för tiden {du|du|ni|ni} lade på vårt möte. Lycka till med rekryteringen.',
      'Jag uppskattar att vi fick ett möte, och hoppas att rätt person snart dyker upp.',
      'Tack för mötet, och lycka till med att hitta rätt person.',
    ],
    'closing/understanding': [
      'Tack för förståelsen. Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Jag hoppas på {din|din|er|er} förståelse, och önskar lycka till med att hitta rätt person.',
      'Med tack för förståelsen önskar jag lycka till med rekryteringen.',
    ],
    'closing/success': [
      [
        '{?team}Jag önskar {dig|dig|er|er} och teamet all framgång, och hoppas att rätt person för {tjänsten} snart dyker upp.',
        'Jag önskar {dig|dig|er|er} all framgång, och hoppas att rätt person för {tjänsten} snart dyker upp.',
        'Jag önskar {dig|dig|er|er} all framgång, och hoppas att rätt person snart dyker upp.',
      ],
      'Lycka till med rekryteringen och med alla planer.',
      'Allt gott i rekryteringen och i allt som kommer.',
    ],
    'closing/brief': [
      'Lycka till med rekryteringen.',
      'Jag hoppas att {du|du|ni|ni} snart hittar rätt person.',
      'Allt gott i det fortsatta arbetet.',
    ],
    'closing/looking-forward': [
      'Tack för förståelsen; jag ser fram emot samtalet.',
      'Jag ser fram emot att talas vid; tack för tålamodet.',
      'Vi hörs, och tack för förståelsen.',
    ],
    'closing/understanding-move': [
      'Stort tack för förståelsen.',
      'Tack på förhand för att {du|du|ni|ni} ser över det.',
      'Tack för flexibiliteten.',
    ],
    'closing/open-answer': [
      'Om det inte är möjligt förstår jag det mycket väl. Hör gärna av {dig|dig|er|er}, hur det än blir.',
      'Tack för förståelsen; jag ser fram emot {ditt|ditt|ert|ert} svar.',
      'Jag skulle förstå om det inte går att ordna, och väntar gärna på besked.',
    ],
    'closing/second-no': [
      'Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Lycka till med rekryteringen.',
      'Allt gott framöver.',
    ],
    'closing/bulk': [
      'Jag önskar {dig|dig|er|er} lycka till med rekryteringen.',
      'Lycka till med rekryteringen.',
      'Allt gott framöver.',
    ],
  },
};
