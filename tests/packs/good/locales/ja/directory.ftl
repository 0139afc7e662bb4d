office-east = 東
    .address = 東町1
office-west = 西
    .address = 西町1
organisation-friends = 友の会
    .does = 相談に乗ります。
