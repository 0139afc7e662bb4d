place-city-hall = 役所
organisation-others = ほかの会
