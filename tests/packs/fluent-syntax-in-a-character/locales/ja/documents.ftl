document標 = カード
    .instead = 名前のある書類
document-photo = 写真
