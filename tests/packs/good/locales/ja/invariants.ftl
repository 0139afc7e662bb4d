invariant-rest-follows-from-being-away = ここにいない人は、休んでよい。
invariant-the-late-see-a-lawyer = 遅れた人は、窓口より先に弁護士に相談する。
invariant-an-unknown-arrival-has-no-date = 到着した日がわからない人に、推測した日付は示さない。
