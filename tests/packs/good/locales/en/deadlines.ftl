deadline-report = Report your arrival
    .rule = Count one month from your arrival.
    .passed = Report today all the same.
