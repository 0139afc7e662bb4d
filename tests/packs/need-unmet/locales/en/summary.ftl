area-living = Living
tree-first = First things
tree-second = Staying
service-counter = Reports of arrival
need-legal = Legal advice
deadline-last-day = The last day is { $date }.
need-legl = Legal advice
