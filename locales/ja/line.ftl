export-exists = 同じ名前のファイルがすでにあります：{ $path }
export-use-force = 置きかえるには --force を付けてください。
export-is-folder = これはフォルダーの名前です：{ $path }
export-no-folder = そのフォルダーがありません。何も書き込んでいません：{ $path }
export-no-permission = そこには書き込めません。何も書き込んでいません：{ $path }
export-full = ディスクがいっぱいです。何も書き込んでいません：{ $path }
export-failed = ファイルを書き込めませんでした：{ $path }（{ $detail }）
