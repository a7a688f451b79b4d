import { labelled } from './labelled';

/** Outcomes, applicants, channels and shares. */
export const outcomeSentences = [
  ...labelled(
    {},
    `
全年答复政府信息公开申请45件，其中予以公开20件，部分公开10件，不予公开5件，无法提供8件，不予处理1件，其他处理1件。 | handled=45 granted=20 partlyGranted=10 refused=5 unable=8 notHandled=1 otherwise=1 sum:45=20+10+5+8+1+1
2023年共办结信息公开申请45件，其中：予以公开20件、部分公开10件、不予公开5件、无法提供10件。 | handled=45 granted=20 partlyGranted=10 refused=5 unable=10 sum:45=20+10+5+10
在答复的政府信息公开申请中，同意公开20件，部分公开10件，不予公开5件。 | granted=20 partlyGranted=10 refused=5
20件申请中，12件予以公开，5件本机关不掌握相关政府信息，1件没有现成信息需要另行制作，2件告知通过其他途径办理。 | received=20 granted=12 unable.notHeld=5 unable.mustCreate=1 otherwise=2 sum:20=12+5+1+2
全年政府信息公开申请予以公开及部分公开258件。 | granted+partlyGranted=258
答复政府信息公开申请300件，予以公开或部分公开258件，不予公开42件。 | handled=300 granted+partlyGranted=258 refused=42
全年办结政府信息公开申请33件，其中予以公开和部分公开的共28件，无法提供的5件。 | handled=33 granted+partlyGranted=28 unable=5 sum:33=28+5
政府信息公开申请中，因本机关不掌握相关政府信息无法提供的7件，补正后申请内容仍不明确的2件。 | unable.notHeld=7 unable.unclear=2
政府信息公开申请答复中，属于国家秘密的1件，危及“三安全一稳定”的2件，保护第三方合法权益的3件。 | refused.stateSecret=1 refused.securityStability=2 refused.thirdParty=3
办理政府信息公开申请9件，其中重复申请2件，信访举报投诉类申请4件，属于行政查询事项3件。 | handled=9 notHandled.repeat=2 notHandled.petition=4 refused.administrativeQuery=3 sum:9=2+4+3
不予公开政府信息公开申请6件，其中属于三类内部事务信息2件、属于四类过程性信息3件、属于行政执法案卷1件。 | refused=6 refused.internalAffairs=2 refused.deliberative=3 refused.enforcementFile=1 sum:6=2+3+1
依申请公开答复结果中，无法提供8件（本机关不掌握相关政府信息6件，没有现成信息需要另行制作1件，补正后申请内容仍不明确1件）。 | unable=8 unable.notHeld=6 unable.mustCreate=1 unable.unclear=1 sum:8=6+1+1
政府信息公开申请办理结果：予以公开6件、部分公开3件、不予公开1件。 | granted=6 partlyGranted=3 refused=1
收到政府信息公开申请13件，予以公开、部分公开、不予公开分别为6件、5件、2件。 | received=13 granted=6 partlyGranted=5 refused=2
答复政府信息公开申请13件，其中予以公开、无法提供分别为9件和4件。 | handled=13 granted=9 unable=4 sum:13=9+4
全年受理政府信息公开申请10件，其中要求提供公开出版物1件，无正当理由大量反复申请3件，予以公开6件。 | received=10 notHandled.publication=1 notHandled.excessive=3 granted=6 sum:10=1+3+6
2023年政府信息公开申请中，逾期不补正2件，逾期未缴费1件。 | otherwise.noCorrection=2 otherwise.unpaidFee=1
依申请公开办理结果中，“予以公开”4件，“部分公开”1件。 | granted=4 partlyGranted=1
共答复信息公开申请8件，5件予以公开，3件无法提供。 | handled=8 granted=5 unable=3
对收到的政府信息公开申请，予以公开的有4件，不予处理的有2件。 | granted=4 notHandled=2
全年收到政府信息公开申请5件，没有不予公开的情形。 | received=5 refused=0
全年收到政府信息公开申请5件，均予以公开。 | received=5 granted=5
2023年，我局收到政府信息公开申请47件，其中自然人申请40件，法人或其他组织申请7件。 | received=47 received@naturalPerson=40 received@organisations=7 sum:47=40+7
收到政府信息公开申请47件，其中自然人提出40件，法人和其他组织提出7件。 | received=47 received@naturalPerson=40 received@organisations=7 sum:47=40+7
全年收到政府信息公开申请9件，均为自然人申请。 | received=9 received@naturalPerson=9
全年收到政府信息公开申请9件，全部为自然人提出的申请。 | received=9 received@naturalPerson=9
收到政府信息公开申请50件，其中自然人45件、商业企业3件、法律服务机构2件。 | received=50 received@naturalPerson=45 received@business=3 received@legal=2 sum:50=45+3+2
收到政府信息公开申请30件，从申请人类型看，自然人26件，科研机构1件，社会公益组织3件。 | received=30 received@naturalPerson=26 received@research=1 received@nonprofit=3
新收政府信息公开申请30件，公民申请28件，法人或其他组织申请2件。 | newlyReceived=30 newlyReceived@naturalPerson=28 newlyReceived@organisations=2
2023年共收到政府信息公开申请20件，其中当面申请7件，信函申请5件，网络申请8件。 | received=20 sum:20=7+5+8
我局收到政府信息公开申请20件，其中网络提交12件、邮寄8件。 | received=20 sum:20=12+8
2023年收到政府信息公开申请20件（网上申请12件，信函申请6件，当面申请2件）。 | received=20 sum:20=12+6+2
2023年收到政府信息公开申请20件，按申请方式分，其中：在线申请14件；信函4件；现场申请2件。 | received=20 sum:20=14+4+2
全年收到政府信息公开申请40件。其中，通过网络申请30件，占75%；通过信函申请6件，占15%；当面申请4件，占10%。 | received=40 sum:40=30+6+4 share:30=75 share:6=15 share:4=10
答复政府信息公开申请40件，其中予以公开10件，占25%；部分公开20件，占50%；无法提供10件，占25%。 | handled=40 granted=10 partlyGranted=20 unable=10 sum:40=10+20+10 share:10=25 share:20=50 share:10=25
办结政府信息公开申请47件，其中予以公开6件、占12.8%，部分公开10件、占21.3%，不予公开2件、占4.3%，无法提供29件、占61.7%。 | handled=47 granted=6 partlyGranted=10 refused=2 unable=29 sum:47=6+10+2+29 share:6=12.8 share:10=21.3 share:2=4.3 share:29=61.7
答复政府信息公开申请60件，其中予以公开15件（25%），无法提供45件（75%）。 | handled=60 granted=15 unable=45 sum:60=15+45 share:15=25 share:45=75
收到政府信息公开申请80件，其中自然人申请60件，占总数的75%，法人或其他组织申请20件，占总数的25%。 | received=80 received@naturalPerson=60 received@organisations=20 sum:80=60+20 share:60=75 share:20=25
答复政府信息公开申请80件，其中予以公开20件，占比25.00%，部分公开60件，占比75.00%。 | handled=80 granted=20 partlyGranted=60 sum:80=20+60 share:20=25 share:60=75
答复政府信息公开申请80件，其中予以公开20件、部分公开60件，分别占25%、75%。 | handled=80 granted=20 partlyGranted=60 sum:80=20+60 share:20=25 share:60=75
答复政府信息公开申请30件，其中自然人申请予以公开10件，部分公开5件。 | handled=30 granted@naturalPerson=10 partlyGranted=5
收到政府信息公开申请47件（自然人申请40件、法人或其他组织申请7件），办结46件，结转下年1件。 | received=47 received@naturalPerson=40 received@organisations=7 sum:47=40+7 handled=46 carriedOut=1
收到政府信息公开申请18件，其中予以公开10件，不予公开5件，结转下年度3件。 | received=18 granted=10 refused=5 carriedOut=3 sum:18=10+5+3
`,
  ),
  ...labelled(
    { heading: '三、收到和处理政府信息公开申请情况' },
    `
本年度办理结果中，予以公开8件，部分公开2件，无法提供3件。 | granted=8 partlyGranted=2 unable=3
新收申请13件，办理结果总计13件，无结转。 | newlyReceived=13 handled=13 carriedOut=0
新收13件中，自然人申请11件，法人或其他组织申请2件。 | newlyReceived=13 received@naturalPerson=11 received@organisations=2 sum:13=11+2
共办结13件，其中予以公开8件，部分公开2件，无法提供3件。 | handled=13 granted=8 partlyGranted=2 unable=3 sum:13=8+2+3
不予公开0件，不予处理0件。 | refused=0 notHandled=0
予以公开、部分公开均为0件。 | granted=0 partlyGranted=0
`,
  ),
];
