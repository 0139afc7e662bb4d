# What the first screen and every plan say about the guide itself.

notice-stale = These rules should have been checked again by { $date }. The law may have changed. Ask a lawyer before you rely on a date or an amount.
notice-not-advice = This guide gives information. It is not legal advice, and it does not replace a lawyer.
