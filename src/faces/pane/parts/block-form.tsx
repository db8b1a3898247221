import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Move, OwnBlock } from '../../../core/blocks/block';
import { longest, moves } from '../../../core/session/own-blocks';
import { plainFields, unknownFields, wouldRead } from '../../../core/session/shown-blocks';
import { blockDraft, keepBlockDraft } from '../block-drafts';
import { changed, forget, keep } from '../blocks';
import type { Desk } from '../desk';
import { languageAt } from '../writing';
import type { Editing } from './editing';
import { Notice } from './notice';
import { Pick } from './pick';

/** Writing a block: text with fields put in by buttons, and how it reads in the open letter. */
export const BlockForm = ({
  desk,
  editing,
  close,
}: {
  readonly desk: Desk;
  readonly editing: Editing;
  readonly close: () => void;
}) => {
  const { block, language } = editing;
  const [left] = useState(() => blockDraft(desk, editing));
  const [restored, setRestored] = useState(left !== null);
  const [text, setText] = useState(left?.text ?? block?.text ?? '');
  const [move, setMove] = useState<Move>(block?.move ?? left?.move ?? 'gratitude');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [mark] = useState(() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36));
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => area.current?.focus(), []);
  const isBlank = text === (block?.text ?? '');
  const last = useRef({ text, move, isBlank, done: false });
  last.current = { ...last.current, text, move, isBlank };
  // What is typed is kept as it is with letters; whoever leaves finds it again.
  useEffect(() => {
    const timer = setTimeout(() => void keepBlockDraft(desk, editing, isBlank ? null : { text, move }), 150);
    return () => clearTimeout(timer);
  }, [text, move]);
  useEffect(
    () => () => {
      const { done, ...draft } = last.current;
      const isLeft = !done && !draft.isBlank;
      void keepBlockDraft(desk, editing, isLeft ? { text: draft.text, move: draft.move } : null);
      // Said once the form is gone: nothing is drawn while it goes.
      if (isLeft) setTimeout(() => desk.tell('pane.kept'));
    },
    [],
  );
  const leave = () => {
    last.current.done = true;
    close();
  };
  const written: OwnBlock = block
    ? changed(block, language, { text, hidden: false })
    : {
        id: `${newId(text)}-${mark}`,
        move,
        language,
        text,
        intents: ['decline', 'move', 'one-line'],
        hidden: false,
        place: null,
      };
  const loaded = languageAt(desk, language);
  const unknown = loaded ? unknownFields(text, loaded) : [];
  const save = async () => {
    if (text.trim() === '') return setTrouble(desk.say('pane.manager.blank'));
    if (unknown[0]) return setTrouble(desk.say('pane.manager.unknown-field', { field: unknown[0] }));
    if (await keep(desk, written)) leave();
    else setTrouble(desk.say('pane.manager.save.failed'));
  };
  const drop = async () => {
    if (block?.own && (await forget(desk, block.own))) leave();
    else setTrouble(desk.say('pane.manager.save.failed'));
  };
  const insertField = (name: string) => {
    const element = area.current;
    if (!element) return;
    element.focus();
    element.setRangeText(`{${name}}`, element.selectionStart, element.selectionEnd, 'end');
    setText(element.value);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      {restored && (
        <Notice
          actions={[
            [
              desk.say('pane.restored.over'),
              () => {
                setText(block?.text ?? '');
                setRestored(false);
              },
            ],
          ]}
        >
          {desk.say('pane.restored')}
        </Notice>
      )}
      {!block && (
        <Pick
          label={desk.say('pane.manager.kind')}
          value={move}
          options={moves
            .filter((each) => each !== 'greeting' && each !== 'sign-off')
            .map((each) => [each, desk.say(`reply.move.${each}`)] as const)}
          onPick={(each) => setMove(each as Move)}
        />
      )}
      <div class="field">
        <label for={id}>{block ? desk.say(`reply.move.${block.move}`) : desk.say('pane.manager.text')}</label>
        <textarea
          id={id}
          ref={area}
          rows={5}
          maxLength={longest}
          spellcheck
          lang={language}
          dir="auto"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setTrouble(null);
          }}
        />
      </div>
      <p class="row wrap">
        <span class="soft">{desk.say('pane.manager.field')}</span>
        {plainFields.map((name) => (
          <button key={name} type="button" class="chip-button" onClick={() => insertField(name)}>
            {desk.say(`pane.manager.field.${name}`)}
          </button>
        ))}
      </p>
      {trouble && (
        <p class="notice bad" role="alert">
          {trouble}
        </p>
      )}
      <Preview desk={desk} block={written} />
      <div class="row wrap">
        <button type="submit" class="primary">
          {desk.say('pane.manager.save')}
        </button>
        <button type="button" class="plain" onClick={close}>
          {desk.say('pane.manager.cancel')}
        </button>
        {block?.own && (
          <button type="button" class="plain" onClick={() => void drop()}>
            {desk.say(block.ours ? 'pane.manager.reset' : 'pane.manager.delete')}
          </button>
        )}
      </div>
    </form>
  );
};

const Preview = ({ desk, block }: { readonly desk: Desk; readonly block: OwnBlock }) => {
  const { session } = desk.state();
  const text = session && block.text.trim() !== '' ? wouldRead(session, block) : null;
  return (
    <section class="field">
      <span>{desk.say('pane.manager.preview')}</span>
      <p class="quote letter" lang={block.language} dir="auto">
        {text ?? desk.say(session ? 'pane.manager.preview.unsaid' : 'pane.manager.preview.none')}
      </p>
    </section>
  );
};

/** A name for a new block: its first words, so that a file of blocks can be read; a mark that tells two apart is added. */
const newId = (text: string): string => {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 24);
  return `own/${words || 'block'}`;
};
