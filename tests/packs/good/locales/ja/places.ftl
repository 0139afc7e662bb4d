place-city-hall = 役所
