/**
 * Traditional → Simplified script, character by character, for the characters that statutory labels, agency
 * names and section headings are made of. Labels are compared in Simplified script, whatever the page shows.
 */

/** Pairs: a Traditional character, then its Simplified form. */
const PAIRS = [
  '規规總总計计處处開开數数請请訴诉訟讼復复複复議议維维結结糾纠審审經经條条項项製制現现發发廢废許许罰罚強强業业構构會会織织組组務务無无關关屬属國国內内類类過过執执詢询據据沒没補补確确認认獲获轉转',
  '續续辦办報报產产對对購购採采額额費费單单萬万減减當当傳传網网絡络電电專专職职員员統统與与為为從从間间時时應应實实際际縣县區区鄉乡鎮镇廳厅農农財财稅税監监園园衛卫態态環环資资運运輸输輯辑藝艺圖图',
  '書书檔档臺台灣湾廣广東东陝陕寧宁龍龙門门島岛濟济遼辽瀋沈陽阳長长漢汉蘭兰貴贵雲云縉缙雙双慶庆營营頭头馬马驛驿齊齐鄭郑鄲郸鹽盐鶴鹤麗丽澤泽蘇苏錫锡華华豐丰義义烏乌興兴來来賓宾團团軍军黨党廠厂礦矿',
  '鐵铁銀银參参術术創创協协調调聯联場场視视聽听圍围觀观歷历絕绝還还這这個个們们億亿幣币價价買买賣卖貿贸質质護护邊边險险災灾變变優优頒颁佈布佔占併并並并積积極极樣样權权責责證证驗验檢检測测試试編编',
  '號号碼码頁页題题觸触點点擊击稱称歸归擬拟訂订訊讯誤误識识設设訪访評评詞词該该詳详語语說说讀读談谈論论諮谘講讲謹谨貢贡貨货達达遠远適适遷迁選选郵邮釋释鋼钢錄录鍵键鏡镜陸陆陳陈陰阴隊队階阶隨随難难',
  '雜杂離离靈灵靜静頂顶順顺須须預预領领頻频顯显風风養养餘余館馆駐驻驅驱體体魚鱼鮮鲜麥麦黃黄齡龄壓压壞坏壟垄壽寿夾夹奪夺奮奋婦妇學学寬宽寢寝寫写導导將将屆届屢屡層层崗岗嶺岭幾几庫库廟庙徑径後后徵征',
  '悅悦慣惯憲宪戰战戶户掃扫掛挂換换損损撥拨撫抚擁拥擇择擔担擴扩擾扰攜携攝摄攬揽敗败斷断榮荣樂乐樓楼標标樞枢橋桥機机檯台櫃柜歐欧決决況况淨净溫温滅灭漁渔潔洁潛潜濕湿煙烟煉炼熱热狀状獨独獎奖畝亩畢毕',
  '異异療疗盡尽碩硕禮礼種种穩稳競竞節节範范築筑簡简簽签籌筹粵粤糧粮紀纪約约紅红納纳純纯紙纸級级細细終终紹绍絲丝綜综綠绿緊紧線线緒绪練练績绩繳缴繼继羅罗聖圣聞闻聲声肅肃臨临舉举舊旧艦舰莊庄葉叶藥药',
  '虛虚裏里裝装襲袭訓训滬沪贛赣瓊琼鞏巩塢坞閩闽嶽岳滄沧漣涟漵溆瀘泸濰潍濱滨淶涞灤滦鄖郧閬阆隴陇韓韩饒饶騰腾鷹鹰崑昆巖岩峽峡嶗崂彌弥懇恳檳槟欽钦潯浔瀏浏瑩莹潁颍穎颖羣群聶聂膠胶蕪芜薊蓟藍蓝虧亏誠诚',
  '賀贺鄆郓酈郦銅铜鎬镐閘闸闊阔闢辟陘陉雞鸡韋韦頤颐鳳凤',
].join('');

const simplifiedOf = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) simplifiedOf.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));
const TRADITIONAL = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'g');
/** Most texts have none, and to look is cheaper than to replace nothing. */
const HAS_TRADITIONAL = new RegExp(TRADITIONAL.source);

export function simplified(text: string): string {
  if (!HAS_TRADITIONAL.test(text)) return text;
  return text.replace(TRADITIONAL, (character) => simplifiedOf.get(character) ?? character);
}
