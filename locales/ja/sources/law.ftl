# 法律と条約の名前。条・項はプログラムが付けます。

law-icrra = 出入国管理及び難民認定法
law-icrra-rule = 出入国管理及び難民認定法施行規則
law-acla = 行政事件訴訟法
law-acra = 行政不服審査法
law-civil-code = 民法
law-civil-procedure = 民事訴訟法
law-holidays-act = 行政機関の休日に関する法律
law-holidays-law = 国民の祝日に関する法律
law-refugee-convention = 難民の地位に関する条約
law-nationality-act = 国籍法
law-family-register-act = 戸籍法
law-local-autonomy-act = 地方自治法
