country-fr = France
country-jp = Japan
