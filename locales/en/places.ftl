# Places to go or people to tell, where the place is not an immigration office of the directory.

place-detention-staff = The staff of the immigration detention facility where you are held. Tell any officer and ask for the form.
place-police-custody = The police officer in charge of your custody. Ask for a lawyer first.
place-airport-inspector = The immigration inspector (入国審査官) at the airport or port, before you go any further.
place-court = The district court (地方裁判所), through a lawyer.
place-city-hall = The city or ward office (市区町村の役所) where you live.
place-rhq = RHQ, the Refugee Assistance Headquarters (難民事業本部).
place-phone = By telephone. You do not have to go anywhere or give your name at first.

place-office-of-case = The immigration office that has your case, on the day you must come or with your lawyer. Talk to a lawyer first.

# Status of residence.
place-legal-affairs-bureau = The Legal Affairs Bureau (法務局) for your address, by appointment

# ---- leaving and re-entering
place-departure-counter = The immigration inspector at the airport or port when you leave. Use a staffed counter.
place-arrival-counter = The immigration inspector at the airport or port when you land in Japan.
place-japanese-mission = The Japanese embassy or consulate (日本の大使館・総領事館) where you are. Not the embassy of your own country.
place-office-through-agent = An immigration office in Japan, through a relative or agent with your signed power of attorney (委任状).
