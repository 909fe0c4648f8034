"""What people do to a form, as a seeded generator: wordings, spellings, layouts."""
