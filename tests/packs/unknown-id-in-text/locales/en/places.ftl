place-city-hall = { place-town-hall }
