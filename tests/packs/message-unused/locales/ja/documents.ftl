document-card = カード
    .instead = 名前のある書類
document-photo = 写真
document-passport = 旅券
