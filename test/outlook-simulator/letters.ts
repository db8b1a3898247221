import type { Item } from './scene';

const sam = { name: 'Sam Candidate', address: 'sam.candidate@outlook.test' };
const maria = { name: 'Maria Kowalska', address: 'maria.kowalska@acme.test' };

/** An ordinary invitation. */
export const invitation: Item = {
  kind: 'letter',
  id: 'item-1',
  subject: 'Interview invitation: Data Analyst at Acme',
  from: maria,
  to: [sam],
  html: `<p>Dear Sam,</p><p>Thank you for applying for the position of Data Analyst at Acme. We would like to invite you to an
interview on Thursday, 3 December 2026 at 14:00 via Microsoft Teams.</p><p>Please let us know whether this time suits you.</p>
<p>Kind regards,<br>Maria Kowalska<br>Talent Acquisition, Acme</p>`,
};

export const invitationToMany: Item = {
  ...invitation,
  id: 'item-2',
  cc: [{ name: 'Tom Berg', address: 'tom.berg@acme.test' }],
};

export const newsletter: Item = {
  kind: 'letter',
  id: 'item-3',
  subject: 'Ten recipes for a rainy Sunday',
  from: { name: 'Kitchen Weekly', address: 'news@kitchen.test' },
  to: [sam],
  html: '<p>This week: soups, stews and a very good apple cake.</p><p>Unsubscribe at any time.</p>',
  headers: 'From: news@kitchen.test\r\nList-Unsubscribe: <https://kitchen.test/u>\r\n',
};

export const secondInvitation: Item = {
  kind: 'letter',
  id: 'item-4',
  subject: 'Invitation to interview - Product Manager, Globex',
  from: { name: 'Jan de Vries', address: 'jan.devries@globex.test' },
  to: [sam],
  html: `<p>Dear Sam,</p><p>We are pleased to invite you to an interview for the role of Product Manager at Globex on Monday,
7 December 2026 at 10:30.</p><p>Best regards,<br>Jan de Vries<br>Recruiter, Globex</p>`,
};

/** Says no time itself: the invitation is attached as a file of the calendar. */
export const invitationWithFile: Item = {
  ...invitation,
  id: 'item-7',
  html: `<p>Dear Sam,</p><p>We would like to invite you to an interview for the position of Data Analyst at Acme. The details are in the
attached invitation.</p><p>Kind regards,<br>Maria Kowalska<br>Talent Acquisition, Acme</p>`,
  attachments: [
    {
      id: 'file-1',
      name: 'invite.ics',
      contentType: 'text/calendar',
      content: [
        ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:interview-1@acme.test'],
        ...['DTSTART:20261203T130000Z', 'DTEND:20261203T134500Z', 'SUMMARY:Gespräch: Data Analyst'],
        ...['ORGANIZER;CN=Maria Kowalska:mailto:maria.kowalska@acme.test', 'END:VEVENT', 'END:VCALENDAR', ''],
      ].join('\r\n'),
    },
  ],
};

/** From a machine that nobody reads; whom to write to stands in the letter. */
export const invitationFromMachine: Item = {
  ...invitation,
  id: 'item-8',
  from: { name: 'Acme Careers', address: 'no-reply@acme.test' },
  html: `${invitation.html}<p>Please do not reply to this message. Write to maria.kowalska@acme.test instead.</p>`,
};

/** From a machine as well, and it names nobody. */
export const invitationFromNobody: Item = { ...invitationFromMachine, id: 'item-9', html: invitation.html };

/** A meeting request for an interview, as the calendar sends it. */
export const meetingRequest: Item = {
  ...invitation,
  kind: 'request',
  id: 'item-5',
  to: [sam, { name: 'Tom Berg', address: 'tom.berg@acme.test' }],
  subject: 'Interview: Data Analyst, Acme',
  start: '2026-12-03T13:00:00Z',
  end: '2026-12-03T13:45:00Z',
  location: 'Microsoft Teams Meeting',
  html: `<p>Dear Sam,</p><p>We would like to invite you to an interview for the position of Data Analyst at Acme.</p><p>Join the meeting
in Microsoft Teams.</p><p>Maria Kowalska</p>`,
};

export const appointment: Item = { ...meetingRequest, kind: 'appointment', id: 'item-6' };

/** A reply the person has begun: something typed, a signature, the letter quoted below. */
export const replyDraft: Item = {
  kind: 'draft',
  id: 'draft-1',
  subject: 'RE: Interview invitation: Data Analyst at Acme',
  from: sam,
  to: [maria],
  html: `<div>My own words, half a sentence</div><div><br></div><div id="signature">--<br>Sam Candidate<br>+44 20 7946 0000</div><hr>
<div><b>From:</b> Maria Kowalska &lt;maria.kowalska@acme.test&gt;<br><b>Sent:</b> Friday, 20 November 2026 10:00<br>
<b>To:</b> Sam Candidate &lt;sam.candidate@outlook.test&gt;<br><b>Subject:</b> Interview invitation: Data Analyst at Acme</div><br>${invitation.html}`,
};

export const plainReplyDraft: Item = { ...replyDraft, id: 'draft-2', plain: true };

export const secondDraft: Item = {
  ...replyDraft,
  id: 'draft-3',
  subject: 'RE: Invitation to interview - Product Manager, Globex',
  to: [secondInvitation.from],
  html: `<div>Other words of mine</div><hr><div><b>From:</b> Jan de Vries &lt;jan.devries@globex.test&gt;<br>
<b>Sent:</b> Friday, 20 November 2026 11:00<br><b>To:</b> Sam Candidate &lt;sam.candidate@outlook.test&gt;<br>
<b>Subject:</b> Invitation to interview - Product Manager, Globex</div><br>${secondInvitation.html}`,
};
