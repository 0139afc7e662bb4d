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

# ---- Without a status, deportation
derived-stay-over = The last day of your stay has passed, and nothing is known to carry it on
derived-deportation-tree-reasons = You have no status, or a deportation may concern you
derived-protection-tree-walked = You fear return, or ask about protection
derived-deportation-tree-walked = You have no status, or a deportation may concern you
derived-deportation-concern = A deportation procedure is possible for you
derived-deportation-step-asked = You were asked for the newest step of a deportation or landing procedure
derived-any-step-asked = You were asked for the newest step of a deportation or landing procedure
derived-irregular = You are in Japan without any permission today
derived-before-order = There is no deportation order (退去強制令書), as far as is known
derived-after-order = There is a deportation order (退去強制令書)
derived-in-deportation = A deportation procedure is running
derived-deportation-story-asked = A deportation procedure is possible or running
derived-needs-permission = You need a special permission or protection to stay
derived-measure-asked = A procedure is running, and you are not held
derived-court-question = There is a decision that a court could look at
derived-departure-question = You want to leave, do not fear return, and have no finding yet
derived-departure-order-closed = Something closes the departure order (出国命令)
derived-japanese-family = You have a Japanese husband, wife or child
derived-trafficking-asked = You were asked about being controlled or forced
derived-violence-asked = You were asked about violence at home
derived-newborn-question = You have a child in Japan who may need a status
