source-glossary-terms = Words used by the immigration office and in guides for applicants
