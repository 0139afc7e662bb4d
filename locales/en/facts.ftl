# Short labels of the conditions that follow from several answers together. They stand in explanations ("because …").

derived-protection-case = You have, or may have, a protection case in Japan
derived-case-pending = Your protection case is not finally decided by immigration
derived-protected = You are recognised, or allowed to stay for protection or humanitarian reasons
derived-status-kind = The permission you have or last had is a status of residence (在留資格)
derived-status-without-end = Your status has no last day
derived-special-period = You are covered by the special period (特例期間)
derived-has-status = You hold a status of residence today
derived-without-status = You are in Japan without a status of residence today
derived-unprotected = You have no decision that protects you, as far as is known
derived-procedure-stage-asked = A deportation or landing procedure may concern you
derived-only-outside-convention = You named only a private quarrel or economic reasons
derived-first-application = You have never been finally refused, and no application is open
derived-between-applications = Your last application is closed at immigration, or in court
derived-may-file = You could hand in an application now
derived-decided-before = You applied before, so refusals must be counted
derived-removal-not-suspended = An application may not stop your removal by itself
derived-late-for-provisional-stay = The six months for provisional stay (仮滞在) have passed
derived-not-direct = You lived in another country on the way to Japan
derived-record-against-provisional-stay = A sentence, an open criminal case or an earlier deportation may stand against provisional stay (仮滞在)
derived-provisional-stay-excluded = Something may stand against provisional stay (仮滞在)
derived-provisional-stay-runs = Your provisional stay (仮滞在) has not ended
derived-decisive-unknown = Something important is not known yet
derived-refusal-open = A refusal is still open to review
derived-refusal-final-by-time = The days for a review are over, so the refusal is final
derived-status-unclear = It is not clear whether you hold a status
derived-one-final-refusal = One application has ended in a final refusal
