prefecture-jp-13 = Tokyo
prefecture-jp-27 = Osaka
