# What can be looked up beside an interview: the glossary, the directory, and what everything rests on.

# A term with the word that stands on Japanese papers and how it is read.
lookup-term-read = { $term } ({ $reading })
lookup-term-legal = { $term } ({ $legal })
lookup-term-legal-read = { $term } ({ $legal }, { $reading })
lookup-see-also = See also
lookup-glossary = Glossary
lookup-more-terms = These fit too
lookup-glossary-all = { $count } terms are explained here. To read about one, type a word after the command, such as: shirube glossary refugee
lookup-glossary-none = No term fits “{ $words }”. Try a shorter word or a part of it, in any language of this guide, or list all terms: shirube glossary

lookup-directory = Offices and people who help
lookup-offices = Immigration offices
lookup-organisations = People who help
lookup-directory-none = Nothing in the directory fits all of that. Leave out a word, a need or the language, or search in the whole country: without the prefecture.
lookup-no-prefecture = There is no prefecture “{ $wish }”. Type its name or a part of it, such as Osaka or 大阪, or its code, such as JP-27.
lookup-many-prefectures = “{ $wish }” fits several prefectures: { $known }. Type more of the name.
lookup-no-need = There is no need “{ $wish }” in the directory. There are: { $known }
lookup-many-needs = “{ $wish }” fits several needs: { $known }. Type one of them.
lookup-no-service = There is no service “{ $wish }” in the directory. There are: { $known }
lookup-many-services = “{ $wish }” fits several services: { $known }. Type one of them.
lookup-no-language = Nobody in the directory is known to speak “{ $wish }”. The languages are: { $known }
lookup-many-languages = “{ $wish }” fits several languages: { $known }. Type one of them.
# One of the words to choose from: $id can be typed, $name explains it.
lookup-choice = { $id } ({ $name })

entry-languages = Languages: { $languages }
# When the sources of an entry were last looked at, and how far they can be relied on.
entry-checked = Checked on { $date } ({ $confidence })
cost-free = The help is free.
cost-call-charge = The help is free. The call costs what your telephone company charges.
cost-paid = The help costs money. Ask how much before you begin.
cost-unknown = Ask what it costs before you begin.

lookup-sources = What this guide says, and where it is written
lookup-sources-about = Each statement of the guide stands here once, with the sources it rests on. A statement without sources of its own rests on the sources of its part. Whoever signs for this guide can check it line by line.
lookup-sometimes = In some cases: { $what }
lookup-cited = Source: { $source }
lookup-document-instead = { $document }. If you do not have it: { $instead }
lookup-from-day = From { $date }: { $value }
lookup-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
lookup-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
lookup-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
lookup-translations = Languages of this guide
lookup-translation = { $state } ({ $date })
lookup-kind-outcome = Advice
lookup-kind-deadline = Last days
lookup-kind-duration = Lengths of time
lookup-kind-number = Numbers
lookup-kind-fee = Fees
lookup-kind-form = Forms
lookup-kind-question = Questions
lookup-kind-derived = What answers mean together
lookup-kind-office = Immigration offices
lookup-kind-organisation = People who help
lookup-kind-term = Glossary
lookup-how-to-find = How to find the answer
lookup-under-answers = Under the answers
lookup-further = Further
lookup-all-sources = All sources
lookup-counts = How sure this guide is
# $confidence is the letter A, B or C.
lookup-confidence = The weakest source is { $confidence }
lookup-without-source = Without a source
lookup-statements = { $count ->
    [one] 1 statement
   *[other] { $count } statements
}
lookup-source-law = Law, order or treaty
lookup-source-official = Page of an authority, or of an organisation about itself
lookup-source-secondary = Another careful source
lookup-source-practice = What is reported to be done

# Languages that organisations speak.
language-ja = Japanese
language-en = English
language-zh = Chinese
language-ko = Korean
language-es = Spanish
language-pt = Portuguese
language-vi = Vietnamese
language-fil = Filipino
language-ne = Nepali
language-id = Indonesian
language-th = Thai
language-km = Khmer
language-my = Burmese
language-mn = Mongolian
language-fr = French
language-si = Sinhala
language-ur = Urdu
language-bn = Bengali
language-uk = Ukrainian
