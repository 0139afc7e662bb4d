# Places to go or people to tell, where the place is not an immigration office of the directory.

place-detention-staff = The staff of the immigration detention facility where you are held. Tell any officer and ask for the form.
place-police-custody = The police officer in charge of your custody. Ask for a lawyer first.
place-airport-inspector = The immigration inspector (入国審査官) at the airport or port, before you go any further.
place-court = The district court (地方裁判所), through a lawyer.
place-city-hall = The city or ward office (市区町村の役所) where you live.
place-rhq = RHQ, the Refugee Assistance Headquarters (難民事業本部).
place-phone = By telephone. You do not have to go anywhere or give your name at first.

place-office-of-case = The immigration office that has your case, on the day you must come or with your lawyer. Talk to a lawyer first.
