# ガイドの窓口一覧にある入管の窓口以外で、行く所・伝える相手。

place-detention-staff = あなたが収容されている施設の職員。どの職員にでも伝え、用紙を求めてください。
place-police-custody = 留置を担当する警察官。まず弁護士を呼ぶよう求めてください。
place-airport-inspector = 空港や港の入国審査官。先へ進む前に伝えてください。
place-court = 地方裁判所（弁護士を通して）。
place-city-hall = 住んでいる市区町村の役所。
place-rhq = 難民事業本部（RHQ）。
place-phone = 電話。どこかへ行く必要はなく、初めに名前を言う必要もありません。

place-office-of-case = あなたの事件を担当している入管。呼ばれた日に、または弁護士といっしょに行きます。先に弁護士に相談してください。

# 在留資格。
place-legal-affairs-bureau = 住んでいる所を担当する法務局（予約制）

# ---- 出国と再入国
place-departure-counter = 出国するときの、空港や港の入国審査官。職員のいる窓口を使ってください。
place-arrival-counter = 日本に上陸するときの、空港や港の入国審査官。
place-japanese-mission = 今いる国にある日本の大使館・総領事館。自国の大使館ではありません。
place-office-through-agent = 日本の入管。委任状を持った家族や代理人に行ってもらいます。
