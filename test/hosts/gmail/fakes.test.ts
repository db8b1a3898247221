import { describe, expect, test } from '@jest/globals';
import { cardService, jsonOf } from '../../fakes/card-service';
import { gmailApp, mailbox } from '../../fakes/gmail-app';
import { manifest } from './bundle';
import { invitation } from './letters';

// The fakes must refuse what Google refuses, or the other tests prove nothing. No type helps here, on purpose.
// biome-ignore lint/suspicious/noExplicitAny: calls that the types would forbid
type Loose = any;
const cards = (): Loose => cardService();
const action = (service: Loose): Loose => service.newAction().setFunctionName('f');
const button = (service: Loose): Loose => service.newTextButton().setText('x').setOnClickAction(action(service));

describe('the fake CardService refuses', () => {
  const refused: readonly (readonly [string, (service: Loose) => unknown])[] = [
    ['a method that does not exist', (service) => service.newTextParagraph().setMarkdown('x')],
    ['a service that does not exist', (service) => service.newWebView()],
    ['an enum value that does not exist', (service) => service.TextButtonStyle.BIG],
    ['a number for a text', (service) => service.newTextParagraph().setText(1)],
    ['a text for an enum value', (service) => button(service).setTextButtonStyle('FILLED')],
    ['the value of another enum', (service) => button(service).setTextButtonStyle(service.LoadIndicator.SPINNER)],
    ['too many arguments', (service) => service.newTextParagraph().setText('x', 'y')],
    ['parameters that are no texts', (service) => action(service).setParameters({ a: 1 })],
    ['a second click handler', (service) => button(service).setOnClickAction(action(service))],
    ['a button without a click', (service) => service.newButtonSet().addButton(service.newTextButton().setText('x'))],
    ['an action without a name', (service) => service.newTextButton().setOnClickAction(service.newAction())],
    ['a section without widgets', (service) => service.newCardBuilder().addSection(service.newCardSection())],
    ['a card without sections', (service) => service.newCardBuilder().build()],
    ['a field without a name', (service) => service.newCardSection().addWidget(service.newTextInput().setTitle('x'))],
    ['an unfinished card', (service) => service.newNavigation().pushCard(service.newCardBuilder())],
    ['plain JSON for a card', (service) => service.newNavigation().pushCard({})],
    [
      'the 101st widget',
      (service) => {
        const section = service.newCardSection();
        for (let at = 0; at < 101; at++) section.addWidget(service.newTextParagraph().setText('x'));
      },
    ],
    [
      'two fields of one name',
      (service) => {
        const section = service.newCardSection();
        for (const value of ['a', 'b']) section.addWidget(service.newTextInput().setFieldName('x').setValue(value));
        service.newCardBuilder().addSection(section).build();
      },
    ],
  ];
  test.each(refused)('%s', (_, use) => {
    expect(() => use(cards())).toThrow();
  });

  test('and builds what is whole; printJson gives a text', () => {
    const service = cards();
    const section = service.newCardSection().addWidget(service.newButtonSet().addButton(button(service)));
    const card = service.newCardBuilder().addSection(section).build();
    expect(typeof card.printJson()).toBe('string');
    expect(jsonOf(card)).toMatchObject({ sections: [{ widgets: [{ buttonList: { buttons: [{ text: 'x' }] } }] }] });
  });
});

describe('the fake GmailApp refuses', () => {
  const open = (scopes: readonly string[], interaction: boolean, token: string | null): Loose => {
    const box = mailbox([invitation], scopes);
    box.tokens.set('m1', 'good');
    box.interaction = interaction;
    const app: Loose = gmailApp(box);
    if (token !== null) app.setCurrentMessageAccessToken(token);
    return app.getMessageById('m1');
  };
  const all = manifest.oauthScopes;

  test('a message without its token, or with an old one', () => {
    expect(() => open(all, true, null)).toThrow('Missing access token');
    expect(() => open(all, true, 'old')).toThrow('Expired access token');
  });
  test('content without a click', () => {
    expect(() => open(all, false, 'good').getPlainBody()).toThrow('permissions');
    expect(open(all, true, 'good').getPlainBody()).toContain('interview');
  });
  test('content without the scope, but not with the wider one', () => {
    const wider = 'https://www.googleapis.com/auth/gmail.addons.current.message.readonly';
    expect(() => open([], true, 'good').getPlainBody()).toThrow('permissions');
    expect(open([wider], false, 'good').getPlainBody()).toContain('interview');
  });
  test('a draft without the scope', () => {
    const without = all.filter((scope) => !scope.endsWith('action.compose'));
    expect(() => open(without, true, 'good').createDraftReply('x')).toThrow('permissions');
    expect(open(all, true, 'good').createDraftReply('x').getId()).toBe('r1');
  });
  test('another recipient for a reply draft, the thread, and options it does not know', () => {
    expect(() => open(all, true, 'good').createDraftReply('x').update('a@b.example', 's', 't')).toThrow('permissions');
    expect(() => open(all, true, 'good').getThread()).toThrow('permissions');
    expect(() => open(all, true, 'good').createDraftReply('x', { to: 'a@b.example' })).toThrow('Unknown option');
  });
});
