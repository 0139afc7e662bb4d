area-living = 暮らし
tree-first = はじめに
tree-second = 滞在
service-counter = 到着の届出
need-legal = 法律相談
deadline-last-day = 最後の日です。
