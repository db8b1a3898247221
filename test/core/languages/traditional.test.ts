import { expect, test } from '@jest/globals';
import { allLanguages } from '../../../src/core/languages/all';
import { traditional } from '../../../src/core/languages/zh/traditional';
import { suggest } from '../../../src/core/reply/suggest';
import { defaultWish } from '../../../src/core/reply/wish';
import { now } from '../reply/given';
import { letterIn, thirty } from '../reply/letters';

/** Characters that are written in mainland China only, the frequent ones. */
const simplifiedOnly =
  /[们这来时间过还没见问说话请谢让认识词语读课谈论设计许访证评诉试详该调谁谅误贵费资赏质购贴负责财贸应应个为务动劳势办业产亲从众优会传伤体价儿写军农决况净减凤几击划则创别刘剧劝协单卖卫厂历压厅县发变号叶后听启员响团园围图圆场坏块坚垒处备复头夹夺奋妇妈娱学宁宝实审宽对导寿将尔尘尝层属岁岗师带帮库应庙张录当征径总恳态怀愿户担拥择损换据数断无旧显晓暂术机杀杂权条极构枪柜标栏树样桥检楼欢欧残毕汇汉汤沟泽洁浅测济浓涛满滚灭灯灵炉点烦热爱牵独环现电画疗监盖盘矿码确礼离种积称稳穷竞笔简类紧红约级纪纯纸纽线组细织终绍经结给络统继绩续维绿网罗职联胜节药营虑补装觉规视览触订计认让议讯记讲让训讨许论访评识诉译试诚话询详语说请诸课读调谈谊谋谓谢财败账货质贩贪贫购贯贵贷贸费贺资赶趋跃转轮软载较辅辆辑输边达迁迈运还进远违连迟适选递逻遗邻邮采释里鉴针钟钢钱铁银链锁镇长门闪闭问闲间闻队阳阶阵际陆陈险随难雾静韩页顶项顺须顾顿领频题颜风飞饭馆马驾验鱼鸟黄齐龄临参并户测预万达轮沟观评讲]/;

test('our words to Taiwan hold no simplified character, whatever the block', () => {
  for (const letter of thirty('zh')) {
    const reading = { ...letterIn('zh', letter), region: 'TW', role: null, company: null, recruiter: null };
    for (const intent of ['decline', 'move', 'one-line'] as const)
      for (const tone of ['warm', 'formal'] as const) {
        const wish = { ...defaultWish, ...letter.wish, intent, tone, specific: null, colleague: null, own: [] };
        const { text, offers } = suggest(reading, wish, allLanguages, now);
        for (const said of [text, ...offers.map((offer) => offer.text)])
          expect({ said, left: simplifiedOnly.exec(said)?.[0] ?? null }).toEqual({ said, left: null });
      }
  }
  for (const variants of Object.values(allLanguages.zh?.phrases.texts ?? {}))
    for (const said of variants.flat().map((text) => traditional(String(text), 'TW').replace(/\{[^{}]*\}/g, '')))
      expect({ said, left: simplifiedOnly.exec(said)?.[0] ?? null }).toEqual({ said, left: null });
});

test.each([
  ['TW', 'warm', '怡君'],
  ['TW', 'formal', '陳怡君'],
  ['HK', 'warm', '陳怡君'],
] as const)('to %s, %s, a letter greets %s', (region, tone, greeted) => {
  const name = { name: '陳怡君', given: '怡君', family: '陳' };
  const [letter] = thirty('zh');
  if (!letter) throw new Error('There is no Chinese letter.');
  const reading = letterIn('zh', letter);
  if (!reading.recruiter) throw new Error('Nobody signed it.');
  const recruiter = { ...reading.recruiter, sure: 'certain' as const, value: { ...reading.recruiter.value, ...name } };
  const { text } = suggest({ ...reading, region, recruiter }, { ...defaultWish, tone }, allLanguages, now);
  expect(text.split('\n')[0]?.match(/陳?怡君/)?.[0]).toBe(greeted);
});

test('names and fields stay as they are, and so does everything elsewhere', () => {
  expect(traditional('感谢{贵公司职位}的回复', 'TW')).toBe('感謝{贵公司职位}的回覆');
  expect(traditional('感谢', null)).toBe('感谢');
});
