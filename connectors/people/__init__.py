"""People behind the desk: conversations that a person answers, kept in the record."""
