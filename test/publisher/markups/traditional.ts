/** Traditional forms of the characters that the statutory form's words are written with. */
const pairs =
  '条條项項内內规規范範数數对對开開总總减減处處决決许許务務罚罰强強业業费費购購额額单單万萬发發废廢现現关關系係为為于於请請' +
  '组組织織构構会會结結转轉续續办辦区區这這计計国國稳穩护護权權属屬类類过過执執询詢无無机機没沒补補后後确確访訪举舉报報诉訴' +
  '复複当當认認获獲缴繳纳納维維纠糾审審经經讼訟问問题題进進';

const forms = new Map<string, string>();
for (const pair of pairs.match(/../gu) ?? []) {
  const [simplified, traditionalForm] = Array.from(pair);
  if (simplified !== undefined && traditionalForm !== undefined) forms.set(simplified, traditionalForm);
}

export function traditional(text: string): string {
  return Array.from(text.replace('制作', '製作'), (character) => forms.get(character) ?? character).join('');
}
