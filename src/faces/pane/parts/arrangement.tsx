import type { Occasion, Tone } from '../../../core/blocks/block';
import type { LanguageCode } from '../../../core/languages/code';
import { choose, type Session } from '../../../core/session/session';
import type { Desk } from '../desk';
import { languages, nameOf } from '../languages';
import { useLanguage } from '../opening';
import { act } from '../work';
import { Alternatives } from './alternatives';
import { Blocks } from './blocks';
import { Chips } from './chips';
import { Pick } from './pick';

/** Tone, language, blocks and alternatives. */
export const Arrangement = ({ desk, session }: { readonly desk: Desk; readonly session: Session }) => {
  const { wish, asRead } = session;
  const { tongue } = desk.state();
  const speak = async (code: LanguageCode | null) => {
    if (code && !(await useLanguage(desk, code))) return;
    const now = desk.state().session;
    if (now) act(desk, choose(now, { language: code }));
  };
  return (
    <>
      <Chips
        label={desk.say('pane.tone')}
        value={wish.tone}
        options={(['warm', 'formal'] as const).map((tone: Tone) => [tone, desk.say(`reply.tone.${tone}`)] as const)}
        onPick={(tone) => act(desk, choose(session, { tone }))}
      />
      <Alternatives desk={desk} session={session} />
      <Blocks desk={desk} session={session} />
      <Pick
        label={desk.say('pane.occasion')}
        value={wish.occasion ?? ''}
        options={[
          ['', desk.say('pane.occasion.letter')],
          ...occasions.map((each) => [each, desk.say(`reply.occasion.${each}`)] as const),
        ]}
        onPick={(occasion) => act(desk, choose(session, { occasion: (occasion || null) as Occasion | null }))}
      />
      {hasForms.includes(session.reply.language) && (
        <Pick
          label={desk.say('pane.register')}
          value={wish.register ?? ''}
          options={[
            ['', desk.say('pane.register.letter')],
            ['formal', desk.say('reply.register.formal')],
            ['familiar', desk.say('reply.register.familiar')],
          ]}
          onPick={(register) => act(desk, choose(session, { register: (register || null) as 'formal' | null }))}
        />
      )}
      <Pick
        label={desk.say('pane.language')}
        value={wish.language ?? ''}
        options={[
          ['', `${desk.say('pane.language.letter')}: ${nameOf(asRead.answerIn, tongue)}`],
          ...languages.map((code) => [code, nameOf(code, tongue)] as const),
        ]}
        onPick={(code) => void speak((code || null) as LanguageCode | null)}
      />
    </>
  );
};

const occasions: readonly Occasion[] = ['invitation', 'confirmed', 'pushback', 'format', 'bulk'];
/** Languages that know a polite and a familiar "you" in such letters. */
const hasForms = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'];
