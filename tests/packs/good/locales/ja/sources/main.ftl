law-act = 見本法
source-act-2 = 見本のページ
