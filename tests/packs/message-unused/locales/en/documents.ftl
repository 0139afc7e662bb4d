document-card = Card
    .instead = Any paper with your name.
document-photo = Photo
document-passport = Passport
