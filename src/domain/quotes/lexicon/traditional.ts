/**
 * Traditional characters of our word lists with their simplified forms, pair by pair. Folding keeps every
 * offset, so that one set of rules reads both scripts; the words shown are always those of the text.
 */
const pairs =
  '說说認认為为強强調调稱称寫写話话記记長长總总統统問问題题視视對对時时過过發发會会後后見见覺觉應应將将來来還还則则' +
  '當当導导員员機机構构門门間间開开關关國国區区務务業业產产義义議议論论談谈訪访讚赞讃赞賛赞評评價价積积極极報报導导' +
  '紀纪聲声聞闻聯联書书條条約约規规載载詞词語语謂谓譽誉號号標标額额與与無无書书個个們们學学師师醫医經经濟济資资' +
  '財财貿贸軍军隊队辦办處处廳厅際际實实現现親亲觀观責责該该請请謝谢證证識识讓让據据願愿傳传傷伤備备動动勞劳' +
  '勢势協协單单參参達达遠远運运選选邊边鄉乡鎮镇廣广廠厂張张陳陈劉刘楊杨趙赵黃黄吳吴孫孙馬马許许鄭郑馮冯韓韩' +
  '鄧邓蕭萧葉叶蘇苏呂吕盧卢蔣蒋賈贾閻阎鍾钟譚谭範范龍龙萬万錢钱湯汤賴赖顧顾龔龚嚴严溫温連连齊齐龐庞顏颜倫伦' +
  '爾尔納纳羅罗瑪玛麗丽維维蘭兰萊莱徳德愛爱貝贝內内賓宾喬乔魯鲁費费貢贡樂乐諾诺頓顿鋼钢鐵铁組组織织責责協协' +
  '獎奖劇剧詩诗戲戏電电畫画藝艺節节級级結结統统續续練练緒绪繼继網网層层歲岁幾几應应廢废從从復复擔担據据擊击' +
  '斷断曉晓東东殺杀決决沒没況况減减測测準准滅灭漢汉潛潜潔洁煙烟熱热燈灯爭争獨独獲获環环療疗監监盡尽盤盘礎础' +
  '禮礼種种稅税穩稳競竞筆笔築筑範范簡简籲吁緊紧衛卫複复誤误誠诚誰谁課课諮咨講讲豐丰負负貧贫貴贵費费質质購购' +
  '贊赞跡迹軟软輕轻轉转輸输農农這这進进遊游違违適适遲迟遺遗鄰邻醫医釋释針针鏡镜閉闭閱阅陣阵陽阳陸陆隨随險险' +
  '雖虽雙双難难雜杂離离雲云靈灵靜静響响頁页項项順顺須须預预頓顿領领頭头願愿類类風风飛飞飯饭飲饮館馆駁驳驗验'

const simplified = new Map<string, string>()
for (let at = 0; at + 1 < pairs.length; at += 2) simplified.set(pairs.charAt(at), pairs.charAt(at + 1))

const pattern = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g')

/** The same text, unit for unit, with the traditional characters that our rules know made simplified. */
export function foldTraditional(text: string): string {
  return text.replace(pattern, (char) => simplified.get(char) ?? char)
}
