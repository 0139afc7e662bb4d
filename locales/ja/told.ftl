# 弁護士に伝える文。答え一つに一文で、つなげて一段落にする。大事な答えにだけある（すべての答えは別の欄に出る）。
# $answer は答えのことば、$option は選択肢の id。「分からない」はここでは言わない（別の欄がある）。

told-danger-now = { $option ->
    [yes] いま危険な状態です。
   *[other] { "" }
}
told-location = { $option ->
    [in-japan] 日本にいます。
    [at-border] 日本の空港または港にいて、入国を認められていません。
   *[other] 日本の外にいます。
}
told-custody = { $option ->
    [none] 身柄の拘束はありません。
    [immigration] 入管に収容されています。
    [police] 警察に拘束されています。
   *[other] 空港または港で留め置かれています。
}
told-removal-threat = { $option ->
    [yes] 数日以内に送還される可能性があります。
   *[other] { "" }
}
told-fear-return = { $option ->
    [yes] 帰国すると危害を受けるおそれがあると話しています。
   *[other] 帰国のおそれは話していません。
}
told-age = { $option ->
    [adult] 成人です。
    [minor-with-family] 未成年で、親と一緒です。
   *[other] 未成年で、親と一緒ではありません。
}
told-nationality = 国籍：{ $answer }。
told-prefecture = 住んでいる都道府県：{ $answer }。
told-protection-stage = 難民手続：{ $answer }。
told-final-refusals = 確定した不認定：{ $answer }。
told-status = 在留資格（現在または最後）：{ $answer }。
told-designation = 指定活動：{ $answer }。
told-status-expiry = 在留期間の満了日：{ $answer }。
told-pending-application = { $option ->
    [none] 在留資格について審査中の申請はありません。
    [extension] 在留期間更新を申請中です。
    [change] 在留資格変更を申請中です。
   *[other] 永住許可を申請中です。
}
told-refusal-notice-date = 不認定の通知を受けた日：{ $answer }。
told-review-decision-date = 裁決を受けた日：{ $answer }。
told-procedure-stage = 退去強制手続の段階：{ $answer }。
told-stage-notice-date = その書面を受けた日：{ $answer }。
told-fear-grounds = おそれの理由：{ $answer }。
told-fear-from = 危害の主体：{ $answer }。
told-arrival-date = 最後に上陸した日：{ $answer }。
told-measure = 現在の措置：{ $answer }。
told-family-ties = 家族：{ $answer }。
told-stay-goal = 希望：{ $answer }。
told-convictions = 刑事事件：{ $answer }。
told-exit-basis = 出国の根拠：{ $answer }。
told-departure-date = 出国日：{ $answer }。
told-return-date = 帰国日：{ $answer }。
