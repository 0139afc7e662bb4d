country-fr = フランス
country-jp = 日本
