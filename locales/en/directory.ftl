# Offices and organisations. The Japanese name stands in parentheses: people must find it on signs and papers.
# .desk is the section that takes refugee applications.

office-sapporo = Sapporo Regional Immigration Services Bureau (札幌出入国在留管理局)
    .address = Sapporo 3rd Joint Government Building, Odori-nishi 12, Chuo-ku, Sapporo 060-0042
    .desk = Examination Section (審査部門)
    .hours = Weekdays 9:00 to 12:00 and 13:00 to 16:00.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Some smaller branch offices (出張所) take residence applications. None is known to take refugee applications. The Chitose-Tomakomai branch takes no applications.

office-sendai = Sendai Regional Immigration Services Bureau (仙台出入国在留管理局)
    .address = Sendai 2nd Legal Affairs Joint Building, 1-3-20 Gorin, Miyagino-ku, Sendai 983-0842
    .desk = Examination Section 1 (審査第一部門)
    .hours = Weekdays 9:00 to 16:00.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Some smaller branch offices (出張所) take residence applications. None is known to take refugee applications.

office-tokyo = Tokyo Regional Immigration Services Bureau (東京出入国在留管理局)
    .address = 5-5-30 Konan, Minato-ku, Tokyo. Bus from the Konan exit of Shinagawa Station.
    .desk = Refugee Inquiry Section 1 (難民調査第一部門)
    .hours = Weekdays 9:00 to 16:00.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Some smaller branch offices (出張所) take residence applications. None is known to take refugee applications. The building also holds detained people.

office-nagoya = Nagoya Regional Immigration Services Bureau (名古屋出入国在留管理局)
    .address = 5-18 Shoho-cho, Minato-ku, Nagoya 455-8601
    .desk = Refugee Inquiry Section (難民調査部門)
    .hours = Weekdays 9:00 to 16:00.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Call 0570-013904 for the phone number. Some smaller branch offices (出張所) take residence applications. None is known to take refugee applications. The building also holds detained people.

office-osaka = Osaka Regional Immigration Services Bureau (大阪出入国在留管理局)
    .address = 1-29-53 Nanko-kita, Suminoe-ku, Osaka
    .desk = Work and Permanent Residence Section (就労・永住審査部門)
    .hours = Weekdays 9:00 to 16:00.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Some smaller branch offices (出張所) take residence applications. None is known to take refugee applications. The building also holds detained people. We saw this number on a page of 2017. It may have changed.

office-hiroshima = Hiroshima Regional Immigration Services Bureau (広島出入国在留管理局)
    .desk = Entry and Residence Section (入国・在留審査部門)
    .hours = Usually weekdays 9:00 to 12:00 and 13:00 to 16:00. Check before you go.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Call 0570-013904 for the phone number and the exact address. Some smaller branch offices (出張所) take residence applications. None is known to take refugee applications.

office-takamatsu = Takamatsu Regional Immigration Services Bureau (高松出入国在留管理局)
    .desk = Examination Section (審査部門)
    .hours = Usually weekdays 9:00 to 12:00 and 13:00 to 16:00. Check before you go.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Call 0570-013904 for the phone number and the exact address. Some smaller branch offices (出張所) take residence applications. None is known to take refugee applications.

office-fukuoka = Fukuoka Regional Immigration Services Bureau (福岡出入国在留管理局)
    .address = Chuo-ku, Fukuoka.
    .desk = Entry and Residence Section (入国・在留審査部門)
    .hours = Usually weekdays 9:00 to 12:00 and 13:00 to 16:00. Check before you go.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Call 0570-013904 for the phone number and the exact address. Some smaller branch offices (出張所) take residence applications. None is known to take refugee applications. The Nishijin annex in Sawara-ku has no counter.

office-yokohama = Yokohama District Office of the Tokyo bureau (東京出入国在留管理局横浜支局)
    .address = Torihama, Yokohama.
    .desk = Work and Permanent Residence Section (就労・永住審査部門)
    .hours = Usually weekdays 9:00 to 12:00 and 13:00 to 16:00. Check before you go.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Call 0570-013904 for the phone number and the exact address.

office-kobe = Kobe District Office of the Osaka bureau (大阪出入国在留管理局神戸支局)
    .address = 29 Kaigan-dori, Chuo-ku, Kobe
    .desk = Examination Section (審査部門)
    .hours = Weekdays 9:00 to 16:00.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Call 0570-013904 for the phone number.

office-naha = Naha District Office of the Fukuoka bureau (福岡出入国在留管理局那覇支局)
    .desk = Examination Section (審査部門)
    .hours = Usually weekdays 9:00 to 12:00 and 13:00 to 16:00. Check before you go.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Call 0570-013904 for the phone number and the exact address.

office-narita = Narita Airport District Office of the Tokyo bureau (東京出入国在留管理局成田空港支局)
    .address = Narita Airport
    .desk = Examination Management Section (審査管理部門)
    .note = If you arrive and are afraid to go back, say so to any immigration inspector (入国審査官). Say that you ask for protection as a refugee. If you already live in Japan, use the office for your address.

office-haneda = Haneda Airport District Office of the Tokyo bureau (東京出入国在留管理局羽田空港支局)
    .address = Haneda Airport
    .desk = Examination Management Section (審査管理部門)
    .note = If you arrive and are afraid to go back, say so to any immigration inspector (入国審査官). Say that you ask for protection as a refugee. If you already live in Japan, use the office for your address.

office-chubu = Chubu Airport District Office of the Nagoya bureau (名古屋出入国在留管理局中部空港支局)
    .address = Chubu Airport
    .desk = Examination Management Section (審査管理部門)
    .note = If you arrive and are afraid to go back, say so to any immigration inspector (入国審査官). Say that you ask for protection as a refugee. If you already live in Japan, use the office for your address.

office-kansai = Kansai Airport District Office of the Osaka bureau (大阪出入国在留管理局関西空港支局)
    .address = Kansai Airport, Tajiri-cho, Osaka
    .desk = Examination Management Section (審査管理部門)
    .note = If you arrive and are afraid to go back, say so to any immigration inspector (入国審査官). Say that you ask for protection as a refugee. If you already live in Japan, use the office for your address.

office-ushiku = East Japan Immigration Center, Ushiku (東日本入国管理センター)
    .address = 1766-1 Kuno-cho, Ushiku, Ibaraki 300-1288. Bus from Ushiku Station to Nogei-gakuin-mae.
    .hours = Visits: weekdays 8:30 to 12:00 and 13:00 to 16:00.
    .note = Bring a paper that shows who you are. If you have no status of residence, do not visit yourself. Ask a lawyer or a visiting group to go.

office-omura = Omura Immigration Center (大村入国管理センター)
    .address = 644-3 Kogashima-machi, Omura, Nagasaki 856-0817
    .hours = Visits: weekdays 9:00 to 11:30 and 13:00 to 16:00.
    .note = Bring a paper that shows who you are. If you have no status of residence, do not visit yourself. Ask a lawyer or a visiting group to go.

office-hakodate = Hakodate Branch Office of the Sapporo bureau (札幌出入国在留管理局函館出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Sapporo. Call 0570-013904 for the address and hours before you go.

office-asahikawa = Asahikawa Branch Office of the Sapporo bureau (札幌出入国在留管理局旭川出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Sapporo. Call 0570-013904 for the address and hours before you go.

office-kushiro = Kushiro Port Branch Office of the Sapporo bureau (札幌出入国在留管理局釧路港出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Sapporo. Call 0570-013904 for the address and hours before you go.

office-wakkanai = Wakkanai Port Branch Office of the Sapporo bureau (札幌出入国在留管理局稚内港出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Sapporo. Call 0570-013904 for the address and hours before you go.

office-aomori = Aomori Branch Office of the Sendai bureau (仙台出入国在留管理局青森出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Sendai. Call 0570-013904 for the address and hours before you go.

office-morioka = Morioka Branch Office of the Sendai bureau (仙台出入国在留管理局盛岡出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Sendai. Call 0570-013904 for the address and hours before you go.

office-akita = Akita Branch Office of the Sendai bureau (仙台出入国在留管理局秋田出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Sendai. Call 0570-013904 for the address and hours before you go.

office-sakata = Sakata Port Branch Office of the Sendai bureau (仙台出入国在留管理局酒田港出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Sendai. Call 0570-013904 for the address and hours before you go.

office-koriyama = Koriyama Branch Office of the Sendai bureau (仙台出入国在留管理局郡山出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Sendai. Call 0570-013904 for the address and hours before you go.

office-mito = Mito Branch Office of the Tokyo bureau (東京出入国在留管理局水戸出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Tokyo. Call 0570-013904 for the address and hours before you go.

office-utsunomiya = Utsunomiya Branch Office of the Tokyo bureau (東京出入国在留管理局宇都宮出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Tokyo. Call 0570-013904 for the address and hours before you go.

office-takasaki = Takasaki Branch Office of the Tokyo bureau (東京出入国在留管理局高崎出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Tokyo. Call 0570-013904 for the address and hours before you go.

office-saitama = Saitama Branch Office of the Tokyo bureau (東京出入国在留管理局さいたま出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Tokyo. Call 0570-013904 for the address and hours before you go.

office-chiba = Chiba Branch Office of the Tokyo bureau (東京出入国在留管理局千葉出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Tokyo. Call 0570-013904 for the address and hours before you go.

office-matsudo = Matsudo Branch Office of the Tokyo bureau (東京出入国在留管理局松戸出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Tokyo. Call 0570-013904 for the address and hours before you go.

office-tachikawa = Tachikawa Branch Office of the Tokyo bureau (東京出入国在留管理局立川出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Tokyo. Call 0570-013904 for the address and hours before you go.

office-kawasaki = Kawasaki Branch Office of the Tokyo bureau (東京出入国在留管理局川崎出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Yokohama. Call 0570-013904 for the address and hours before you go.

office-niigata = Niigata Branch Office of the Tokyo bureau (東京出入国在留管理局新潟出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Tokyo. Call 0570-013904 for the address and hours before you go.

office-kofu = Kofu Branch Office of the Tokyo bureau (東京出入国在留管理局甲府出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Tokyo. Call 0570-013904 for the address and hours before you go.

office-nagano = Nagano Branch Office of the Tokyo bureau (東京出入国在留管理局長野出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Tokyo. Call 0570-013904 for the address and hours before you go.

office-toyama = Toyama Branch Office of the Nagoya bureau (名古屋出入国在留管理局富山出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Nagoya. Call 0570-013904 for the address and hours before you go.

office-kanazawa = Kanazawa Branch Office of the Nagoya bureau (名古屋出入国在留管理局金沢出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Nagoya. Call 0570-013904 for the address and hours before you go.

office-fukui = Fukui Branch Office of the Nagoya bureau (名古屋出入国在留管理局福井出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Nagoya. Call 0570-013904 for the address and hours before you go.

office-gifu = Gifu Branch Office of the Nagoya bureau (名古屋出入国在留管理局岐阜出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Nagoya. Call 0570-013904 for the address and hours before you go.

office-shizuoka = Shizuoka Branch Office of the Nagoya bureau (名古屋出入国在留管理局静岡出張所)
    .address = 6F Ichise Center Building, 9-4 Tenma-cho, Aoi-ku, Shizuoka 420-0858 (2021)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Nagoya. Call 0570-013904 before you go.

office-hamamatsu = Hamamatsu Branch Office of the Nagoya bureau (名古屋出入国在留管理局浜松出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Nagoya. Call 0570-013904 for the address and hours before you go.

office-toyohashi = Toyohashi Port Branch Office of the Nagoya bureau (名古屋出入国在留管理局豊橋港出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Nagoya. Call 0570-013904 for the address and hours before you go.

office-yokkaichi = Yokkaichi Port Branch Office of the Nagoya bureau (名古屋出入国在留管理局四日市港出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Nagoya. Call 0570-013904 for the address and hours before you go.

office-otsu = Otsu Branch Office of the Osaka bureau (大阪出入国在留管理局大津出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Osaka. Call 0570-013904 for the address and hours before you go.

office-kyoto = Kyoto Branch Office of the Osaka bureau (大阪出入国在留管理局京都出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Osaka. Call 0570-013904 for the address and hours before you go.

office-maizuru = Maizuru Port Branch Office of the Osaka bureau (大阪出入国在留管理局舞鶴港出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Osaka. Call 0570-013904 for the address and hours before you go.

office-himeji = Himeji Port Branch Office of the Osaka bureau (大阪出入国在留管理局姫路港出張所)
    .address = 294-1 Suka, Shikama-ku, Himeji
    .hours = Weekdays 9:00 to 12:00 and 13:00 to 16:00.
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Kobe. Call 0570-013904 before you go.

office-nara = Nara Branch Office of the Osaka bureau (大阪出入国在留管理局奈良出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Osaka. Call 0570-013904 for the address and hours before you go.

office-wakayama = Wakayama Branch Office of the Osaka bureau (大阪出入国在留管理局和歌山出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Osaka. Call 0570-013904 for the address and hours before you go.

office-sakai = Sakai Port Branch Office of the Hiroshima bureau (広島出入国在留管理局境港出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Hiroshima. Call 0570-013904 for the address and hours before you go.

office-matsue = Matsue Branch Office of the Hiroshima bureau (広島出入国在留管理局松江出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Hiroshima. Call 0570-013904 for the address and hours before you go.

office-okayama = Okayama Branch Office of the Hiroshima bureau (広島出入国在留管理局岡山出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Hiroshima. Call 0570-013904 for the address and hours before you go.

office-fukuyama = Fukuyama Branch Office of the Hiroshima bureau (広島出入国在留管理局福山出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Hiroshima. Call 0570-013904 for the address and hours before you go.

office-shimonoseki = Shimonoseki Branch Office of the Hiroshima bureau (広島出入国在留管理局下関出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Hiroshima. Call 0570-013904 for the address and hours before you go.

office-shunan = Shunan Branch Office of the Hiroshima bureau (広島出入国在留管理局周南出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Hiroshima. Call 0570-013904 for the address and hours before you go.

office-komatsushima = Komatsushima Port Branch Office of the Takamatsu bureau (高松出入国在留管理局小松島港出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Takamatsu. Call 0570-013904 for the address and hours before you go.

office-matsuyama = Matsuyama Branch Office of the Takamatsu bureau (高松出入国在留管理局松山出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Takamatsu. Call 0570-013904 for the address and hours before you go.

office-kochi = Kochi Branch Office of the Takamatsu bureau (高松出入国在留管理局高知出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Takamatsu. Call 0570-013904 for the address and hours before you go.

office-kitakyushu = Kitakyushu Branch Office of the Fukuoka bureau (福岡出入国在留管理局北九州出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Fukuoka. Call 0570-013904 for the address and hours before you go.

office-saga = Saga Branch Office of the Fukuoka bureau (福岡出入国在留管理局佐賀出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Fukuoka. Call 0570-013904 for the address and hours before you go.

office-nagasaki = Nagasaki Branch Office of the Fukuoka bureau (福岡出入国在留管理局長崎出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Fukuoka. Call 0570-013904 for the address and hours before you go.

office-tsushima = Tsushima Branch Office of the Fukuoka bureau (福岡出入国在留管理局対馬出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Fukuoka. Call 0570-013904 for the address and hours before you go.

office-kumamoto = Kumamoto Branch Office of the Fukuoka bureau (福岡出入国在留管理局熊本出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Fukuoka. Call 0570-013904 for the address and hours before you go.

office-oita = Oita Branch Office of the Fukuoka bureau (福岡出入国在留管理局大分出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Fukuoka. Call 0570-013904 for the address and hours before you go.

office-miyazaki = Miyazaki Branch Office of the Fukuoka bureau (福岡出入国在留管理局宮崎出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Fukuoka. Call 0570-013904 for the address and hours before you go.

office-kagoshima = Kagoshima Branch Office of the Fukuoka bureau (福岡出入国在留管理局鹿児島出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Fukuoka. Call 0570-013904 for the address and hours before you go. The Naze room on Amami opens only on the 2nd Monday of the month and the day after.

office-miyakojima = Miyakojima Branch Office of the Fukuoka bureau (福岡出入国在留管理局宮古島出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Naha. Call 0570-013904 for the address and hours before you go.

office-ishigaki = Ishigaki Port Branch Office of the Fukuoka bureau (福岡出入国在留管理局石垣港出張所)
    .note = If you have no status of residence, talk to a lawyer or a refugee organisation before you go. Residence applications only, as far as we know. Refugee applications go to Naha. Call 0570-013904 for the address and hours before you go.

organisation-police = Police (警察)
    .does = Comes at once when there is a crime, violence or other danger.
    .for-whom = Anyone, with or without a status of residence.
    .hours = Day and night.
    .note = Many areas can add an interpreter to the call. Officers may ask for your residence card. If you have no status and you are safe for now, call a support group first.

organisation-ambulance = Ambulance and fire (救急・消防)
    .does = Sends an ambulance or fire engine.
    .for-whom = Anyone, with or without a status of residence.
    .hours = Day and night.
    .note = The ambulance is free. The hospital is not. Most cities can add an interpreter to the call.

organisation-police-advice = Police advice line (警察相談専用電話)
    .does = Gives advice on fraud, stalking and other worries that are not urgent.
    .for-whom = Anyone.
    .hours = Weekdays. Some areas day and night.
    .note = If you have no status, call a support group first.

organisation-isa-information-centre = Foreign Residents Information Center of the immigration agency (外国人在留総合インフォメーションセンター)
    .does = Explains entry and residence procedures, papers and which office to go to. It does not say what your chances are.
    .for-whom = Anyone with a question about procedure.
    .hours = Weekdays 8:30 to 17:15.
    .note = If 0570 does not work on your phone, call 03-5796-7112. Ask without giving your name. There is no Farsi, Turkish, Russian, Ukrainian or Arabic. This is part of the immigration agency. If you have no status of residence, talk to a lawyer or a refugee organisation first.

organisation-children-rights = Children's Rights Hotline (こどもの人権110番)
    .does = Takes calls about abuse and bullying of children.
    .for-whom = Children, and adults who worry about a child.
    .hours = Weekdays in office hours.

organisation-child-abuse-line = Child abuse line (児童相談所虐待対応ダイヤル)
    .does = Connects to the nearest child guidance centre (児童相談所).
    .for-whom = Anyone who thinks a child is in danger.

organisation-amda = AMDA International Medical Information Center (AMDA国際医療情報センター)
    .does = Tells you which hospital to go to and how care works in Japan. Interprets for hospitals by phone.
    .for-whom = Foreign residents and hospitals.
    .hours = The languages differ by day.
    .note = We saw this number on a page of 2020. It may have changed. The office answers in Japanese at 050-3405-0397.

organisation-stateless-network = Stateless Network (無国籍ネットワーク)
    .does = Advises people without a nationality and brings them together.
    .for-whom = People without a nationality, or who do not know whether they have one.
    .note = We have not confirmed a phone number. See the web site.

organisation-jar = Japan Association for Refugees, JAR (難民支援協会)
    .does = Advises on refugee applications and finds lawyers. Helps with food, a place for the night, medical care, work and daily life.
    .for-whom = Refugees and people who ask for asylum.
    .hours = Office: Monday to Friday 10:00 to 18:00. Days for advice change.
    .note = Call before you go; it is very crowded. Interpreters for many languages. Lawyers also give free advice there as a Houterasu place. Address: 4F TAS Building, 2-5-2 Nishi-Kanda, Chiyoda-ku, Tokyo 101-0065. The old address in Yotsuya is out of date.

organisation-jlnr = Japan Lawyers Network for Refugees, JLNR (全国難民弁護団連絡会議)
    .does = Links refugee cases to lawyers.
    .for-whom = Applicants, mostly through a supporter.
    .note = We saw this number on a page of 2023. It may have changed.

organisation-houterasu = Houterasu Multilingual Information Service (法テラス多言語情報提供サービス)
    .does = Explains the law and where to go, with an interpreter on the line.
    .for-whom = Anyone.
    .hours = Monday to Friday 9:00 to 17:00.
    .note = If 0570 does not work on your phone, call 050-3754-5430. You cannot call from abroad.

organisation-jfba-aid = Legal aid programme of the bar federation (日弁連 法律援助事業)
    .does = Pays a lawyer for refugee cases and other cases of foreign nationals. It is usually a grant, not a loan.
    .for-whom = People in economic hardship, also without a status of residence.
    .note = You cannot apply yourself. See a lawyer first; the lawyer applies. If money comes in later, you may have to bear costs.

organisation-unhcr = UNHCR Representation in Japan (国連難民高等弁務官事務所 駐日事務所)
    .does = Watches over the refugee convention. It does not recognise refugees in Japan; it sends you to its partners.
    .for-whom = Refugees and people without a nationality.
    .note = We saw this number on a page of 2023. It may have changed.

organisation-rhq = Refugee Assistance Headquarters, RHQ (難民事業本部)
    .does = For applicants in need: the government's protection allowance (保護費) and an emergency shelter (ESFRA). For recognised people: Japanese lessons, settlement courses and advice.
    .for-whom = People who have applied, recognised refugees, people under complementary protection and their families.
    .note = You must have applied first. The first payment can take months, so ask other organisations for help now, too. Interpreters are used. Offices in Tokyo and Kobe. We have not confirmed a phone number. See the web site.

organisation-frj = Forum for Refugees Japan, FRJ (なんみんフォーラム)
    .does = A network of refugee groups. Sends you to a member group, helps with emergency shelter and with people at airports.
    .for-whom = Refugees and people who ask for asylum.
    .note = E-mail: info@frj.or.jp. We saw this number on a page of 2022. It may have changed.

organisation-issj = International Social Service Japan, ISSJ (日本国際社会事業団)
    .does = Social workers help families across borders, children without a nationality, and refugee mothers. Helps with medical costs.
    .for-whom = Families and children.
    .note = Mostly free. We have not confirmed a phone number. See the web site.

organisation-dv-hotline-plus = DV Hotline Plus (DV相談プラス)
    .does = Listens, advises and links to a shelter when a partner is violent.
    .for-whom = Anyone of any sex, with or without a status of residence.
    .hours = Phone and e-mail day and night. Chat 12:00 to 22:00.
    .note = The phone speaks Japanese only. Other languages are on the chat of the web site.

organisation-dv-navi = DV Navi (DV相談ナビ)
    .does = Connects you to the nearest support centre for violence by a partner (配偶者暴力相談支援センター).
    .for-whom = Anyone.
    .hours = As the centre opens.

organisation-lighthouse = Lighthouse, centre for victims of trafficking (人身取引被害者サポートセンター ライトハウス)
    .does = Helps people who are forced or tricked into work or sex.
    .for-whom = Victims of trafficking, and people who know one.
    .note = We saw this number on a page of 2021. It may have changed.

organisation-isa-trafficking = Trafficking contacts of the immigration agency (入管庁 人身取引対策)
    .does = Identifies victims of trafficking. The page says that protecting the victim comes first.
    .for-whom = Victims of trafficking.
    .note = The page lists a contact at each bureau. This is part of the immigration agency. If you have no status of residence, talk to a lawyer or a refugee organisation first.

organisation-iom = International Organization for Migration, IOM Japan (国際移住機関 駐日事務所)
    .does = Helps victims of trafficking.
    .for-whom = Victims of trafficking.
    .note = IOM also helps people return. A return ends a refugee claim. If you fear to go back, talk to a lawyer first. We saw this number on a page of 2023. It may have changed.

organisation-yorisoi = Yorisoi Hotline (よりそいホットライン)
    .does = Listens to any trouble, in many languages. It has lines for violence, for thoughts of suicide and for sexual minorities.
    .for-whom = Anyone, with or without a status of residence.
    .hours = Japanese day and night. Other languages 10:00 to 22:00 every day.
    .note = Press 2 for other languages and 4 for sexual minorities. The languages differ by day and hour. In Iwate, Miyagi and Fukushima call 0120-279-226.

organisation-tell = TELL Lifeline
    .does = Listens in English when you feel desperate or alone.
    .for-whom = Anyone.
    .hours = 9:00 to 23:00, as reported.

organisation-inochi-no-denwa = Inochi no Denwa, suicide prevention (いのちの電話)
    .does = Listens when you think of dying.
    .for-whom = Anyone.
    .hours = 10:00 to 22:00.

organisation-arrupe = Arrupe Refugee Center (アルペなんみんセンター)
    .does = A house for refugees. Food, medical care, Japanese, work and help with the procedure.
    .for-whom = Refugees and applicants.
    .note = E-mail: info@arrupe-refugee.jp. Address: Juniso 80, Kamakura 248-0001.

organisation-dan = Door to Asylum Nagoya, DAN (名古屋難民支援室)
    .does = Helps with the refugee procedure and daily life.
    .for-whom = Refugees and applicants in the Tokai region.
    .note = Interpreters are used. E-mail: info@door-to-asylum.jp. We have not confirmed a phone number. See the web site.

organisation-rafiq = RAFIQ (在日難民との共生ネットワーク)
    .does = Helps with the procedure, visits people in detention and has a house for people without a home.
    .for-whom = Refugees and applicants in Kansai.
    .note = Volunteers and interpreters. Office in Yodogawa-ku, Osaka. We have not confirmed a phone number. See the web site.

organisation-ctic = Catholic Tokyo International Center, CTIC (カトリック東京国際センター)
    .does = Advises migrants and refugees. Visits people detained in Tokyo and Ushiku.
    .for-whom = Anyone, with or without a status of residence.
    .note = By appointment. Several languages. We have not confirmed a phone number. See the web site.

organisation-jcarm = Catholic Commission for Migrants and Refugees, J-CaRM (日本カトリック難民移住移動者委員会)
    .does = Knows the church centres for migrants in each part of Japan.
    .for-whom = Anyone.
    .note = We have not confirmed a phone number. See the web site.

organisation-nankiren = Christian Coalition for Refugees and Migrant Workers (難民・移住労働者問題キリスト教連絡会)
    .does = Supports refugees and visits people in detention.
    .for-whom = Refugees and migrants.
    .note = We have not confirmed a phone number. See the web site.

organisation-minaa = Minaa (ミナー)
    .does = An open house for refugees.
    .for-whom = Refugees.
    .note = We have not confirmed a phone number. See the web site.

organisation-support-21 = Support 21 (さぽうと21)
    .does = Helps with study, Japanese and daily life.
    .for-whom = Refugees and their children.
    .note = We have not confirmed a phone number. See the web site.

organisation-red-cross = Japanese Red Cross Society, tracing (日本赤十字社 安否調査)
    .does = Looks for family members lost in war or disaster and carries messages.
    .for-whom = People who lost contact with their family.
    .note = Address: 1-1-3 Shiba-Daimon, Minato-ku, Tokyo 105-8521. We saw this number on a page of 2023. It may have changed.

organisation-labour-line = Labour hotline for foreign workers (外国人労働者向け相談ダイヤル)
    .does = Advises on unpaid wages, dismissal and accidents at work.
    .for-whom = Workers with any status.
    .hours = Weekdays. The days differ by language.
    .note = English 0570-001701, Chinese 0570-001702, Portuguese 0570-001703, Spanish 0570-001704. Tagalog and others have their own numbers. We saw this number on a page of 2019. It may have changed.

organisation-houterasu-civil-aid = Houterasu civil legal aid (法テラスの民事法律扶助)
    .does = Free talks with a lawyer, and a loan without interest for the costs of a court case.
    .for-whom = People with an address in Japan, a lawful status (not a short stay) and little money.
    .note = It does not pay for a refugee application, an extension or special permission to stay. The programme of the bar federation pays for refugee cases.

organisation-houterasu-dial = Houterasu Support Dial (法テラス・サポートダイヤル)
    .does = Explains the law and where to go, in Japanese.
    .for-whom = Anyone.

organisation-apfs = APFS, Asian People's Friendship Society
    .does = Advises on status, families without a status and special permission to stay. Helps with food, medical care and school.
    .for-whom = Migrants of any status. Calls from all Japan.
    .hours = Weekdays 11:00 to 18:00.
    .note = Office: 56-6-301 Oyama-Higashi-cho, Itabashi-ku, Tokyo 173-0014. We have not confirmed a phone number. See the web site.

organisation-smj = Solidarity Network with Migrants Japan, SMJ (移住者と連帯する全国ネットワーク)
    .does = A network of groups for migrants all over Japan. Its site lists desks of members.
    .for-whom = Migrants.
    .note = Post: 3F, 1-12-6 Ueno, Taito-ku, Tokyo 110-0005. We have not confirmed a phone number. See the web site.

organisation-cinga = CINGA (国際活動市民中心)
    .does = Free remote sessions with lawyers and other experts, with interpreters.
    .for-whom = Foreign residents, and staff of advice desks.
    .note = We have not confirmed a phone number. See the web site.

organisation-human-rights = Foreign-language Human Rights Hotline (外国語人権相談ダイヤル)
    .does = Advises on discrimination, for example when a flat or a service is refused.
    .for-whom = Anyone.
    .hours = Weekdays 9:00 to 17:00.
    .note = Run by the Ministry of Justice. English, Chinese and other languages.

organisation-kanto-bar = Kanto bar associations, refugee advice season (関東弁護士会連合会 入管・難民法律相談会)
    .does = Free advice from a lawyer near your home, each year from about 20 June to the end of July.
    .for-whom = Refugees and foreign residents. A supporter sends the form.
    .note = Fax for the form: 03-3581-0223. We saw this number on a page of 2021. It may have changed.

organisation-tokyo-public = Tokyo Public Law Office, foreigners' section (東京パブリック法律事務所 外国人・国際部門)
    .does = Lawyers for foreign residents, also in immigration cases.
    .for-whom = Anyone.
    .note = Legal aid can pay. Other languages with an interpreter. We saw this number on a page of 2012. It may have changed.

organisation-tokyo-bars = The three Tokyo bar associations (東京の三弁護士会)
    .does = Advice for foreign residents, and finding a lawyer for a case.
    .for-whom = Anyone.
    .note = We have no number. Ask Houterasu (法テラス) at 0570-078377.

organisation-osaka-bar = Osaka Bar Association (大阪弁護士会)
    .does = Advice at the bar building with a free interpreter. A phone line on the human rights of foreigners.
    .for-whom = Anyone.
    .note = We have no number. Ask Houterasu (法テラス) at 0570-078377.

organisation-aichi-bar = Aichi Bar Association (愛知県弁護士会)
    .does = Law advice centres, also for foreign residents.
    .for-whom = Anyone.
    .note = We have no number. Ask Houterasu (法テラス) at 0570-078377.

organisation-fukuoka-bar = Fukuoka Bar Association, Tenjin centre (福岡県弁護士会 天神弁護士センター)
    .does = Advice from a lawyer.
    .for-whom = Anyone.
    .note = We saw this number on a page of 2020. It may have changed.

organisation-fukuoka-city = Fukuoka City International Foundation (福岡市国際会館)
    .does = Has days with a lawyer.
    .for-whom = Foreign residents in Fukuoka City.
    .note = We saw this number on a page of 2020. It may have changed.

organisation-kitakyushu-city = Kitakyushu International Association (北九州国際交流協会)
    .does = Has days with a lawyer.
    .for-whom = Foreign residents in Kitakyushu.
    .note = We saw this number on a page of 2020. It may have changed.

organisation-kochi-centre = Kochi Consultation Center for Foreign Residents (高知県外国人生活相談センター ココフォーレ)
    .does = Advice in many languages; a Houterasu place for talks with a lawyer.
    .for-whom = People who live in Kochi with a lawful status.
    .note = We have not confirmed a phone number. See the web site.

organisation-kobe-ngo-network = NGO Network for Foreigners' Assistance Kobe (NGO神戸外国人救援ネット)
    .does = Advice for migrants in several languages.
    .for-whom = Migrants.
    .note = Office: 078-271-3270, 1-28-7 Nakayamate-dori, Chuo-ku, Kobe 650-0004. We saw this number on a page of 2014. It may have changed.

organisation-board-of-education = Board of education of your city (教育委員会)
    .does = Enters a child in a public primary or lower secondary school. It is free.
    .for-whom = Children of any status of residence.
    .note = Go to the city where the child lives. Bring any paper that shows the address.

organisation-night-schools = Night junior high schools (夜間中学)
    .does = Basic school in the evening.
    .for-whom = Adults and young people who missed school, of any status.

organisation-fresc = Foreign Residents Support Center, FRESC (外国人在留支援センター)
    .does = Eight offices under one roof: immigration, human rights, Houterasu, labour, jobs and others. Languages differ by desk.
    .for-whom = Anyone.
    .hours = Weekdays 9:00 to 17:00.
    .note = If 0570 does not work on your phone, call 03-5363-3013. To reserve immigration advice: 03-5363-3025. Address: 13F Yotsuya Tower, 1-6-1 Yotsuya, Shinjuku-ku, Tokyo 160-0004. This is part of the immigration agency. If you have no status of residence, talk to a lawyer or a refugee organisation first.

organisation-fresc-help-desk = FRESC Help Desk (FRESCヘルプデスク)
    .does = A free line, begun for people in hardship in the pandemic.
    .for-whom = Anyone.
    .hours = Weekdays 9:00 to 17:00.
    .note = It may no longer run. This is part of the immigration agency. If you have no status of residence, talk to a lawyer or a refugee organisation first.

organisation-one-stop-desks = One-stop desks of prefectures and cities (一元的相談窓口)
    .does = Advise on daily life in many languages. Many have days with a lawyer or an immigration officer.
    .for-whom = People who live there.
    .note = The list names the desk of each prefecture. If you have no status, ask whether an immigration officer is there that day.

organisation-tmc-navi = Tokyo Multilingual Consultation Navi (東京都多言語相談ナビ)
    .does = Advises on daily life in 14 languages and links to lawyers and immigration advice.
    .for-whom = People who live, work or study in Tokyo.
    .hours = Monday to Friday 10:00 to 16:00.

organisation-hokkaido-centre = Hokkaido Foreign Resident Support Center (北海道外国人相談センター)
    .does = Advises on daily life. Languages differ by day; others by phone interpreter.
    .for-whom = Foreign residents of Hokkaido.
    .hours = Weekdays 9:00 to 12:00 and 13:00 to 17:00.
    .note = The immigration bureau joins the monthly weekend session. If you have no status, do not go on that day. Address: 12F Docho Bekkan, Kita 3 Nishi 7, Chuo-ku, Sapporo.

organisation-sapporo-help-desk = Sapporo Help Desk for Foreign Residents (さっぽろ外国人相談窓口)
    .does = Advises on daily life. Other languages by phone.
    .for-whom = Foreign residents of Sapporo.
    .hours = Weekdays 9:30 to 17:00, Wednesday to 19:00.
    .note = Address: 3F Sapporo MN Building, Kita 1 Nishi 3.

organisation-hakodate-desk = Hakodate consultation desk (函館市外国人生活相談窓口)
    .does = Advises on daily life.
    .for-whom = Foreign residents of Hakodate.
    .hours = Weekdays 8:45 to 17:30.

organisation-himawari = Himawari, medical information of Tokyo (医療機関案内サービス ひまわり)
    .does = Names hospitals in Tokyo that speak your language.
    .for-whom = People in Tokyo.
    .hours = Every day 9:00 to 20:00.

organisation-share = SHARE (シェア=国際保健協力市民の会)
    .does = Health checks, and help with tuberculosis and HIV.
    .for-whom = Migrants.
    .note = We have not confirmed a phone number. See the web site.

organisation-free-low-cost-care = Hospitals with free or low-cost care (無料低額診療事業)
    .does = Some hospitals lower or drop the bill for people in need, whatever their status.
    .for-whom = People who cannot pay.
    .note = Ask the social worker of the hospital (医療ソーシャルワーカー) or a refugee organisation.

organisation-pride-house = Pride House Tokyo Legacy (プライドハウス東京レガシー)
    .does = An open place for sexual minorities in Shinjuku. It can send you to other help.
    .for-whom = Sexual minorities and people close to them.
    .note = We have not confirmed a phone number. See the web site.
