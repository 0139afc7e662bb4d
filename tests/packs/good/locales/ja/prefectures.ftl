prefecture-jp-13 = 東京都
prefecture-jp-27 = 大阪府
