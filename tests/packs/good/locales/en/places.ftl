place-city-hall = City hall
