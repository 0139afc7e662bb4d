outcome-report = 到着を届け出てください。
    .why = 法律が求めています。
    .step-go = 窓口へ行ってください。
    .step-explain = 遅れた理由を話してください。
    .warning-do-not-wait = 待たないでください。
outcome-lawyer = 弁護士に相談してください。
    .why = 遅れています。
    .step-call = 「友の会」に電話してください。
