import type { Phrases } from '../phrases';
import { respelt } from './american';
import { forms } from './forms';

/** English. Contractions only where the tone is warm; "offer" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  respell: respelt,
  subject: 'Your interview invitation',
  decides: [
    'decided not to',
    'decided to withdraw',
    'decided to step back',
    'withdrawing from',
    'withdrawing my',
    'will not be taking',
    "won't be taking",
    'not able to pursue',
    'cannot pursue',
    'not pursuing',
    'would like to cancel',
    'please cancel',
    'will not be at our',
    'my answer has not changed',
    'my decision stands',
    'staying with my decision',
    'will not be going',
    "won't be going",
    'prefer not to',
    'stepping back',
  ],
  limits: [
    'cannot make',
    'not able to make',
    'does not work for me',
    'different arrangement',
    'difficult for me',
    'would have to',
    'need to move',
    'cannot keep',
    'not able to record',
    'is not possible for me',
    'cannot be there',
  ],
  thanks: ['thank', 'grateful', 'appreciate', 'kind of you'],
  thankedFor: ['time', 'invit', 'consider', 'conversation', 'application', 'message', 'reply'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?casual}{?invited}Thanks so much for considering me for {the short role}, and for {the invitation}.',
        '{?casual}{?invited}Thanks so much for considering me, and for {the invitation}.',
        '{?invited}Thank you for considering me for {the role at}, and for {the invitation}.',
        '{?invited}Thank you for considering me, and for {the invitation}.',
        'Thank you for your message about {the role at}, and for considering me.',
        'Thank you for your message, and for considering me for this opportunity.',
      ],
      [
        '{?invited}Thank you very much for {the invitation}. I appreciate being considered for {the role at}.',
        '{?invited}Thank you very much for {the invitation}. I appreciate being considered for this opportunity.',
        'Thank you very much for writing to me about {the role at}. I appreciate being considered.',
        'Thank you very much for writing to me. I appreciate being considered for this opportunity.',
      ],
      [
        '{?invited}It was kind of you to consider me for {the role at}. Thank you for {the invitation}.',
        '{?invited}It was kind of you to consider me for this opportunity. Thank you for {the invitation}.',
        'It was kind of you to consider me for {the role at}. Thank you for letting me know about it.',
        'It was kind of you to consider me for this opportunity. Thank you for letting me know about it.',
      ],
    ],
    'gratitude/agency': [
      [
        'Thank you for your help with {the role at}, and for {the arrangement}.',
        'Thank you for your help, and for {the arrangement}.',
      ],
      [
        'Many thanks for {the arrangement}, and for your help with {the role at}.',
        'Many thanks for {the arrangement}, and for all your help.',
      ],
      [
        'I appreciate your help with {the role at}. Thank you for {the arrangement}.',
        'I appreciate your help. Thank you for {the arrangement}.',
      ],
    ],
    'gratitude/application': [
      [
        '{?invited}Thank you for considering my application for {the role at}, and for {the invitation}.',
        '{?invited}Thank you for considering my application, and for {the invitation}.',
        'Thank you for considering my application for {the role at}, and for your message.',
        'Thank you for considering my application, and for your message.',
      ],
      [
        '{?invited}Many thanks for {the invitation}, and for the attention you gave my application for {the role at}.',
        '{?invited}Many thanks for {the invitation}, and for the attention you gave my application.',
        'Many thanks for your message about {the role at}, and for the attention you gave my application.',
        'Many thanks for your message, and for the attention you gave my application.',
      ],
      [
        '{?invited}I appreciate that my application for {the role at} was considered. Thank you for {the invitation}.',
        '{?invited}I appreciate that my application was considered. Thank you for {the invitation}.',
        'I appreciate that my application for {the role at} was considered. Thank you for letting me know.',
        'I appreciate that my application was considered. Thank you for letting me know.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Thank you for thinking of me for {the role at}, and for {the invitation}.',
        '{?invited}Thank you for thinking of me, and for {the invitation}.',
        'Thank you for getting in touch, and for considering me for {the role at}.',
        'Thank you for getting in touch, and for considering me for this opportunity.',
      ],
      [
        'Many thanks for getting in touch about {the role at}, and for taking the trouble to write.',
        'Many thanks for getting in touch about this opportunity, and for taking the trouble to write.',
      ],
      [
        'I appreciate that you wrote to me about {the role at}. Thank you for considering me.',
        'I appreciate that you wrote to me about this opportunity. Thank you for considering me.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Thank you for the conversation about {the role at}, and now for {the invitation}.',
        '{?invited}Thank you for the conversation, and now for {the invitation}.',
        'Thank you for the conversation about {the role at}, and for considering me further.',
        'Thank you for the conversation, and for considering me further.',
      ],
      [
        'It was good to talk about {the role at}. Thank you for that, and for considering me further.',
        'It was good to talk. Thank you for that, and for considering me further.',
      ],
      [
        'Many thanks for talking with me about {the role at}. I appreciate that you would like to continue.',
        'Many thanks for talking with me. I appreciate that you would like to continue.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Thank you for considering me for {the role at}, and for your kind words about my work.',
        'Thank you for considering me, and for your kind words about my work.',
      ],
      [
        'It was good to read your kind words about my work. Thank you for them, and for considering me for {the role at}.',
        'It was good to read your kind words about my work. Thank you for them, and for considering me.',
      ],
      [
        'Thank you for what you wrote about my work. I appreciate being considered for {the role at}.',
        'Thank you for what you wrote about my work. I appreciate being considered.',
      ],
    ],
    'gratitude/brief': [
      [
        'Thank you for considering me for {the short role}, and for {the invitation}.',
        'Thank you for considering me, and for {the invitation}.',
      ],
      [
        'I appreciate being considered for {the short role}. Thank you for {the invitation}.',
        'I appreciate being considered for this opportunity. Thank you for {the invitation}.',
      ],
      [
        'Many thanks for {the invitation}, and for considering me for {the short role}.',
        'Many thanks for {the invitation}, and for considering me.',
      ],
    ],
    'gratitude/brief-message': [
      [
        'Thank you for your message, and for considering me for {the short role}.',
        'Thank you for your message, and for considering me for this opportunity.',
      ],
      [
        'I appreciate being considered for {the short role}. Thank you for writing to me.',
        'I appreciate being considered for this opportunity. Thank you for writing to me.',
      ],
      [
        'Thank you for writing about {the short role} and for considering me.',
        'Thank you for writing and for considering me for this opportunity.',
      ],
    ],
    'gratitude/again': [
      'Thank you for coming back to me about this. I do appreciate your interest.',
      'Thank you for writing again. I appreciate that you would still like to talk.',
      'It is kind of you to ask once more, and I appreciate it. Thank you.',
    ],
    'gratitude/message': [
      ['Thank you for your message about {the role at}.', 'Thank you for your message.'],
      ['Thank you for letting me know about {the role at}.', 'Thank you for letting me know about this opportunity.'],
      ['Thank you for writing to me about {the role at}.', 'Thank you for writing to me about this opportunity.'],
    ],
    'lateness/apology': [
      'Please excuse my late reply.',
      'I am sorry that my answer comes late.',
      'My apologies for taking a while to answer.',
    ],
    'specific/appeal': [
      'I was especially drawn to {specific}.',
      'What I liked most was {specific}.',
      'I particularly noticed {specific}.',
    ],
    'specific/called': ['It was good to speak on the telephone.'],
    'specific/moved': ['I appreciate your letting me know about the new date.'],
    'specific/praised': ['Your kind words were a pleasure to read.'],
    'specific/travel': ['It was kind of you to take care of the travel, too.'],
    'specific/frank': ['I appreciated how open you were with me.'],
    'specific/flexible': ['It was kind of you to be flexible about the time.'],
    'specific/culture': [
      'I liked what I learned about {company}, especially {specific}.',
      'What stayed with me about {company} was {specific}.',
      'At {company}, I was particularly struck by {specific}.',
    ],
    'specific/their-words': [
      'It was good to read about {specific} in your message.',
      'I was glad that you mentioned {specific}.',
      'Your message made me curious about {specific}.',
    ],
    'decision/withdraw': [
      [
        "{?reason}{?casual}So I've decided not to go ahead.",
        "{?reason}{?applied}{I have~I've} therefore decided to withdraw my application{so}.",
        "{?reason}{I have~I've} therefore decided not to take this any further{so}.",
        "{?interviewed}{After careful consideration I have~After some thought, I've} decided to withdraw from the process{so}.",
        "{?applied}{After careful consideration I have~After some thought, I've} decided to withdraw my application{so}.",
        "{?casual}I've thought it over and decided not to go ahead{so}.",
        "{After careful consideration I have~After some thought, I've} decided not to take this any further{so}.",
      ],
      "{I have given it proper thought and~I've thought it over and} decided to step back from the process{so}.",
      [
        '{?applied}Having thought it through, I am withdrawing my application{so}.',
        'Having thought it through, I am withdrawing from the process{so}.',
      ],
    ],
    'decision/not-now': [
      "After some thought, {I am~I'm} not able to pursue this opportunity at the moment.",
      "As things stand, {I have~I've} decided not to take this further at the moment.",
      "For now, {I will not~I won't} be taking this opportunity further.",
    ],
    'decision/cancel': [
      [
        "{?reason}{?applied}{I have~I've} therefore decided to withdraw my application, so please cancel {our meeting} {on date}. I apologise for the trouble.",
        "{?reason}{?applied}{I have~I've} therefore decided to withdraw my application, so please cancel {our meeting}. I apologise for the trouble.",
        "{?reason}{I have~I've} therefore decided not to take this any further, so please cancel {our meeting} {on date}. I apologise for the trouble.",
        "{?reason}{I have~I've} therefore decided not to take this any further, so please cancel {our meeting}. I apologise for the trouble.",
        "{?applied}{After careful consideration I have~After some thought, I've} decided to withdraw my application, so please cancel {our meeting} {on date}. I apologise for the trouble.",
        "{?applied}{After careful consideration I have~After some thought, I've} decided to withdraw my application, so please cancel {our meeting}. I apologise for the trouble.",
        "{After careful consideration I have~After some thought, I've} decided not to take this any further, so please cancel {our meeting} {on date}. I apologise for the trouble.",
        "{After careful consideration I have~After some thought, I've} decided not to take this any further, so please cancel {our meeting}. I apologise for the trouble.",
      ],
      [
        "{I am~I'm} sorry that I need to cancel {our meeting} {on date}, as I have thought it over and am stepping back from the process.",
        "{I am~I'm} sorry that I need to cancel {our meeting}, as I have thought it over and am stepping back from the process.",
      ],
      [
        "Having thought it through, {I have~I've} decided not to continue with the process, and {I am~I'm} sorry to have to call off {our meeting} {on date}.",
        "Having thought it through, {I have~I've} decided not to continue with the process, and {I am~I'm} sorry to have to call off {our meeting}.",
      ],
    ],
    'decision/cancel-brief': [
      [
        "{?!reason}{I am~I'm} sorry to cancel {our meeting} {on date}, but {I have~I've} decided not to go ahead, and I wish you every success with the search.",
        "{I am~I'm} sorry to cancel {our meeting} {on date}, but {I have~I've} decided not to go ahead.",
        "{I am~I'm} sorry to cancel {our meeting}, but {I have~I've} decided not to go ahead.",
      ],
      [
        "{I have~I've} decided to step back, so please cancel {our meeting} {on date}, with my apologies.",
        "{I have~I've} decided to step back, so please cancel {our meeting}, with my apologies.",
      ],
      [
        'With apologies, I would like to cancel {our meeting} {on date}.',
        'With apologies, I would like to cancel {our meeting}.',
      ],
    ],
    'decision/format': [
      [
        "{?one-way}After some thought, {I have~I've} decided not to take part in a one-way recorded interview.",
        "{?take-home}After some thought, {I have~I've} decided not to take on unpaid work as part of the selection.",
        "After some thought, {I have~I've} decided not to take part in this step.",
      ],
      [
        '{?one-way}I would prefer not to record answers without someone to talk to.',
        '{?take-home}I would prefer not to complete an unpaid assignment as part of the selection.',
        'I would prefer not to take part in this step.',
      ],
      [
        "{?one-way}Having thought about the recorded interview, {I will not~I won't} be taking that step.",
        "{?take-home}Having thought about the assignment, {I will not~I won't} be taking on unpaid work for it.",
        "Having thought about it, {I will not~I won't} be taking this step.",
      ],
    ],
    'decision/brief': [
      [
        "{?!reason}{?applied}{After careful consideration I have~After some thought, I've} decided to withdraw my application{so}, but I wish you all the best with the search.",
        "{?!reason}{After careful consideration I have~After some thought, I've} decided not to go ahead{so}, but I wish you all the best with the search.",
        "{I have~I've} decided not to go ahead{so}.",
      ],
      [
        "{?!reason}Having thought it through, {I will not~I won't} be taking this any further, but I wish you all the best with the search.",
        "Having thought it through, {I will not~I won't} be taking this any further.",
      ],
      [
        '{?!reason}For my part I am stepping back from the process, and I hope you soon find the right person.',
        'For my part I am stepping back from the process.',
      ],
    ],
    'decision/second-no': [
      [
        'My answer has not changed, and I will not be going ahead with {the role}.',
        'My answer has not changed, and I will not be going ahead.',
      ],
      'My decision stands, and I will not be taking this further.',
      'I am staying with my decision not to go ahead.',
    ],
    'decision/bulk': [
      "{I have~I've} decided not to take it further, and I wanted to tell you rather than leave you without an answer.",
      "{I am~I'm} not pursuing it, but I did want to send you a short answer.",
      "{I will not~I won't} be taking it further, and I would rather say so than stay silent.",
    ],
    'reason/other-offer': [
      "{I have~I've} accepted a position with another employer.",
      'Another position has come my way, and I have accepted it.',
      'I will be joining another employer, where I have accepted a position.',
    ],
    'reason/other-offer-since': [
      'Since we were last in touch, I have accepted a position with another employer.',
      "In the time since we last wrote, {I have~I've} committed to a position elsewhere.",
      "{I have~I've} said yes to another employer since we last wrote.",
    ],
    'reason/other-path': [
      "{I have~I've} accepted a position in another field.",
      'My next position, which I have already accepted, is in a different field.',
      "{I am~I'm} moving to another field, where {I have~I've} accepted a position.",
    ],
    'reason/not-a-fit': [
      'My own career goals point in another direction.',
      'What I hope to do next is closer to my own career goals.',
      'For the next step in my career, I have other goals.',
    ],
    'reason/current-role': [
      "{I am~I'm} committed to my current work, and it needs my full attention.",
      'My current position has my full commitment.',
      'There are responsibilities where I am now that I want to give my full attention.',
    ],
    'reason/project-deadline': [
      "{I am~I'm} finishing a project with a fixed deadline, and it needs all my attention.",
      'A project with a fixed deadline needs all my attention.',
      "The project {I am~I'm} working on is close to its deadline, and I need to see it through.",
    ],
    'reason/personal': [
      'Personal matters need my attention for the time being.',
      'Some personal commitments have come up that need my attention.',
      'For personal reasons, my priorities lie elsewhere for the time being.',
    ],
    'reason/change-of-direction': [
      "{I am~I'm} changing direction and turning to a different field.",
      'My career is taking a turn into another field, and I want to concentrate on that.',
      "{I have~I've} set my sights on a different line of work and want to follow that.",
    ],
    'limitation/confirmed': [
      "{I would~I'd} still like to talk, but I need to move our interview {on date}.",
      "{I am~I'm} sorry to ask, but I would have to move our interview {on date}.",
      'Something has changed on my side, and I cannot keep our appointment {on date}.',
    ],
    'limitation/date': [
      'I would like to take part, but I cannot make {date}.',
      'I am not able to make {date}, though I would very much like to talk.',
      'It would be good to talk, but {date} does not work for me.',
    ],
    'limitation/arrangement': [
      [
        '{?several-dates}I would like to take part, but I cannot make any of the times you suggested.',
        'I would like to take part, but would need a slightly different arrangement.',
      ],
      [
        '{?several-dates}I am interested in talking, but I am not able to make the times you suggested.',
        'I am interested in talking, but the arrangement as planned is difficult for me.',
      ],
      [
        '{?several-dates}I would be glad to talk, but none of the times you suggested is possible, so I would need a different arrangement.',
        'I would be glad to talk, and would only need a different arrangement.',
      ],
    ],
    'limitation/deadline': [
      [
        'I am finishing a project with a fixed deadline and cannot make {date}.',
        'I am finishing a project with a fixed deadline and would need a different arrangement.',
      ],
      [
        'I would like to take part, but with a project deadline to meet, I am not able to make {date}.',
        'I would like to take part, but with a project deadline to meet, I would need a different arrangement.',
      ],
      [
        'A project deadline falls at that time, so {date} does not work for me.',
        'A project deadline is close, so the arrangement as planned is difficult for me.',
      ],
    ],
    'limitation/personal': [
      ['For personal reasons, I cannot make {date}.', 'For personal reasons, I would need a different arrangement.'],
      [
        'A personal commitment means that I am not able to make {date}.',
        'Because of a personal commitment, the arrangement as planned is difficult for me.',
      ],
      [
        'I would like to take part, but for personal reasons {date} does not work for me.',
        'I would like to take part, but for personal reasons I would need a different arrangement.',
      ],
    ],
    'limitation/work': [
      [
        'I have commitments at work and cannot make {date}.',
        'Because of commitments at work, I would need a different arrangement.',
      ],
      [
        'I am needed at work then, so {date} does not work for me.',
        'Work is very demanding just now, so the arrangement as planned is difficult for me.',
      ],
      [
        'I would like to take part, but because of my work I am not able to make {date}.',
        'I would like to take part, but because of my work I would need a different arrangement.',
      ],
    ],
    'limitation/recording': [
      'I am interested in the role, but a recorded one-way interview is difficult for me.',
      'I would like to take part, but a recorded interview is not possible for me.',
      'A recorded interview does not work for me, though I would like to talk.',
    ],
    'limitation/commitment': [
      [
        'I have an earlier commitment and cannot make {date}.',
        'I have an earlier commitment, so I would need a different arrangement.',
      ],
      [
        'An appointment I made earlier means that I am not able to make {date}.',
        'An appointment I made earlier means that I would need a different arrangement.',
      ],
      [
        'I already have something else arranged, so {date} does not work for me.',
        'I already have something else arranged, so the arrangement as planned is difficult for me.',
      ],
    ],
    'limitation/travelling': [
      [
        'I will be travelling and cannot make {date}.',
        'I will be travelling, so I would need a different arrangement.',
      ],
      [
        'As I will be away, I am not able to make {date}.',
        'As I will be away, the arrangement as planned is difficult for me.',
      ],
      [
        'I will be away on a trip then, so {date} does not work for me.',
        'I will be away on a trip, so I would need a different arrangement.',
      ],
    ],
    'urgency/deadline': [
      "{I am~I'm} aware of your deadline, {deadline}, and will keep it in mind.",
      'I know that you have to settle this {by deadline}.',
      'Your deadline is {deadline}, I know, and I do not want to hold you up.',
    ],
    'urgency/before-deadline': [
      'I know that you are waiting for answers {by deadline}, so I wanted you to have mine before then.',
      'You asked for an answer {by deadline}, so here is mine.',
      'I wanted you to have this well before {deadline}.',
    ],
    'alternative/times': [
      ['{?one-slot}Could we talk instead on {slots}?', 'Could we talk at one of these times instead?{slots}'],
      ['{?one-slot}I could be there on {slots}.', 'I could be there at any of these times:{slots}'],
      ['{?one-slot}Would it be possible to talk on {slots}?', 'Would one of these times be possible?{slots}'],
    ],
    'alternative/check-in': [
      'How about a short call at the first of these times and a longer conversation at another?{bare slots}',
      'Perhaps we could begin with a short call and talk at more length later, at these times:{bare slots}',
      'I could join a short call first and a longer conversation afterwards:{bare slots}',
    ],
    'alternative/format': [
      ['{?slots}If you prefer, I could join {by format}.', 'Would {a format} be possible instead?'],
      "{I would~I'd} be glad to talk {by format}.",
      'It would be easy for me to take part {by format}.',
    ],
    'alternative/shorter': [
      [
        '{?slots}A shorter talk of {minutes} would be fine for me as well.',
        '{?other-format}A short talk of {minutes} would be easiest for me.',
        'Would {a minutes} conversation be possible instead?',
      ],
      'If {minutes} would be enough for a first talk, that would be easier for me to arrange.',
      'It would help me if we could keep it to {minutes}.',
    ],
    'alternative/if-it-suits': [
      [
        '{?two-slots}Please let me know whether any of these would suit you.',
        'Please let me know whether that would suit you.',
      ],
      'I hope that fits your plans; if it does not, please tell me.',
      'Of course, only if that is convenient for you.',
    ],
    'alternative/your-times': [
      'Could you let me know which other times would suit you?',
      'If you can suggest another time that suits you, I will do my best to be there.',
      'Would there be another time that is convenient for you?',
    ],
    'alternative/live': [
      'If a live conversation is possible instead, by telephone or by video, I would gladly take part.',
      'I would be very willing to talk with someone directly, by telephone or by video.',
      'A live call, even a short one, would be very welcome.',
    ],
    'alternative/past-work': [
      'I would gladly talk you through how I would approach the task instead.',
      'If it helps, I can discuss the task with you in a conversation instead.',
      'A conversation about how I work would be welcome, and I would gladly take part in one.',
    ],
    'benefit/free-the-time': [
      [
        "{There is~There's} no need to keep {date} free for me.",
        "{There is~There's} no need to keep a time free for me.",
      ],
      ['Please feel free to give {date} to someone else.', 'Please feel free to give the time to someone else.'],
      ['Please do not hold {date} for me.', 'Please do not hold a time for me.'],
    ],
    'benefit/room-for-others': [
      'That leaves you free to concentrate on people who are closer to what you are looking for.',
      'This way, your attention can go to people who can give the position what it needs.',
      'I would rather leave the place to someone who can commit to it fully.',
    ],
    'regards/client': [
      [
        'Please let {the client} know, and pass on my thanks to {others}.',
        'Please let {the client} know, with my thanks for their interest.',
        'Please let the employer know, with my thanks for their interest.',
      ],
      [
        'I would be grateful if you could tell {the client}, and thank {others} for me.',
        'I would be grateful if you could tell {the client}, and thank them for me.',
        'I would be grateful if you could tell the employer, and thank them for me.',
      ],
    ],
    'regards/others': [
      'Please pass on my thanks to {others}.',
      'My thanks go to {others}, too.',
      'I would be grateful if you could thank {others} for me.',
    ],
    'door/stay-in-touch': [
      "{I would~I'd} be glad to stay in touch, in case our paths cross again later on.",
      'I hope we can stay in contact; perhaps something different will bring us together later on.',
      'Please do keep in touch, and think of me if something new comes up.',
    ],
    'door/another-role': [
      "Should another role come up that you think would suit me, {I would~I'd} be glad to hear about it.",
      'If you have a different position to fill in future, please feel free to write to me.',
      "{I would~I'd} be happy to hear about other positions later on.",
    ],
    'door/collaboration': [
      "{I would~I'd} be glad if there were a chance to work together on something else one day.",
      'Perhaps there will be a chance to work together one day, and I would welcome that.',
      'It would be good to stay in touch in case we can work together on something later.',
    ],
    'door/revisit': [
      'My situation may be different in a few months, and I would be glad to talk then about what you have open.',
      'If you have openings later in the year, I would be happy to hear from you again.',
      'I would be open to a conversation about future openings in a few months.',
    ],
    'door/brief': [
      'I would be glad to hear from you about other roles in future.',
      'I hope we can stay in touch for the future.',
      'Please think of me if something else comes up later on.',
    ],
    'door/no-contact': [
      'Please do not contact me about further positions.',
      'Please take my details off your list.',
      'I would ask you not to write to me about other positions.',
    ],
    'referral/colleague': [
      '{colleague about} may be a good person to talk to, and is happy for me to mention this to you.',
      'May I suggest {colleague about} as someone to talk to? We have spoken about it.',
    ],
    'referral/someone': [
      'If someone suitable comes to mind, I will gladly point them to you.',
      'Should I think of somebody who would suit the position, I will let them know about it.',
      'I will keep my ears open for somebody who would suit the position.',
    ],
    'referral/pass-on': [
      'If it is a help, I am happy to pass the description on to people I know.',
      'I would be happy to tell people I know about the position, if you like.',
      'Please tell me if I may pass the description on to others.',
    ],
    'restatement/other-offer': ['I hope you understand that I am now committed.', 'My next step is settled now.'],
    'restatement/other-path': [
      'I hope you understand that I have chosen another field.',
      'My next position is in another field.',
    ],
    'restatement/not-a-fit': ['I hope you understand that my own goals differ.', 'My own goals are simply different.'],
    'restatement/current-role': [
      'I hope you understand that my present work comes first.',
      'My present work has to come first.',
    ],
    'restatement/project-deadline': [
      'I hope you understand that the project comes first.',
      'My project has to come first.',
    ],
    'restatement/personal': [
      'I hope you understand that this comes first.',
      'My personal commitments have to come first.',
    ],
    'restatement/change-of-direction': [
      'I hope you understand that my direction has changed.',
      'I am moving into another field.',
    ],
    'closing/wish-and-door': [
      [
        '{?agency}I wish you every success with the search, and hope we can stay in touch about other roles.',
        '{?team}I wish you and the team every success in finding the right person, and hope our paths cross again.',
        'I wish you and {everyone at} every success in finding the right person, and hope our paths cross again.',
        'I wish you every success in finding the right person, and hope our paths cross again.',
      ],
      "I hope you soon find the right person, and {I would~I'd} be glad to hear from you again about other roles.",
      'All the best with the search; perhaps our paths will cross again later on.',
    ],
    'closing/wish': [
      [
        '{?casual}I hope you soon find someone great, and wish you all the best.',
        'I wish you and {everyone at} all the best, and hope that you soon find the right person.',
        '{?team}I wish you and the team all the best, and hope that you soon find the right person.',
        'I wish you all the best with your search, and hope that you will soon find the right person.',
      ],
      [
        'Thank you again for your time, and I hope you soon find exactly the person you need for {the role}.',
        'Thank you again for your time, and I hope you soon find exactly the person you need.',
      ],
      [
        'My best wishes for the search, and for finding someone who is just right for {the role}.',
        'My best wishes for the search, and for finding someone who is just right.',
      ],
    ],
    'closing/team': [
      [
        'I wish you and the whole team a good search, and the right person for {the role} at the end of it.',
        'I wish you and the whole team a good search, and the right person at the end of it.',
      ],
      'Thank you again for your time. I hope the team soon finds the right person.',
      'My best wishes to you and the team for the search, and for everything you are working on.',
    ],
    'closing/interviewer': [
      'Thank you once more for the time and effort you put into our talk. I wish you every success with the search.',
      'I appreciate the effort you made for me, and I hope the right person joins you soon.',
      'It was good to talk. Thank you once more, and all the best in finding the right person.',
    ],
    'closing/understanding': [
      'Thank you for your understanding. I wish you every success with your search.',
      'I hope you understand, and I wish you all the best in finding the right person.',
      'With thanks for your understanding, I wish you all the best for the search.',
    ],
    'closing/success': [
      [
        '{?team}I wish you and the team continued success, and the right person for {the role} before long.',
        'I wish you continued success, and the right person for {the role} before long.',
        'I wish you continued success, and the right person before long.',
      ],
      'I wish you every success with the search and with all that you have planned.',
      'All the best for the search, and for everything that lies ahead of you.',
    ],
    'closing/brief': [
      'All the best with your search.',
      'I wish you every success with the search.',
      'My best wishes for finding the right person.',
    ],
    'closing/looking-forward': [
      'Thank you for your understanding. I look forward to talking with you.',
      'Thank you for your patience; I am looking forward to our conversation.',
      'I look forward to our conversation, and thank you for your understanding.',
    ],
    'closing/understanding-move': [
      'Thank you very much for your understanding.',
      'I would be grateful for your understanding, and I look forward to hearing from you.',
      'Thank you for bearing with me.',
    ],
    'closing/open-answer': [
      'If that is not possible, I quite understand. Either way, I look forward to your answer.',
      'I would understand if this cannot be arranged, and I look forward to hearing from you.',
      'Thank you for looking into it. I look forward to hearing from you.',
    ],
    'closing/second-no': [
      'I wish you every success with your search.',
      'I hope you soon find the right person.',
      'All the best with your search.',
    ],
    'closing/bulk': ['I wish you a good search.', 'All the best with the search.', 'I hope you find the right person.'],
  },
};
