source-glossary-terms = 入管の案内や申請者向けの手引きで使われることば
