//! The nearest right spelling.

/// The candidate that was probably meant, if any is near enough to be worth naming.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |word: &str| word.to_lowercase().replace(['_', ' '], "-");
    let wanted = plain(word);
    let length = wanted.chars().count();
    // Two-letter codes all look alike: there only capitals can have been meant otherwise.
    let limit = if length <= 2 { 0 } else { (length / 2).min(3) };
    candidates
        .into_iter()
        .map(|candidate| {
            let distance = strsim::damerau_levenshtein(&wanted, &plain(candidate));
            (distance, candidate)
        })
        .filter(|(distance, candidate)| {
            *distance <= limit || (length > 3 && plain(candidate).starts_with(&wanted))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn the_nearest_spelling_is_named_only_when_it_is_near() {
        let words = [
            "fear-return",
            "fear-grounds",
            "status",
            "status-expiry",
            "JP",
            "RU",
        ];
        assert_eq!(nearest("fear_retrun", words), Some("fear-return"));
        assert_eq!(nearest("statsu", words), Some("status"));
        assert_eq!(nearest("ru", words), Some("RU"));
        assert_eq!(nearest("XX", words), None);
        assert_eq!(nearest("weather", words), None);
    }
}
