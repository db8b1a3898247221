import type { Echo } from '../echo';

export const echo: Echo = {
  meetings: {
    interview: 'interview|oral board',
    'phone-interview':
      'phone interview|telephone interview|telephonic interview|interview by phone|interview by telephone|interview over the phone|interview on the phone|phone screen |phone screening',
    'video-interview':
      'video interview|video-interview|virtual interview|online interview|remote interview|interview by video|interview via video|interview on whatsapp video|interview over zoom|interview on zoom|interview via zoom|interview on teams|interview over teams|interview via teams|interview over microsoft teams|interview on microsoft teams|interview via microsoft teams|teams interview|zoom interview',
    'technical-interview': 'technical interview',
    'panel-interview': 'panel interview',
    'second-interview':
      'second interview|second-round interview|second round|2nd interview|2nd round|round two|round 2 |second-stage interview|second meeting|second conversation|second chat',
    'final-interview': 'final interview|final round|final-round interview|final stage|final-stage interview|last round',
    call: 'a call |the call |our call |minute call|quick call|short call|brief call|first call|manager call|call with|your call |phone call|telephone call|intro call|introductory call|screening call|give you a ring|give you a call',
    'video-call': 'video call|video-call|teams call|zoom call|skype call|facetime|video chat',
    chat: 'chat |a natter|a yarn|for a coffee|a coffee ',
    talk: 'conversation|to talk ',
    meeting: 'meeting |meet with|to meet you|like to meet|meet you ',
    visit: 'visit |campus visit|site visit',
    trial: 'trial shift|paid trial|work trial|taster shift|trial still|trial session|trial run',
    'trial-day': 'trial day|taster day|shadow day|shadowing day',
    assessment: 'assessment day|assessment centre|assessment center|selection day',
    lesson:
      'demonstration lesson|demonstration class|demo lesson|demo class|teaching demonstration|lesson observation|sample lesson|trial lesson',
    audition: 'audition',
  },
  elsewhere:
    'thanks for taking|thank you for taking|after our|after the|after your|after that|after this|afterwards|following our|following that|following your|thanks for the|thank you for the|thanks for our|thank you for our|thanks for your|enjoyed|then |later |next round would|if all goes|from our|since our|before the|before we get|instead of|rather than|prior to|to prepare|previous|first we|this is a |until the|until a',
  eve: 'the day before|the night before|the evening before|the day prior',
  books:
    'pick a time|pick a slot|pick a moment|choose a time|choose a slot|choose a date|select a time|select a slot|book a time|book a slot|book your interview|book your slot|book your time|book your appointment|book your call|book your chat|book your place|book your session|book your meeting|book your preferred|grab a slot|grab a time|find a time … link|schedule a time|time slot|schedule your|self-schedule|booking link|using the link|at this link|use this link to|log in … slot',
  greetings: {
    hi: 'hi',
    hey: 'hi',
    hiya: 'hi',
    'hi there': 'hi',
    yo: 'hi',
    hello: 'hello',
    'good morning': 'good-morning',
    'good afternoon': 'good-afternoon',
    'good evening': 'good-evening',
    'good day': 'hello',
    morning: 'hello',
    greetings: 'hello',
    dear: 'dear',
    respected: 'dear',
  },
  closings: {
    'yours sincerely': 'sincerely',
    'yours faithfully': 'sincerely',
    'yours truly': 'sincerely',
    sincerely: 'sincerely',
    'sincerely yours': 'sincerely',
    'very truly yours': 'sincerely',
    respectfully: 'sincerely',
    'kind regards': 'regards',
    'best regards': 'regards',
    regards: 'regards',
    'warm regards': 'warm-regards',
    'warmest regards': 'warm-regards',
    'with kind regards': 'regards',
    'with best regards': 'regards',
    'best wishes': 'wishes',
    'with best wishes': 'wishes',
    'warm wishes': 'wishes',
    'warmest wishes': 'wishes',
    'all the best': 'best',
    best: 'best',
    cheers: 'best',
    'see you': 'best',
    'talk soon': 'best',
    ta: 'best',
  },
  present:
    'interviewer|interviewing you|interview with|interview … with|call with|call … with|chat with|conversation with|conversation … with|meeting with|meetings with|session with|participants|attendees|to interview you|to receive you|introduce you to|sit down with|speak with|talk to|talk with|meet with|meet our|meet the|meet you|will meet|be meeting|be speaking|panel|board will|board consists|will join|joining us|will be joined|will be joining|sit in|will participate|will attend|be present|with me and|to see you|with our|along with|together with|chaired|chairs|will be there|like to see|hiring manager:|pleased to meet|to be there|wants a word',
  references:
    'ref|reference|reference no|ref no|job id|job ref|job no|job number|vacancy|vacancy no|vacancy id|vacancy ref|requisition|requisition id|req|req id|position|position no|position id|post ref|competition|competition no|posting|announcement',
  remarks: {
    followed:
      "wanted to follow up|want to follow up|following up on my|just following up|i'm following up|i am following up|follow up on my|haven't heard back|have not heard back|haven't heard from you|have not heard from you|did you get my|did you receive my|did you see my|circling back|gentle reminder|friendly reminder|gentle nudge|quick nudge|trying you again|writing again|bumping this",
    called:
      'as per our telecon|as per our telephon|as per our phone|as per our telcon|as discussed on the phone|as discussed over the phone|as discussed by phone|as we discussed on the phone|following our phone|following our telephone|further to our telephone|further to our phone|thanks for the phone call|thank you for the phone call|thanks for taking my call|thank you for taking my call|good to speak on the phone|great to speak on the phone|lovely to speak on the phone|nice talking to you on the phone|when we spoke on the phone|after our phone',
    apologised:
      "sorry to mess you|sorry for messing|sorry to do this|sorry for the delay|sorry about the delay|sorry for the late reply|sorry for late reply|sorry for my late|sorry it has taken|sorry it took|sorry it's taken|sorry this has taken|sorry this took|sorry for the wait|sorry to keep you waiting|sorry for keeping you|sorry to have kept you|sorry for the change|sorry about the change|sorry to move|sorry for the short notice|sorry about the short notice|sorry for short notice|apologies for the delay|apologies for the late|apologies for the change|apologies for the short notice|apologies for moving|apologise for the delay|apologize for the delay|apologise for the late|apologize for the late|apologise for the change|apologize for the change|apologise for the short|apologize for the short",
    moved:
      'has been rescheduled|been moved to|we have to reschedule|we need to reschedule|i have to reschedule|i need to reschedule|move your interview|move our interview|move your second|move our call|move our chat|move your slot|move you to|moving your interview|change to your interview|we need to move your|we need to move our|we need to move the|we have to move your|we have to move our|we have to move the|i need to move our|i need to move your|i have to move our|i have to move your|had to move your|had to move our|had to move the|apologies for the change|sorry for the change|sorry to move|interview rescheduled|rescheduled interview|rescheduled:|rescheduling of',
    praised:
      'impressed by your|impressed with your|impressed us|loved your|i love your|we love your|really liked your|enjoyed reading your|was immaculate|very taken with your|your name came up for all the right reasons|best application|strongest application|delighted with your|your cover letter was|your letter was a joy|impressive background|impressive profile|impressive cv|impressive resume|impressive portfolio',
    travel:
      'reimburse your|reimburse travel|reimburse reasonable|cover your travel|cover your train|cover your fare|cover your flight|cover travel|cover reasonable travel|pay your fare|pay your train|pay for your travel|pay for your train|pay for your flight|pay your travel|travel expenses will be … reimbursed|travel expenses will be … covered|travel expenses will be … paid|travel expenses will be … refunded|travel costs will be … reimbursed|travel costs will be … covered|travel costs will be … paid|travel costs will be … refunded|travel is on us|train fare will be|fare is on us|refund your travel|refund your fare|fly you in|fly you out|fly you over',
    frank:
      "i'll be honest|i will be honest|to be upfront|to be up front|be upfront|be up front|to be transparent|full transparency|in the interest of transparency|full disclosure|i should warn you|i should say the pay|fair warning|not going to pretend",
    shortlisted:
      "you have been shortlisted|you've been shortlisted|you were shortlisted|you are shortlisted for|has shortlisted you|have shortlisted you|we shortlisted you|on being shortlisted|you are on our shortlist|you're on our shortlist|you are on the shortlist",
    calls:
      "i'll call you|i'll ring you|i'll phone you|i'll give you a ring|i'll give you a call|we'll call you|we'll ring you|will call you|will ring you|will phone you|will give you a ring|will give you a call",
    flexible:
      "happy to be flexible|i'm flexible|i am flexible|flexible on time|flexible on the time|flexible on timing|flexible with time|flexible with timing|flexible about time|flexible about the time|flexible on date|flexible on the day|flexible on when|work around you|work around your|whatever suits you|whatever works for you|happy to move things|happy to move it|fit around your|happy to find another",
  },
};
