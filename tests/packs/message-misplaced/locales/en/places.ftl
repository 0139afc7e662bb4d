place-city-hall = City hall
organisation-others = Others
