office-east = East
    .address = 1 East Street
office-west = West
    .address = 1 West Street
organisation-friends = Friends
    .does = Gives advice.
