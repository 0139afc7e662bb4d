# Names of laws and treaties. Articles are added by the program.

law-icrra = Immigration Control and Refugee Recognition Act
law-icrra-rule = Enforcement Rule of the Immigration Control and Refugee Recognition Act
law-acla = Administrative Case Litigation Act
law-acra = Administrative Complaint Review Act
law-civil-code = Civil Code
law-civil-procedure = Code of Civil Procedure
law-holidays-act = Act on Holidays of Administrative Organs
law-holidays-law = Act on National Holidays
law-refugee-convention = Convention relating to the Status of Refugees
law-nationality-act = Nationality Act
law-family-register-act = Family Register Act
law-local-autonomy-act = Local Autonomy Act
