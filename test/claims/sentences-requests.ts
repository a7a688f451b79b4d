import { labelled } from './labelled';

/** Requests received, carried over and handled. */
export const requestSentences = [
  ...labelled(
    {},
    `
2023年，我局共收到政府信息公开申请47件。 | received=47
全年收到政府信息公开申请47件，均已按期答复。 | received=47 carriedOut=0
本年度我局新收政府信息公开申请47件，上年结转2件。 | newlyReceived=47 carriedIn=2
2023年度，本机关受理政府信息公开申请47宗，全部按时办结。 | received=47 carriedOut=0
本局全年共接收依申请公开申请12件，办结12件。 | received=12 handled=12
市水务局2023年共受理依申请公开20件。 | received=20
清河市水务局全年收到依申请公开申请数量8件，依法回复数量8件。 | received=8 handled=8
2023年共接到信息公开申请6起，答复6起。 | received=6 handled=6
我局2023年收到公民、法人或其他组织提出的政府信息公开申请15件，已全部依法答复。 | received=15 carriedOut=0
全年收到17件政府信息公开申请，结转下年度继续办理3件。 | received=17 carriedOut=3
2023年，我局收到依申请公开事项9项，办结8项，1项结转下年度。 | received=9 handled=8 carriedOut=1
本年度受理申请公开政府信息5例，均在法定期限内予以答复。 | received=5 carriedOut=0
年内，我局共收到政府信息公开申请３１件。 | received=31
2023年我局共收到政府信息公开申请1,113件，答复1,098件，结转2024年15件。 | received=1113 handled=1098 carriedOut=15
2023年，我局收到政府信息公开申请一件，已依法答复。 | received=1 carriedOut=0
全年共收到政府信息公开申请十二件，办结十二件。 | received=12 handled=12
本年度共收到政府信息公开申请三百零五件。 | received=305
我局本年新收政府信息公开申请两件，答复两件。 | newlyReceived=2 handled=2
全年共办结政府信息公开申请46件，其中上年结转2件。 | handled=46 carriedIn=2
2023年度新收申请44件、上年度结转3件，共办理政府信息公开申请47件，答复45件，结转下年度继续办理2件。 | newlyReceived=44 carriedIn=3 handled=47 handled=45 carriedOut=2 sum:47=44+3
本年新收政府信息公开申请60件，上年结转5件，答复62件，结转下年3件。 | newlyReceived=60 carriedIn=5 handled=62 carriedOut=3 sum:62+3=60+5
2023年收到政府信息公开申请60件，上年转结5件，办结62件，转下年3件。 | received=60 carriedIn=5 handled=62 carriedOut=3 sum:62+3=60+5
我局受理政府信息公开申请121件（其中新收112件，上年结转9件）。 | received=121 newlyReceived=112 carriedIn=9 sum:121=112+9
全年处理政府信息公开申请30件，予以公开11件，部分公开4件，不予公开6件，无法提供7件，不予处理1件，其他处理1件。 | handled=30 granted=11 partlyGranted=4 refused=6 unable=7 notHandled=1 otherwise=1
全年收到政府信息公开申请25件，办结23件，2件结转2024年办理。 | received=25 handled=23 carriedOut=2
上年度结转申请4件，本年新收申请33件，全年共答复政府信息公开申请35件，结转下一年度2件。 | carriedIn=4 newlyReceived=33 handled=35 carriedOut=2 sum:35+2=33+4
2023年，本机关无结转下年度继续办理的政府信息公开申请。 | carriedOut=0
全年收到政府信息公开申请7件，无上年结转，无结转下年。 | received=7 carriedIn=0 carriedOut=0
2023年我局未收到政府信息公开申请。 | received=0
本年度，我局没有收到公民、法人或者其他组织提出的政府信息公开申请。 | received=0
全年未接到依申请公开事项。 | received=0
2023年，我局无政府信息公开申请。 | received=0
2023年度我局无依申请公开件，也无上年结转申请。 | received=0 carriedIn=0
2023年共收到政府信息公开申请0件。 | received=0
2023年，我局收到政府信息公开申请数量为0。 | received=0
我局全年未发生政府信息公开申请。 | received=0
本单位2023年度未收到任何形式的政府信息公开申请。 | received=0
2023年，清河市水务局共收到政府信息公开申请 18 件，按时答复 18 件，办结率100%。 | received=18 handled=18 carriedOut=0
我局共受理依申请公开申请23件，均已在规定时限内办结。 | received=23 carriedOut=0
2023年1月1日至12月31日，我局收到政府信息公开申请26件。 | received=26
自2023年1月1日起至2023年12月31日止，本机关共收到政府信息公开申请26件，答复25件。 | received=26 handled=25
截至2023年12月31日，我局共收到政府信息公开申请26件。 | received=26
一是规范办理流程，二是强化审核，全年共收到政府信息公开申请19件，答复19件。 | received=19 handled=19
我局认真做好依申请公开工作，2023年共收到申请14件，均已按时办结。 | received=14 carriedOut=0
依申请公开方面，全年共收到申请14件，答复13件，结转1件。 | received=14 handled=13 carried=1
2023年收到的政府信息公开申请共38件。 | received=38
全年政府信息公开申请总量为38件，均依法予以答复。 | received=38 carriedOut=0
2023年，我局收到政府信息公开申请 9 件；办结 9 件；结转下年度 0 件。 | received=9 handled=9 carriedOut=0
(二)依申请公开情况。2023年，我局收到政府信息公开申请16件，答复16件。 | received=16 handled=16
2.依申请公开。全年共受理政府信息公开申请16件，按期办复16件。 | received=16 handled=16
`,
  ),
  ...labelled(
    { heading: '（二）依申请公开情况' },
    `
2023年共收到申请22件，答复21件，结转下年1件。 | received=22 handled=21 carriedOut=1
全年受理22件，办结22件。 | received=22 handled=22
本年度新收22件，上年结转1件，办结21件，结转至下年度2件。 | newlyReceived=22 carriedIn=1 handled=21 carriedOut=2 sum:21+2=22+1
全年共收到申请数量22件，均按规定期限答复。 | received=22 carriedOut=0
共收到申请6件，无结转。 | received=6 carriedOut=0
新收、上年结转申请分别为10件、2件。 | newlyReceived=10 carriedIn=2
全年新收申请和办结申请分别为10件和9件。 | newlyReceived=10 handled=9
年内未收到相关申请。 | received=0
全年收到申请5件，全部予以公开。 | received=5 granted=5
全年办结5件，均为予以公开。 | handled=5 granted=5
本年度共收到政府信息公开申请11件，按时答复率100%。 | received=11
`,
  ),
  ...labelled(
    { edition: '2014', year: 2016 },
    `
2016年，我局共收到政府信息公开申请30件，其中当面申请5件，网络申请20件，信函申请5件。 | received=30 channel.inPerson=5 channel.online=20 channel.letter=5 sum:30=5+20+5
2016年共受理依申请公开30件，同意公开答复12件，不同意公开答复3件。 | received=30 granted=12 refused=3
全年发生行政复议2件，行政诉讼1件。 | review.total=2 litigation.total=1
全年制发规范性文件7件。 | normativeDocs.issued=7
`,
  ),
  ...labelled(
    { edition: '2019', year: 2020 },
    `
2020年，我局受理政府信息公开申请10件，均在法定时限内答复，未收取任何费用。 | received=10 carriedOut=0
2020年制发规范性文件2件。 | normativeDocs.issued=2
全年新制定行政规范性文件4件，对外公开。 | normativeDocs.issued=4
2020年收到申请公开政府信息8宗，其他处理2宗。 | received=8 otherwise=2
`,
  ),
];
