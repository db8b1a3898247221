import { fold } from '../../message/fold';
import type { Mailbox } from '../../message/message';

/** What an address is for: a machine that reads no answers, a shared box of people, or one person. */
export const mailboxKind = ({ address }: Mailbox): MailboxKind => {
  const known = seen.get(address);
  if (known) return known;
  const made = kindOf(address);
  if (seen.size > 500) seen.clear();
  seen.set(address, made);
  return made;
};
const seen = new Map<string, MailboxKind>();
type MailboxKind = 'no-reply' | 'team' | 'person';

const kindOf = (address: string): MailboxKind => {
  const local = fold(address.split('@')[0] ?? '').split('+')[0] ?? '';
  const bare = local.replace(/[^a-z]/g, '');
  if (
    /no[-_.]?re(ply|spond|sponse)|do[-_.]?not[-_.]?re|noanswer|nepasrepondre|no[-_.]?responder|nao[-_.]?respond|nicht[-_.]?antworten|keine[-_.]?antwort|mailer|daemon|bounce|notif|unmonitored|^notis|^aviso|^avviso|benachricht|powiadom|geenantwoord|nieodpowiadaj/.test(
      local,
    )
  )
    return 'no-reply';
  const parts = local.split(/[^a-z]+/).filter((part) => part.length > 1);
  if (shared.has(bare) || (parts.length > 0 && parts.every((part) => shared.has(part)))) return 'team';
  return parts.some((part) => part.length > 3 && strong.has(part)) ? 'team' : 'person';
};

/** The domain of an address, folded; '' where it has none. */
export const domainOf = (mailbox: Mailbox | null): string => fold(mailbox?.address.split('@')[1] ?? '');

/** Whether letters of many companies come from this domain: hiring systems, calendars, job boards. */
export const isRelay = (domain: string): boolean => relayOf(domain) !== '';

const relayOf = (domain: string): string => {
  const labels = domain.split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const rest = labels.slice(from).join('.');
    if (relaySet.has(rest)) return rest;
  }
  return '';
};

/** Whether private people have their mail there. */
export const isFreeMail = (domain: string): boolean =>
  free.has(domain.split('.')[0] ?? '') && !domain.startsWith('mail.');

/** The part of a domain that names its owner: "northwind" of "mail.northwind.co.uk"; of a relay the customer's own part, or ''. */
export const ownerOf = (domain: string): string => {
  const labels = domain.split('.');
  const relay = relayOf(domain);
  if (relay) {
    const own = labels
      .slice(0, labels.length - relay.split('.').length)
      .filter(
        (label) => !/^(us|eu|app|mail|www|email|m|wd\d+|e|notifications?|jobs?|careers?|hire|outgoing)$/.test(label),
      );
    return own[0] ?? '';
  }
  if (isFreeMail(domain)) return '';
  let last = labels.length - 2;
  if (last > 0 && /^(co|com|org|net|ac|gov|edu|or|ne|go|gob|gouv|nhs)$/.test(labels[last] ?? '')) last--;
  // "castellan-careers.example" is Castellan's.
  return (last >= 0 ? (labels[last] ?? '') : '').replace(ofHiring, '$1');
};
const ofHiring =
  /^(.{3,})-(?:careers?|jobs?|karriere|recruit(?:ing|ment)|bewerbung|talent|hiring|empleos?|emploi|vagas|lavoro|praca)$/;

const list = (words: string): readonly string[] => words.split('|');

const relays = list(
  'greenhouse.io|greenhouse-mail.io|lever.co|hire.lever.co|myworkday.com|myworkdayjobs.com|workday.com|smartrecruiters.com|ashbyhq.com|recruitee.com|teamtailor.com|teamtailor-mail.com|personio.de|personio.com|personio-mail.com|workablemail.com|workable.com|bamboohr.com|jobvite.com|icims.com|taleo.net|successfactors.com|successfactors.eu|breezy.hr|breezy-mail.com|jazzhr.com|applytojob.com|softgarden.io|softgarden.de|gupy.com.br|gupy.io|linkedin.com|indeed.com|indeedemail.com|xing.com|stepstone.de|infojobs.net|wantedly.com|goodtime.io|calendly.com|google.com|rippling.com|gem.com|pinpointhq.com|welcomekit.co|welcometothejungle.com|inrecruiting.com|in-recruiting.com|zoho.com|zohorecruit.com|oraclecloud.com|oracle.com|ultipro.com|ukg.com|adp.com|paylocity.com|dover.com|fountain.com|paradox.ai|olivia.paradox.ai|hirevue.com|hirevue-app.com|modernhire.com|sparkhire.com|vidcruiter.com|recruiterbox.com|trakstar.com|cornerstoneondemand.com|csod.com|avature.net|phenompeople.com|eightfold.ai|homerun.co|join.com|hr-manager.net|reachmee.com|varbi.com|jobylon.com|easycruit.com|umantis.com|rexx-systems.com|d-vinci.de|onlyfy.jobs|prescreen.io|concludis.de|talention.com|coveto.de|bullhorn.com|vincere.io|jobadder.com|jobadder-mail.com|tellent.com|traffit.com|erecruiter.pl|elevato.pl|pracuj.pl|computrabajo.com|bumeran.com|occ.com.mx|catho.com.br|vagas.com.br|kenoby.com|solides.com.br|hrmos.co|herp.cloud|talentio.com|jobcan.jp|doda.jp|rikunabi.com|mynavi.jp|bizreach.jp|green-japan.com|zhipin.com|mokahr.com|51job.com|liepin.com|zhaopin.com|104.com.tw|greetinghr.com|ninehire.com|saramin.co.kr|jobkorea.co.kr|wanted.co.kr|hellowork.com|flatchr.io|digitalrecruiters.com|talentsoft.com|beetween.com|taleez.com|jobaffinity.fr|altamira.it|arca24.com|zucchetti.com|outlook-calendar.com|microsoft.com|microsoftonline.com|zoom.us|doodle.com|x.ai|cal.com|youcanbook.me|hubspot.com|mailchimp.com|sendgrid.net|amazonses.com|mailgun.org|usajobs.gov|neogov.com|governmentjobs.com|applicantpro.com|applicantstack.com|clearcompany.com|freshteam.com|freshworks.com|recooty.com|manatal.com|monster.com|ziprecruiter.com|glassdoor.com|dice.com|hired.com|wellfound.com|angel.co|otta.com|seek.com.au|reed.co.uk|totaljobs.com|cv-library.co.uk|tribepad.com|eploy.net|networxrecruitment.com|jobtrain.co.uk|trac.jobs|peoplehr.com|factorialhr.com|bizneohr.com|sesamehr.com|kenjo.io|hibob.com|deel.com|remote.com|comeet.co|comeet-notifications.com|jobscore.com|polymer.co|trinethire.com|hireology.com|harri.com|workstream.us|snagajob.com',
);

/** The names of those houses, folded: "greenhouse", "teamtailor". */
export const houses: readonly string[] = relays
  .map((relay) => relay.split('.').slice(-2)[0] ?? '')
  .map((name) => name.split('-')[0] ?? '')
  // What people are called as well.
  .filter((name) => name.length > 4 && !/^(?:angel|green|harri|dover)$/.test(name));

const relaySet = new Set(relays);

const free = new Set(
  list(
    'gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|proton|protonmail|fastmail|mailbox|posteo|freenet|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|wp|o2|onet|interia|op|telia|spray|ziggo|kpnmail|xs4all|hetnet|uol|bol|terra|sapo|qq|163|126|sina|foxmail|naver|daum|hanmail|nate|docomo|ezweb|softbank|comcast|verizon|att|sbcglobal|btinternet|sky|virginmedia|talktalk|yandex|mail|zoho|hey|tutanota|tuta|pm|rediffmail',
  ),
);

const strong = new Set(
  list(
    'recruiting|recruitment|careers|career|karriere|bewerbung|bewerbungen|personal|personalabteilung|recrutement|seleccion|recrutamento|selezione|selezioni|rekrutacja|rekrytering|rekryteringen|werving|vacatures|talent|talents|hiring|jobs|staffing|humanresources|rrhh|hrteam|scheduling|scheduler|interviews|interview|notification|notifications|appointments|graduates|office|resourcing|applications|secretariat|secretariaat|sekretariat|calendar|assistant|candidatures|emploi|saiyo|invitations|messages|updates|vacancies|volunteering',
  ),
);
const shared = new Set([
  ...strong,
  ...list(
    'hr|info|contact|contacto|contato|hello|hi|hola|bonjour|ciao|hej|team|support|admin|administration|administracion|mail|post|office|people|job|work|join|apply|applicants|apps|service|services|kontakt|rh|drh|hrd|dotation|geral|general|enquiries|enquiry|inquiries|bewerbermanagement|jobsearch|search|committee|hireme|hire|candidate|candidates|recruit|recruiter|recruiters|rekrutacje|kadry|praca|biuro|sekretariat|kariera|oferty|jobb|karriar|hrservice|empleo|trabajo|vagas|gente|pessoas|lavoro|risorseumane|personale|ufficio|segreteria|redaktion|verwaltung|zentrale|buero|kundenservice|sales|marketing|reply|relay|inmail|hit|alert|alerts|news|newsletter|events|staff|student|students|nurse|bank|store|shop|reception|frontdesk|portal|system|noreply|ta|entrevistas|entretien|entretiens|colloqui|gesprek|rozmowa|intervju|sollicitatie|sollicitaties|personeel|hrm|hrdept|dept|ik|insankaynaklari|onboarding|welcome|human|resources|the|us|de|en|uk|at|by|for|and|no|do|not',
  ),
  'jinji',
  'hrjp',
  'zhaopin',
  'insa',
  'recruitkr',
]);
