import type { Phrases } from '../phrases';
import { respelt } from './american';
import { forms } from './forms';

/** English. Contractions only where the tone is warm; "offer" is never said of an interview. */
export const phrases: Phrases = {
  forms,
  between: ' ',
  // One sentence of a reason and the no that follows from it; in one line, of the thanks and the no.
  joined: (first, no, before) => {
    if (!first.endsWith('.')) return null;
    const led = first.slice(0, -1);
    if (before === 'reason') return no.startsWith('So ') ? [`${led},`, `s${no.slice(1)}`] : null;
    return /^I(?: |')/.test(no) && !no.includes(', but ') && !led.replace('(ref. ', '').includes('. ')
      ? [`${led}, but`, no]
      : null;
  },
  // In one line, too, a reason stands before the no that follows from it.
  layout: {
    'one-line': [
      ['greeting'],
      ['gratitude', 'lateness', 'reason', 'decision', 'alternative', 'door', 'closing'],
      ['sign-off'],
    ],
  },
  respell: respelt,
  subject: 'Your interview invitation',
  decides: [
    'decided not to',
    'decided to withdraw',
    'withdrawing from',
    'to withdraw',
    'to cancel',
    'need to cancel',
    'have to cancel',
    'will not be taking',
    "won't be taking",
    'will not be pursuing',
    "won't be pursuing",
    'will not be going',
    "won't be going",
    'decision not to',
    'my answer is still',
    'my decision is still',
    'so i will not be',
    "so i won't be",
    'rather not do a one-way',
    'rather not do unpaid',
    'rather not do it',
    'rather not take',
    'prefer not to complete',
    'prefer not to take',
    'prefer to speak',
  ],
  limits: [
    'cannot make',
    "can't make",
    'cannot manage',
    "can't manage",
    'not able to make',
    'does not work for me',
    "doesn't work for me",
    'another arrangement',
    'difficult for me',
    'need to move',
    'cannot keep',
    "can't keep",
    'not to do a recorded',
    'not do a recorded',
    'not for me',
  ],
  thanks: ['thank', 'grateful', 'appreciate', 'kind of you'],
  thankedFor: ['time', 'invit', 'consider', 'conversation', 'application', 'message', 'reply'],
  texts: {
    'gratitude/opportunity': [
      [
        '{?confirmed}{?invited}Thank you for arranging {the meeting for}.',
        '{?followed}{?invited}Thank you for following up, and for {the invitation for}.',
        '{?shortlisted}{?invited}{?named}Thank you for shortlisting me and {the invitation for}.',
        '{?shortlisted}{?invited}Thank you for shortlisting me, and for {the invitation for}.',
        '{?casual}{?invited}Thanks for {the short invitation for}.',
        '{?shortlisted}{?invited}{?named}Thank you for shortlisting me and {the invitation}.',
        '{?shortlisted}{?invited}Thank you for shortlisting me, and for {the invitation}.',
        '{?casual}{?invited}{?named}Thanks for considering me and {the invitation}.',
        '{?casual}{?invited}Thanks for considering me, and for {the invitation}.',
        '{?invited}Thank you for {the invitation for}.',
        '{?invited}{?named}Thank you for considering me and {the invitation}.',
        '{?invited}Thank you for considering me, and for {the invitation}.',
        'Thank you for your message about {the role at}, and for considering me.',
        'Thank you for your message, and for considering me for this role.',
      ],
      [
        '{?invited}Thank you very much for {the invitation}. I appreciate being considered for {the role at}.',
        '{?invited}Thank you very much for {the invitation}. I appreciate being considered.',
        'Thank you very much for writing to me about {the role at}. I appreciate being considered.',
        'Thank you very much for writing to me. I appreciate being considered.',
      ],
      [
        '{?invited}It was kind of you to consider me for {the role at}. Thank you for {the invitation}.',
        '{?invited}It was kind of you to consider me. Thank you for {the invitation}.',
        'It was kind of you to consider me for {the role at}. Thank you for letting me know about it.',
        'It was kind of you to consider me. Thank you for your message.',
      ],
    ],
    'gratitude/agency': [
      [
        'Thank you for getting in touch about {the role at}, and for {the invitation}.',
        'Thank you for getting in touch, and for {the invitation}.',
      ],
      [
        'Many thanks for {the invitation}, and for your help with {the role at}.',
        'Many thanks for {the invitation}, and for your help.',
      ],
      [
        'I appreciate your help with {the role at}. Thank you for {the invitation}.',
        'I appreciate your help. Thank you for {the invitation}.',
      ],
    ],
    'gratitude/application': [
      [
        '{?confirmed}{?invited}Thank you for considering my application and arranging {the meeting for}.',
        '{?followed}{?invited}Thank you for following up, and for {the invitation for}.',
        '{?shortlisted}{?invited}{?named}Thank you for shortlisting me and {the invitation for}.',
        '{?shortlisted}{?invited}Thank you for shortlisting me, and for {the invitation for}.',
        '{?casual}{?invited}{?named}{?role}Thank you for considering my application and {the short invitation for}.',
        '{?casual}{?invited}{?role}Thank you for considering my application, and for {the short invitation for}.',
        '{?invited}{?named}Thank you for considering my application and {the invitation for}.',
        '{?invited}Thank you for considering my application, and for {the invitation for}.',
        '{?invited}{?named}Thank you for considering my application and {the invitation}.',
        '{?invited}Thank you for considering my application, and for {the invitation}.',
        '{?casual}{?role}Thank you for considering my application for {the role}, and for your message.',
        'Thank you for considering my application for {the role at}, and for your message.',
        'Thank you for considering my application for this role, and for your message.',
      ],
      [
        '{?invited}Many thanks for {the invitation}, and for the attention you gave my application for {the role at}.',
        '{?invited}Many thanks for {the invitation}, and for the attention you gave my application.',
        'Many thanks for your message about {the role at}, and for the attention you gave my application.',
        'Many thanks for your message, and for the attention you gave my application.',
      ],
      [
        '{?invited}I appreciate that you considered my application for {the role at}. Thank you for {the invitation}.',
        '{?invited}I appreciate that you considered my application. Thank you for {the invitation}.',
        'I appreciate that you considered my application for {the role at}. Thank you for your message.',
        'I appreciate that you considered my application. Thank you for your message.',
      ],
    ],
    'gratitude/outreach': [
      [
        '{?invited}Thank you for thinking of me for {the role at}, and for {the invitation}.',
        '{?invited}Thank you for thinking of me and for {the invitation}.',
        'Thank you for getting in touch, and for considering me for {the role at}.',
        'Thank you for getting in touch, and for considering me for this role.',
      ],
      [
        'Many thanks for getting in touch about {the role at}, and for taking the trouble to write.',
        'Many thanks for getting in touch, and for taking the trouble to write.',
      ],
      [
        'I appreciate that you wrote to me about {the role at}. Thank you for considering me.',
        'I appreciate that you wrote to me. Thank you for considering me.',
      ],
    ],
    'gratitude/conversation': [
      [
        '{?invited}Thank you for our conversation about {the role at}, and for {the invitation}.',
        '{?invited}Thank you for our conversation, and for {the invitation}.',
        'Thank you for our conversation about {the role at}, and for your continued interest.',
        'Thank you for our conversation about this role, and for your continued interest.',
      ],
      [
        'It was good to talk about {the role at}. Thank you for that, and for your continued interest.',
        'It was good to talk. Thank you for that, and for your continued interest.',
      ],
      [
        'Many thanks for talking to me about {the role at}. I appreciate your continued interest.',
        'Many thanks for talking to me. I appreciate your continued interest.',
      ],
    ],
    'gratitude/enthusiasm': [
      [
        'Thank you for considering me for {the role at}, and for your kind words about my work.',
        'Thank you for considering me, and for your kind words about my work.',
      ],
      [
        'Thank you for your kind words about my work, which were good to read, and for considering me for {the role at}.',
        'Thank you for your kind words about my work, which were good to read, and for considering me.',
      ],
      [
        'Thank you for what you wrote about my work. I appreciate being considered for {the role at}.',
        'Thank you for what you wrote about my work. I appreciate being considered.',
      ],
    ],
    'gratitude/brief': [
      [
        '{?followed}Thank you for following up, and for {the short invitation for}.',
        '{?shortlisted}Thank you for shortlisting me, and for {the short invitation for}.',
        '{?shortlisted}Thank you for shortlisting me, and for {the invitation}.',
        'Thank you for {the short invitation for}.',
        'Thank you for considering me, and for {the invitation}.',
      ],
      [
        'I appreciate being considered for {the short role}. Thank you for {the invitation}.',
        'I appreciate being considered. Thank you for {the invitation}.',
      ],
      [
        'Many thanks for {the invitation}, and for considering me for {the short role}.',
        'Many thanks for {the invitation}, and for considering me.',
      ],
      'Thank you for considering me, and for your invitation.',
    ],
    'gratitude/brief-message': [
      [
        'Thank you for your message and for considering me for {the short role}.',
        'Thank you for your message and for considering me.',
      ],
      [
        'I appreciate being considered for {the short role}. Thank you for writing to me.',
        'I appreciate being considered. Thank you for writing to me.',
      ],
      [
        'Thank you for writing about {the short role} and for considering me.',
        'Thank you for writing to me and for considering me.',
      ],
    ],
    'gratitude/again': [
      'Thank you for coming back to me about this. I do appreciate your interest.',
      'Thank you for writing again. I appreciate that you would still like to talk.',
      'It is kind of you to ask once more, and I appreciate it. Thank you.',
    ],
    'gratitude/message': [
      ['Thank you for your message about {the role at}.', 'Thank you for your message.'],
      ['Thank you for telling me about {the role at}.', 'Thank you for your note.'],
      ['Thank you for writing to me about {the role at}.', 'Thank you for writing to me.'],
    ],
    'lateness/apology': [
      'Please excuse my late reply.',
      "{I am~I'm} sorry for the late reply.",
      'My apologies for taking a while to reply.',
    ],
    'specific/appeal': [
      'I was especially drawn to {specific}.',
      'What I liked most was {specific}.',
      'I particularly liked {specific}.',
    ],
    'specific/called': ['It was good to speak on the phone.'],
    'specific/apologised': ["{There is~There's} no need to apologise."],
    'specific/moved': ['Thank you, too, for letting me know about the new date.'],
    'specific/praised': ['Thank you, too, for your kind words.'],
    'specific/travel': ['Thank you, too, for offering to cover the travel.'],
    'specific/frank': ['I appreciated how open you were with me.'],
    'specific/flexible': ['It was kind of you to be flexible about the time.'],
    'specific/culture': [
      'I liked what I learned about {the house}, especially {specific}.',
      'What stayed with me about {the house} was {specific}.',
      'At {the house}, I was particularly struck by {specific}.',
    ],
    'specific/their-words': [
      'It was good to read in your message about {specific}.',
      'I was glad that you mentioned {specific}.',
      'Your message made me curious about {specific}.',
    ],
    'decision/withdraw': [
      [
        "{?reason}{?applied}So {I would~I'd} like to withdraw my application{and}.",
        "{?reason}So {I would~I'd} like to withdraw from {the process}{and}.",
        "{?reason}So {I have~I've} decided not to go ahead{and}.",
        // Who is moved by the other side had agreed to a time.
        "{?moved}{?applied}{I have~I've} decided to withdraw my application{so}. {I apologise~I'm sorry} for the inconvenience.",
        "{?moved}{I have~I've} decided to withdraw from {the process}{so}. {I apologise~I'm sorry} for the inconvenience.",
        "{?moved}{I have~I've} decided not to go ahead{so}. {I apologise~I'm sorry} for the inconvenience.",
        "{?interviewed}{I have~I've} decided to withdraw from the selection process{so}.",
        "{?applied}{I have~I've} decided to withdraw my application{so}.",
        "{I have~I've} decided to withdraw from {the process}{so}.",
        "{I have~I've} decided not to go ahead{so}.",
      ],
      [
        "{?reason}For that reason, {I have~I've} decided not to go ahead{and}.",
        "After some thought, {I have~I've} decided not to go ahead{so}.",
      ],
      [
        "{?reason}{?applied}Because of this, {I have~I've} decided to withdraw my application{and}.",
        "{?reason}Because of this, {I have~I've} decided not to go ahead{and}.",
        "{?applied}Having thought it through, {I have~I've} decided to withdraw my application{so}.",
        "Having thought it through, {I have~I've} decided not to go ahead{so}.",
      ],
    ],
    'decision/not-now': [
      [
        "{?reason}So {I have~I've} decided not to go ahead at the moment.",
        "After some thought, {I have~I've} decided not to go ahead at the moment.",
      ],
      [
        "{?reason}For that reason, {I have~I've} decided not to go ahead for now.",
        "As things stand, {I have~I've} decided not to go ahead.",
      ],
      [
        "{?reason}Because of this, {I will not~I won't} be going ahead for now.",
        "For now, {I will not~I won't} be going ahead.",
      ],
    ],
    'decision/cancel': [
      [
        "{?reason}{?applied}{I have therefore~So I've} decided to withdraw my application and need to cancel {our meeting} {on date}. {I apologise~I'm sorry} for the inconvenience.",
        "{?reason}{?applied}{I have therefore~So I've} decided to withdraw my application and need to cancel {our meeting}. {I apologise~I'm sorry} for the inconvenience.",
        "{?reason}So {I have~I've} decided not to go ahead and need to cancel {our meeting} {on date}. {I apologise~I'm sorry} for the inconvenience.",
        "{?reason}So {I have~I've} decided not to go ahead and need to cancel {our meeting}. {I apologise~I'm sorry} for the inconvenience.",
        "{?applied}{I have~I've} decided to withdraw my application, so I need to cancel {our meeting} {on date}. {I apologise~I'm sorry} for the inconvenience.",
        "{?applied}{I have~I've} decided to withdraw my application, so I need to cancel {our meeting}. {I apologise~I'm sorry} for the inconvenience.",
        "{I have~I've} decided to withdraw from {the process}, so I need to cancel {our meeting} {on date}. {I apologise~I'm sorry} for the inconvenience.",
        "{I have~I've} decided not to go ahead, so I need to cancel {our meeting} {on date}. {I apologise~I'm sorry} for the inconvenience.",
        "{I have~I've} decided to withdraw from {the process}, so I need to cancel {our meeting}. {I apologise~I'm sorry} for the inconvenience.",
        "{I have~I've} decided not to go ahead, so I need to cancel {our meeting}. {I apologise~I'm sorry} for the inconvenience.",
      ],
      [
        "{?reason}{I am~I'm} sorry, but {I have~I've} therefore decided to withdraw and need to cancel {our meeting} {on date}.",
        "{?reason}{I am~I'm} sorry, but {I have~I've} therefore decided to withdraw and need to cancel {our meeting}.",
        "{I am~I'm} sorry, but {I have~I've} thought it over and decided to withdraw, so I need to cancel {our meeting} {on date}.",
        "{I am~I'm} sorry, but {I have~I've} thought it over and decided to withdraw, so I need to cancel {our meeting}.",
      ],
      [
        "{?reason}Because of this, {I have~I've} decided not to go ahead, and {I am~I'm} sorry to have to cancel {our meeting} {on date}.",
        "{?reason}Because of this, {I have~I've} decided not to go ahead, and {I am~I'm} sorry to have to cancel {our meeting}.",
        "Having thought it through, {I have~I've} decided not to go ahead, and {I am~I'm} sorry to have to cancel {our meeting} {on date}.",
        "Having thought it through, {I have~I've} decided not to go ahead, and {I am~I'm} sorry to have to cancel {our meeting}.",
      ],
    ],
    'decision/cancel-brief': [
      [
        "{?reason}So {I have~I've} decided not to go ahead, and {I am~I'm} sorry to have to cancel {our meeting} {on date}. I wish you every success with the search.",
        "{?reason}So {I have~I've} decided not to go ahead, and {I am~I'm} sorry to have to cancel {our meeting}. I wish you every success with the search.",
        "{I have~I've} decided not to go ahead, so I need to cancel {our meeting} {on date}, and {I am~I'm} sorry for the inconvenience. I wish you every success with the search.",
        "{I have~I've} decided not to go ahead, so I need to cancel {our meeting}, and {I am~I'm} sorry for the inconvenience. I wish you every success with the search.",
      ],
      [
        "{?reason}Because of this, {I am~I'm} sorry to have to cancel {our meeting} {on date}. I hope you find the right person soon.",
        "{?reason}Because of this, {I am~I'm} sorry to have to cancel {our meeting}. I hope you find the right person soon.",
        "{I have~I've} decided not to go ahead, so {I am~I'm} sorry to have to cancel {our meeting} {on date}. I hope you find the right person soon.",
        "{I have~I've} decided not to go ahead, so {I am~I'm} sorry to have to cancel {our meeting}. I hope you find the right person soon.",
      ],
      [
        "{?reason}{I am~I'm} sorry, but I therefore need to cancel {our meeting} {on date}. All the best with the search.",
        "{?reason}{I am~I'm} sorry, but I therefore need to cancel {our meeting}. All the best with the search.",
        "{I am~I'm} sorry, but {I have~I've} decided not to go ahead and need to cancel {our meeting} {on date}. All the best with the search.",
        "{I am~I'm} sorry, but {I have~I've} decided not to go ahead and need to cancel {our meeting}. All the best with the search.",
      ],
    ],
    'decision/format': [
      [
        "{?one-way}{I would~I'd} rather not do a one-way recorded interview.",
        "{?take-home}{I would~I'd} rather not do unpaid work as part of the selection process.",
        "{I would~I'd} rather not take part in this step.",
      ],
      [
        "{?one-way}{I would~I'd} prefer to speak to someone rather than record my answers.",
        "{?take-home}After some thought, {I would~I'd} prefer not to complete an unpaid assignment as part of the selection process.",
        "After some thought, {I would~I'd} prefer not to take part in this step.",
      ],
      [
        "{?one-way}{I have~I've} thought about the recorded interview and would rather not do it.",
        "{?take-home}{I have~I've} thought about the assignment and would rather not take on unpaid work.",
        "{I have~I've} thought about this step and would rather not take part in it.",
      ],
    ],
    'decision/brief': [
      [
        "{?reason}{?applied}{I have therefore~So I've} decided to withdraw my application{and}. I wish {you and the house} all the best with the search.",
        "{?reason}So {I have~I've} decided not to go ahead{and}. I wish {you and the house} all the best with the search.",
        "{?applied}{I have~I've} decided to withdraw my application{and}. I wish {you and the house} all the best with the search.",
        "{I have~I've} decided not to go ahead{and}. I wish {you and the house} all the best with the search.",
      ],
      [
        "{?reason}For that reason, {I have~I've} decided not to go ahead{and}. All the best with the search.",
        "Having thought it through, {I will not~I won't} be going ahead. I wish you every success with the search.",
      ],
      [
        "{?reason}Because of this, {I have~I've} decided not to go ahead{and}. I hope you find the right person soon.",
        "After some thought, {I have~I've} decided not to go ahead. I hope you find the right person soon.",
      ],
    ],
    'decision/second-no': [
      [
        "{?applied}My answer is still the same, though, and {I will not~I won't} be going ahead with my application for {the role}.",
        "My answer is still the same, though, and {I will not~I won't} be pursuing {the role}.",
        "My answer is still the same, though, and {I will not~I won't} be going ahead.",
      ],
      "My decision is still the same, and {I will not~I won't} be going ahead.",
      "My decision not to go ahead {has not~hasn't} changed.",
    ],
    'decision/bulk': [
      "{I will not~I won't} be pursuing it, but I wanted you to have a reply.",
      "{I have~I've} decided not to go ahead, but I wanted you to have an answer.",
      "{I will not~I won't} be going ahead, but I wanted you to hear from me.",
    ],
    'reason/other-offer': [
      "{I have~I've} accepted another position.",
      "{I have~I've} agreed to join another employer.",
      "{I have~I've} accepted a position elsewhere.",
    ],
    'reason/other-offer-since': [
      "Since we were last in touch, {I have~I've} accepted another position.",
      "Since we were last in touch, {I have~I've} committed to a position elsewhere.",
      "{I have~I've} accepted another position since we were last in touch.",
    ],
    'reason/other-path': [
      "{I have~I've} accepted a position in another field.",
      "My next position, which {I have~I've} already accepted, is in a different field.",
      "{I am~I'm} moving to another field, where {I have~I've} accepted a position.",
    ],
    'reason/not-a-fit': [
      'My career goals lie in a different direction.',
      'I have a different next step in mind.',
      'I have something different in mind for the next step in my career.',
    ],
    'reason/current-role': [
      "{I am~I'm} committed to my current job, and it needs my full attention.",
      "{I am~I'm} fully committed to my current position.",
      'I have responsibilities where I am now, and I want to give them my full attention.',
    ],
    'reason/project-deadline': [
      "{I am~I'm} finishing a project with a fixed deadline, and it needs all my attention.",
      'A project with a fixed deadline needs all my attention.',
      "The project {I am~I'm} working on is close to its deadline, and I need to see it through.",
    ],
    'reason/personal': [
      'Unfortunately, some personal matters need my attention.',
      'I have personal commitments that need my attention.',
      'For personal reasons, I need to put other things first.',
    ],
    'reason/change-of-direction': [
      "{I am~I'm} changing direction and moving into a different field.",
      "{I am~I'm} taking my career into another field and want to concentrate on that.",
      "{I have~I've} set my sights on a different line of work and want to follow that.",
    ],
    'limitation/confirmed': [
      "{I am~I'm} sorry, but {I cannot~I can't} make {our meeting} {on date} and need to move it.",
      "{I am~I'm} sorry to ask, but I need to move {our meeting}, which is {on date}.",
      "{I am~I'm} afraid that {I cannot~I can't} keep {our meeting} {on date}, and would like to move it.",
    ],
    'limitation/date': [
      "{I am~I'm} very interested, but {I cannot~I can't} make {date}.",
      "{I am~I'm} not able to make {date}, though {I would~I'd} very much like to talk.",
      "It would be good to talk, but {date} {does not~doesn't} work for me.",
    ],
    'limitation/arrangement': [
      [
        "{?several-dates}{I am~I'm} very interested, but {I cannot~I can't} make any of the times you suggested.",
        "{I am~I'm} very interested, but need to ask whether another arrangement would be possible.",
      ],
      [
        "{?several-dates}{I am~I'm} interested in talking, but {I am~I'm} not able to make the times you suggested.",
        "{I am~I'm} interested in talking, but the arrangement you suggest would be difficult for me.",
      ],
      [
        "{?several-dates}{I would~I'd} be glad to talk, but {I cannot~I can't} make the times you suggested, so I need to ask for another.",
        "{I would~I'd} be glad to talk, and would just ask whether another arrangement would be possible.",
      ],
    ],
    'limitation/deadline': [
      [
        "{I am~I'm} very interested, but {I am~I'm} finishing a project with a fixed deadline and {cannot~can't} make {date}.",
        "{I am~I'm} finishing a project with a fixed deadline, so I need to ask whether another arrangement would be possible.",
      ],
      [
        "With a project deadline to meet, {I am~I'm} not able to make {date}, though {I am~I'm} very interested.",
        "{I am~I'm} very interested, but with a project deadline to meet, I need to ask whether another arrangement would be possible.",
      ],
      [
        "I have a project deadline to meet, so {date} {does not~doesn't} work for me.",
        'A project deadline is close, so the arrangement you suggest would be difficult for me.',
      ],
    ],
    'limitation/personal': [
      [
        "{I am~I'm} very interested, but for personal reasons {I cannot~I can't} make {date}.",
        'For personal reasons, I need to ask whether another arrangement would be possible.',
      ],
      [
        "A personal commitment means that {I am~I'm} not able to make {date}.",
        'Because of a personal commitment, the arrangement you suggest would be difficult for me.',
      ],
      [
        "For personal reasons, {date} {does not~doesn't} work for me, though {I am~I'm} very interested.",
        "{I am~I'm} very interested, but for personal reasons I need to ask whether another arrangement would be possible.",
      ],
    ],
    'limitation/work': [
      [
        "{I am~I'm} very interested, but commitments at work mean that {I cannot~I can't} make {date}.",
        'Because of commitments at work, I need to ask whether another arrangement would be possible.',
      ],
      [
        "{I am~I'm} needed at work then, so {I cannot~I can't} make {date}.",
        'I have commitments at work, so the arrangement you suggest would be difficult for me.',
      ],
      [
        "Because of my work, {I am~I'm} not able to make {date}, though {I am~I'm} very interested.",
        "{I am~I'm} very interested, but because of my work I need to ask whether another arrangement would be possible.",
      ],
    ],
    'limitation/recording': [
      "{I am~I'm} interested in the role, but {I would~I'd} rather not do a recorded one-way interview.",
      "{I am~I'm} very interested, but {would~I'd} prefer not to do a recorded interview.",
      "{I would~I'd} rather not do a recorded interview, but {I would~I'd} be glad to talk.",
    ],
    'limitation/commitment': [
      [
        "{I am~I'm} very interested, but I already have another commitment and {cannot~can't} make {date}.",
        'I already have another commitment, so I need to ask whether another arrangement would be possible.',
      ],
      [
        "Another appointment means that {I cannot~I can't} manage {date}.",
        'Because of another appointment, I need to ask whether another arrangement would be possible.',
      ],
      [
        "I already have something else arranged, so {date} {does not~doesn't} work for me.",
        'I already have something else arranged, so the arrangement you suggest would be difficult for me.',
      ],
    ],
    'limitation/travelling': [
      [
        "{I am~I'm} very interested, but {I will~I'll} be travelling and {cannot~can't} make {date}.",
        "{I will~I'll} be travelling, so I need to ask whether another arrangement would be possible.",
      ],
      [
        "As {I will~I'll} be away, {I am~I'm} not able to make {date}.",
        "As {I will~I'll} be away, the arrangement you suggest would be difficult for me.",
      ],
      [
        "{I will~I'll} be away on a trip, so {date} {does not~doesn't} work for me.",
        "{I will~I'll} be away on a trip, so I need to ask whether another arrangement would be possible.",
      ],
    ],
    'urgency/deadline': [
      'I know that your deadline is {deadline}, and will keep it in mind.',
      'I know that you asked for an answer {by deadline}, and hope that another time is still possible.',
      'I know that your deadline is {deadline}, and hope that this still leaves time.',
    ],
    'urgency/before-deadline': [
      'I know that you need an answer {by deadline}, so I wanted to let you know now.',
      'You asked for an answer {by deadline}, so I am writing now.',
      'I wanted you to have this by {deadline}.',
    ],
    'alternative/times': [
      [
        '{?one-slot}Could we talk instead on {slots}?',
        'Could we talk{for minutes} at one of these times instead?{plain slots}',
      ],
      ["{?one-slot}{I am~I'm} free on {slots}.", "{I am~I'm} free{for minutes} at any of these times:{plain slots}"],
      [
        '{?one-slot}Would it be possible to talk on {slots}?',
        'Would it be possible to talk{for minutes} at one of these times?{plain slots}',
      ],
    ],
    'alternative/check-in': [
      'Could we have a short call at the first of these times and a longer conversation at {the second}?{bare slots}',
      'Perhaps we could begin with a short call at the first of these times and talk at more length at {the second}:{bare slots}',
      'I could join a short call at the first of these times and a longer conversation at {the second}:{bare slots}',
    ],
    'alternative/format': [
      ['{?slots}I could also join {by format}, if you prefer.', 'Would {a format} be possible instead?'],
      "{I would~I'd} be glad to talk {by format}.",
      'I could easily join {by format}.',
    ],
    'alternative/shorter': [
      [
        '{?slots}A shorter conversation of {minutes} would be fine for me as well.',
        '{?other-format}A conversation of {minutes} would suit me best.',
        'Would {a minutes} conversation be possible instead?',
      ],
      'If {minutes} would be enough, that would be easier for me to arrange.',
      'It would help me if we could keep it to {minutes}.',
    ],
    'alternative/if-it-suits': [
      [
        '{?one-slot}Please let me know whether that time would suit you.',
        '{?slots}Please let me know what would suit you.',
        'Please let me know which other times would suit you.',
      ],
      'I hope that suits you; if not, please let me know.',
      'Only if that is convenient for you, of course.',
    ],
    'alternative/your-times': [
      'Could you let me know which other times would suit you?',
      "If you can suggest another time that suits you, {I will~I'll} do my best to make it.",
      'Is there another time that would be convenient for you?',
    ],
    'alternative/live': [
      "{I would~I'd} be very glad to speak to someone instead, by phone or video.",
      'A conversation by phone or video would suit me very well.',
      'A call with someone, even a short one, would be very welcome.',
    ],
    'alternative/past-work': [
      "Instead, {I would~I'd} be glad to talk you through how {I would~I'd} approach the task.",
      "If it helps, {I would~I'd} be glad to talk the task over with you instead.",
      "Instead, {I would~I'd} welcome a conversation about how I work.",
    ],
    'benefit/free-the-time': [
      ["{There is~There's} no need to keep {date} free for me.", "{There is~There's} no need to keep a slot for me."],
      [
        'Please feel free to give my slot {on date} to someone else.',
        'Please feel free to give my slot to someone else.',
      ],
      ["Please {do not~don't} hold {date} for me.", "Please {do not~don't} hold a slot for me."],
    ],
    'benefit/room-for-others': [
      'That leaves the slot free for someone else.',
      'This way, the slot can go to someone else.',
      'I hope this frees the slot for another candidate.',
    ],
    'regards/client': [
      [
        'Please let {the client} know, and pass on my thanks to {others}.',
        'Please let {the client} know, and pass on my thanks.',
        'Please let the employer know, and pass on my thanks.',
      ],
      [
        "{I would~I'd} be grateful if you could tell {the client}, and thank {others} for me.",
        "{I would~I'd} be grateful if you could tell {the client}, and thank them for me.",
        "{I would~I'd} be grateful if you could tell the employer, and thank them for me.",
      ],
    ],
    'regards/others': [
      'Please pass on my thanks to {others}.',
      'My thanks to {others} as well.',
      "{I would~I'd} be grateful if you could thank {others} for me.",
    ],
    'door/stay-in-touch': [
      "{I would~I'd} be glad to stay in touch, and perhaps our paths will cross one day.",
      'I hope we can stay in touch; perhaps there will be another opportunity later on.',
      'Please do keep in touch, and think of me if something new comes up.',
    ],
    'door/another-role': [
      "Should another role come up that you think would suit me, {I would~I'd} be glad to hear about it.",
      'If you have a different position to fill in future, please feel free to write to me.',
      "{I would~I'd} be happy to hear about other positions later on.",
    ],
    'door/collaboration': [
      'I hope we can work together on something else later on.',
      "{I would~I'd} be glad to work together on something else one day.",
      'It would be good to stay in touch in case we can work together on something later.',
    ],
    'door/revisit': [
      "My situation may be different in a few months, and {I would~I'd} be glad to hear then about any openings.",
      "If you have openings in a few months, {I would~I'd} be happy to hear from you again.",
      "{I would~I'd} be open to a conversation about future openings in a few months.",
    ],
    'door/brief': [
      "{I would~I'd} be glad to hear from you about other roles in future.",
      'I hope we can stay in touch.',
      'Please think of me if something else comes up later on.',
    ],
    'door/no-contact': [
      "{I would~I'd} prefer not to be contacted about other positions.",
      "Please {do not~don't} contact me about other positions.",
      "{I would~I'd} be grateful if you {did not~didn't} write to me about other positions.",
    ],
    'referral/colleague': [
      '{colleague about} may be a good person to talk to, and is happy for me to say so.',
      "May I suggest {colleague about} as someone to talk to? {I have~I've} checked, and that would be welcome.",
    ],
    'referral/someone': [
      "If someone suitable comes to mind, {I will~I'll} gladly point them in your direction.",
      "Should I think of somebody who would suit the position, {I will~I'll} let them know about it.",
      "{I will~I'll} keep an eye out for anyone who would suit the position.",
    ],
    'referral/pass-on': [
      "If it would help, {I am~I'm} happy to pass on details of the role to people I know.",
      "{I would~I'd} be happy to tell people I know about the position, if you like.",
      'May I pass the details on to people I know?',
    ],
    'restatement/other-offer': [
      "I hope {you will~you'll} understand that {I am~I'm} now committed elsewhere.",
      'My next step is now settled.',
    ],
    'restatement/other-path': [
      "I hope {you will~you'll} understand that {I have~I've} chosen another field.",
      'My next position is in another field.',
    ],
    'restatement/not-a-fit': ["I hope {you will~you'll} understand.", 'I have other goals for now.'],
    'restatement/current-role': [
      "I hope {you will~you'll} understand that my current job comes first.",
      'My current job has to come first.',
    ],
    'restatement/project-deadline': [
      "I hope {you will~you'll} understand that the project comes first.",
      'My project has to come first.',
    ],
    'restatement/personal': [
      "I hope {you will~you'll} understand that my personal commitments come first.",
      'My personal commitments have to come first.',
    ],
    'restatement/change-of-direction': [
      "I hope {you will~you'll} understand that my direction has changed.",
      "{I am~I'm} moving into another field.",
    ],
    'closing/wish-and-door': [
      [
        '{?agency}I hope you find the right person soon, and I hope we can stay in touch.',
        '{?interviewed}I wish you every success in finding the right person, and hope our paths cross again.',
        'I wish you every success in finding the right person, and hope our paths cross one day.',
      ],
      "I hope you find the right person soon, and {I would~I'd} be glad to hear from you again about other roles.",
      'All the best with the search; perhaps our paths will cross one day.',
    ],
    'closing/wish': [
      [
        // An agency has been thanked, and asked to pass thanks on.
        '{?agency}I wish you every success in finding the right person.',
        '{?casual}I appreciate your time, and I wish {you and the rest} all the best in finding the right person.',
        'I hope this reaches you in time to give {the slot} to another candidate, and I wish you every success with the search.',
        "I appreciate the time {you have~you've} taken, and I wish {you and the rest} every success with the search.",
      ],
      'Thank you again for your time. I hope you find the right person soon.',
      [
        'All the best with the search. I hope you find the right person for {the short role}.',
        'All the best with the search. I hope you find the right person.',
      ],
    ],
    'closing/team': [
      'I wish you and the whole team all the best with the search, and hope you find the right person soon.',
      'Thank you again for your time. I hope the team finds the right person soon.',
      'My best wishes to you and the team for the search.',
    ],
    'closing/interviewer': [
      'It was good to talk to you. I wish you every success with the search.',
      'I appreciate the time you gave me, and I hope the right person joins you soon.',
      'Thank you again for talking to me, and all the best with the search.',
    ],
    'closing/understanding': [
      'Thank you for your understanding. I wish you every success with your search.',
      'I hope you understand, and I wish you all the best in finding the right person.',
      'Thank you for understanding, and all the best with the search.',
    ],
    'closing/success': [
      [
        '{?team}I wish you and the team every success, and hope you find the right person before long.',
        'I wish you every success, and hope you find the right person before long.',
      ],
      'I wish you every success with the search.',
      'All the best with the search.',
    ],
    'closing/brief': [
      'All the best with your search.',
      'I wish you every success with the search.',
      'I hope you find the right person soon.',
    ],
    'closing/looking-forward': [
      'I look forward to talking to you.',
      "I hope {you will~you'll} understand, and I look forward to our conversation.",
      'I look forward to our conversation.',
    ],
    'closing/understanding-move': [
      'Thank you very much for your understanding.',
      "I hope {you will~you'll} understand, and I look forward to hearing from you.",
      'Thank you for bearing with me.',
    ],
    'closing/open-answer': [
      "If that {is not~isn't} possible, {I will~I'll} understand. Either way, I look forward to hearing from you.",
      "{I will~I'll} understand if this {cannot~can't} be arranged, and I look forward to hearing from you.",
      "If that {cannot~can't} be done, {I will~I'll} understand. I look forward to hearing from you.",
    ],
    'closing/second-no': [
      'I wish you every success with your search.',
      'I hope you find the right person soon.',
      'All the best with your search.',
    ],
    'closing/bulk': [
      'I wish you all the best with your search.',
      'All the best with the search.',
      'I hope you find the right person.',
    ],
  },
};
