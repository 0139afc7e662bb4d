place-city-hall = { -city-hall }
