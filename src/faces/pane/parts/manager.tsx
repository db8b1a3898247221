import { useEffect, useRef, useState } from 'preact/hooks';
import type { Move } from '../../../core/blocks/block';
import type { LanguageCode } from '../../../core/languages/code';
import { type ShownBlock, shownBlocks } from '../../../core/session/shown-blocks';
import { exportBlocks, importBlocks, ownBlocks, turn } from '../blocks';
import { copying } from '../copying';
import type { Desk } from '../desk';
import { languages, nameOf } from '../languages';
import { useLanguage } from '../opening';
import { languageAt } from '../writing';
import { blockName } from './block-name';
import type { Editing } from './editing';
import { Pick } from './pick';

/** The phrase blocks of a language: ours, changed, hidden, and the person's own. */
export const Manager = ({
  desk,
  language,
  setLanguage,
  edit,
}: {
  readonly desk: Desk;
  readonly language: LanguageCode;
  readonly setLanguage: (code: LanguageCode) => void;
  readonly edit: (editing: Editing) => void;
}) => {
  const file = useRef<HTMLInputElement>(null);
  const [exported, setExported] = useState<string | null>(null);
  const loaded = languageAt(desk, language);
  useEffect(() => {
    if (!loaded) void useLanguage(desk, language).then(() => desk.set({}));
  }, [language]);
  const blocks = loaded ? shownBlocks(loaded, ownBlocks(desk)) : [];
  const groups = [...new Set(blocks.map((block) => block.move))];
  return (
    <section class="stack">
      <div class="row">
        <h2 class="grow">{desk.say('pane.manager')}</h2>
        <button type="button" class="link" onClick={() => edit({ language, block: null })}>
          + {desk.say('pane.manager.add')}
        </button>
      </div>
      <Pick
        label={desk.say('pane.manager.language')}
        value={language}
        options={languages.map((code) => [code, nameOf(code, desk.state().tongue)] as const)}
        onPick={(code) => setLanguage(code as LanguageCode)}
      />
      {groups.map((move) => (
        <Group
          key={move}
          desk={desk}
          language={language}
          move={move}
          blocks={blocks.filter((block) => block.move === move)}
          edit={(block) => edit({ language, block })}
        />
      ))}
      <div class="row">
        <button type="button" class="plain" onClick={() => setExported(exportBlocks(desk))}>
          {desk.say('pane.manager.export')}
        </button>
        <button type="button" class="plain" onClick={() => file.current?.click()}>
          {desk.say('pane.manager.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={desk.say('pane.manager.import')}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (chosen) void importBlocks(desk, chosen);
          }}
        />
      </div>
      {exported !== null && <Exported desk={desk} text={exported} />}
    </section>
  );
};

/** The file once more as a text, for frames that let no file through. */
const Exported = ({ desk, text }: { readonly desk: Desk; readonly text: string }) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const copied = await copying(text, desk.root);
    if (!copied) area.current?.select();
    desk.tell(copied ? 'pane.copied' : 'pane.copy.by-hand');
  };
  return (
    <>
      <label class="field">
        <span>{desk.say('pane.manager.exported')}</span>
        <textarea ref={area} readOnly rows={5} value={text} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" class="plain" onClick={() => void copy()}>
        {desk.say('pane.copy')}
      </button>
    </>
  );
};

const Group = ({
  desk,
  language,
  move,
  blocks,
  edit,
}: {
  readonly desk: Desk;
  readonly language: LanguageCode;
  readonly move: Move;
  readonly blocks: readonly ShownBlock[];
  readonly edit: (block: ShownBlock) => void;
}) => {
  const [open, setOpen] = useState(false);
  return (
    <div class="stack tight">
      <button type="button" class="disclosure" aria-expanded={open} onClick={() => setOpen(!open)}>
        {desk.say(`reply.move.${move}`)} <span class="soft">{blocks.length}</span>
      </button>
      {open && (
        <ul class="blocks">
          {blocks.map((block) => (
            <Row key={block.id} desk={desk} language={language} block={block} edit={edit} />
          ))}
        </ul>
      )}
    </div>
  );
};

const Row = ({
  desk,
  language,
  block,
  edit,
}: {
  readonly desk: Desk;
  readonly language: LanguageCode;
  readonly block: ShownBlock;
  readonly edit: (block: ShownBlock) => void;
}) => {
  const name = blockName(desk, block.id, block.text);
  const state = block.hidden ? 'hidden' : !block.ours ? 'own' : block.own ? 'changed' : null;
  return (
    <li>
      {block.ours && <p class="soft">{name}</p>}
      <p class={block.hidden ? 'soft' : ''} dir="auto">
        {block.text}
      </p>
      <div class="row">
        <span class="soft grow">{state && desk.say(`pane.manager.${state}`)}</span>
        <button
          type="button"
          class="link"
          aria-label={desk.say('pane.manager.edit.label', { block: name })}
          onClick={() => edit(block)}
        >
          {desk.say('pane.manager.edit')}
        </button>
        <button
          type="button"
          class="link"
          aria-label={desk.say(block.hidden ? 'pane.manager.show.label' : 'pane.manager.hide.label', { block: name })}
          onClick={() => void turn(desk, block, language)}
        >
          {desk.say(block.hidden ? 'pane.manager.show' : 'pane.manager.hide')}
        </button>
      </div>
    </li>
  );
};
