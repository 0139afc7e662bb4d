deadline-report = 到着を届け出る
    .rule = 来た日から1か月を数えます。
    .passed = それでも今日届け出てください。
